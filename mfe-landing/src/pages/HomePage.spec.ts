import { cleanup, fireEvent } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { renderWithKit } from '@zhancore/kit/testing'
import { uiMessages } from '@zhancore/ui'

import en from '../locales/en.json'
import kk from '../locales/kk.json'
import ru from '../locales/ru.json'
import HomePage from './HomePage.vue'

const texts = { ru, kk, en }
const show = async (locale: keyof typeof texts = 'ru') =>
  renderWithKit(HomePage, {
    locale,
    messages: { ...(await uiMessages(locale)), landing: texts[locale] },
    session: null,
  })

afterEach(cleanup)

describe('HomePage', () => {
  test.each(['ru', 'kk', 'en'] as const)(
    'says the promise once, in the language: %s',
    async (locale) => {
      const page = await show(locale)
      const headings = page.getAllByRole('heading', { level: 1 })
      expect(headings.map(({ textContent }) => textContent.trim())).toEqual([
        texts[locale].hero.title,
      ])
      expect(page.container.textContent).not.toContain('landing.')
    },
  )

  test('every section has its heading, and the form is on the same page', async () => {
    const page = await show()
    const names = page
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent.trim())
    expect(names).toEqual(
      expect.arrayContaining([
        ru.build.title,
        ru.process.title,
        ru.own.title,
        ru.form.title,
        ru.faq.title,
      ]),
    )
    expect(page.container.querySelector('#request form')).not.toBeNull()
  })

  test('shows an order on its way from request to rights', async () => {
    const page = await show()
    page.getByText('Ваш заказ на каждом этапе')
    for (const step of ['Демо', 'Разработка', 'Передача прав']) {
      expect(page.getAllByText(step)).not.toHaveLength(0)
    }
  })

  test('answers frequent questions in place', async () => {
    const page = await show()
    const question = page.getByText('Сколько это стоит?')
    await fireEvent.click(question)
    expect(question.closest('details')?.textContent).toContain(ru.faq.items.price.answer)
  })

  test('leads people on: to the form, to privacy, to the entrance of the staff', async () => {
    const page = await show()
    const addresses = page.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(addresses).toEqual(expect.arrayContaining(['/privacy', '/login']))
    const anchors = addresses.filter((address) => address?.startsWith('#'))
    expect(anchors).toContain('#request')
    for (const anchor of anchors)
      expect(page.container.querySelector(String(anchor))).not.toBeNull()
  })
})
