import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { accessibilityProblems, renderUi } from '../../testing/render-ui'
import { loadPdf } from './load-pdf'
import PdfViewer from './PdfViewer.vue'

// pages are drawn by a canvas, which only a browser has: the gallery and the journeys see the real thing
vi.mock('./load-pdf')

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const props = { src: '/api/crm/files/1', title: 'Договор O-1042', fileName: 'contract.pdf' }

test('says how many pages there are, and can be downloaded', async () => {
  const document = { numPages: 2, getPage: () => Promise.reject(new Error('never drawn here')) }
  vi.mocked(loadPdf).mockResolvedValue({ document, close: () => Promise.resolve() })
  const page = renderUi(PdfViewer, { props })
  expect(await page.findByText('Страница 1 из 2')).toBeTruthy()
  expect(page.getByRole('link', { name: 'Скачать' }).getAttribute('href')).toBe('/api/crm/files/1')
  expect(page.getByRole('img', { name: 'Страница 2 из 2' })).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})

test('a document that can not be opened is asked for again', async () => {
  vi.mocked(loadPdf).mockRejectedValue(new Error('404'))
  const page = renderUi(PdfViewer, { props })
  expect(await page.findByText('Не удалось открыть документ')).toBeTruthy()
  expect(page.getByRole('button', { name: 'Повторить' })).toBeTruthy()
})
