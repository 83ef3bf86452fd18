import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** What is read of a document. */
export type PdfDocument = Pick<PDFDocumentProxy, 'numPages' | 'getPage'>

/** Opens a document. The library (400 kB) and its worker, a file of our own, come only now. */
export async function loadPdf(src: string) {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({ url: src, isEvalSupported: false, enableXfa: false })
  const document: PdfDocument = await task.promise
  return { document, close: () => task.destroy() }
}
