import { describe, expect, it } from 'vitest'

import { compileLatex } from '../tex/compile-latex'
import { settings, textOf } from '../tex/tex-for-specs'
import type { ContractInput } from './contract.schema'
import { renderContract, renderContractSource } from './render-contract'
import { sampleContracts } from './sample-contract'

const plain = (pdf: Buffer) => textOf(pdf).replace(/\s+/gu, ' ')

const render = async (change: Partial<ContractInput> = {}) =>
  plain((await renderContract(settings, { ...sampleContracts.ru, ...change })).pdf)

describe('renderContract', { timeout: 60_000 }, () => {
  it.each([
    [
      'ru',
      [
        'ДОГОВОР № Z-2026/1042',
        'г. Алматы 22 ноября 2026 г.',
        'АО «Қазақ & Өнім», от имени которого действует Ибраева Айгерим Серікқызы',
        '12 500 000,00 ₸ (двенадцать миллионов пятьсот тысяч тенге 00 тиын)',
        '90 (девяносто) календарных дней',
        'переходят к Заказчику в полном объёме',
        'Приложение № 1',
        '1. Единый журнал заявок',
      ],
    ],
    [
      'kk',
      [
        'ШАРТ № Z-2026/1043',
        'Астана қ. 2026 жылғы 5 сәуір',
        'Сейітжанұлы Ғалымжан Әбдіқадырұлы (бұдан әрі — «Тапсырыс беруші»)',
        '4 850 000,50 ₸ (төрт миллион сегіз жүз елу мың теңге 50 тиын)',
        '45 (қырық бес) күнтізбелік күн',
        '2026 жылғы 5 сәуірдегі № Z-2026/1043 шартқа',
        'Шот-фактура Тапсырыс берушіге электрондық түрде жіберіледі.',
      ],
    ],
    [
      'en',
      [
        'CONTRACT No. Z-2026/1044',
        'Almaty 31 January 2026',
        'USD 4,200,000.00 (four million two hundred thousand US dollars 00 cents)',
        'Payment is made in tenge',
        '24 (twenty-four) months',
      ],
    ],
  ] as const)(
    'says in %s what was agreed, without a flaw in the setting',
    async (locale, texts) => {
      const source = renderContractSource(sampleContracts[locale])
      const { pdf, pageCount, warnings } = await compileLatex(settings, source)
      const text = plain(pdf)
      for (const expected of texts) expect(text).toContain(expected)
      expect(warnings).toEqual([])
      expect(pageCount).toBeGreaterThanOrEqual(4)
      const lastPage = { ru: 'Стр. N из N', kk: 'N-бет, барлығы N', en: 'Page N of N' }[locale]
      expect(text).toContain(lastPage.replaceAll('N', String(pageCount)))
    },
  )

  it('gives the same bytes for the same data, and other bytes for other data', async () => {
    const first = await renderContract(settings, sampleContracts.ru)
    const again = await renderContract(settings, structuredClone(sampleContracts.ru))
    const other = await renderContract(settings, { ...sampleContracts.ru, amountMinor: 100 })
    expect(again).toEqual(first)
    expect(first.sha256).toMatch(/^[\da-f]{64}$/u)
    expect(other.sha256).not.toBe(first.sha256)
  })

  it('prints hostile data as they are, in every field', async () => {
    const evil = String.raw`\input{/etc/passwd} }{ $x$ & 100% #1 ~^_ <script> =cmd|'/C'!A0 [x] \\*`
    const text = await render({
      contractNumber: String.raw`\end{document}`,
      city: '{Алматы}',
      title: evil,
      requirements: `${evil}\n- ${evil}\n${'я'.repeat(3000)}`,
      paymentTerms: evil,
      customer: { name: evil, company: evil, phone: '%%', email: `${'a'.repeat(200)}@b.kz` },
    })
    expect(text.split(String.raw`\input{/etc/passwd} }{ $x$ & 100% #1`).length).toBeGreaterThan(8)
    expect(text).toContain(String.raw`ДОГОВОР № \end{document}`)
    expect(text).toContain('<script> =cmd|')
    expect(text.replaceAll(' ', '')).toContain('я'.repeat(1000))
    expect(text).not.toContain('root:')
  })

  it('sets the longest requirements that the schema takes', async () => {
    const line = 'Система учитывает движение товара между складами и уведомляет ответственных. '
    const requirements = `${line.repeat(6)}\n`.repeat(110).slice(0, 50_000)
    const { pageCount } = await renderContract(settings, { ...sampleContracts.kk, requirements })
    expect(pageCount).toBeGreaterThan(12)
  })

  it('leaves lines to write on where the customer is not known yet', async () => {
    const text = await render({ customer: { name: 'Асан Үсенов' } })
    expect(text).toContain('и Асан Үсенов (далее — «Заказчик»)')
    expect(text).toContain('ИИН')
  })

  it('refuses data that do not fit, and names the field', async () => {
    await expect(
      renderContract(settings, { ...sampleContracts.ru, durationDays: 0 }),
    ).rejects.toMatchObject({ code: 'INPUT', message: expect.stringContaining('durationDays') })
  })
})
