import { onBeforeUnmount, ref, shallowRef, watch } from 'vue'

import { loadPdf, type PdfDocument } from './load-pdf'

type PdfState = 'loading' | 'ready' | 'failed'

/** The document behind an address; asked for again when the address changes. */
export function usePdf(src: () => string) {
  const state = ref<PdfState>('loading')
  const document = shallowRef<PdfDocument>()
  let close = () => Promise.resolve()

  async function open() {
    const wanted = src()
    state.value = 'loading'
    await close()
    try {
      const loaded = await loadPdf(wanted)
      if (wanted !== src()) return void loaded.close()
      close = loaded.close
      document.value = loaded.document
      state.value = 'ready'
    } catch {
      if (wanted === src()) state.value = 'failed'
    }
  }

  watch(src, open, { immediate: true })
  onBeforeUnmount(() => void close())

  return { state, document, open }
}
