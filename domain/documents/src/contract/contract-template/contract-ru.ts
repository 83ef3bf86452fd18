import { russianForm, type RussianForms } from '../../words/russian-number'
import type { ContractFacts } from '../contract-facts'
import { clausesRu } from './clauses-ru'
import type { ContractText, Party } from './contract-text'

const months =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

const bankDays: RussianForms = ['банковский день', 'банковских дня', 'банковских дней']
const calendarDays: RussianForms = ['календарный день', 'календарных дня', 'календарных дней']
const monthForms: RussianForms = ['месяц', 'месяца', 'месяцев']

/** The contract in Russian. Names stay in the nominative: the sentences are built so that they may. */
export function contractRu(facts: ContractFacts): ContractText {
  const { counted } = facts
  const date = `${facts.date.day} ${months[facts.date.month - 1]} ${facts.date.year} г.`
  const spans = {
    payment: `${counted(facts.paymentDueDays)} ${russianForm(facts.paymentDueDays, bankDays)}`,
    work: `${counted(facts.durationDays)} ${russianForm(facts.durationDays, calendarDays)}`,
    warranty: `${counted(facts.warrantyMonths)} ${russianForm(facts.warrantyMonths, monthForms)}`,
  }
  return {
    documentTitle: `Договор № ${facts.number}`,
    heading: `ДОГОВОР № ${facts.number}`,
    subtitle: 'на разработку программного обеспечения',
    tagline: 'Программное обеспечение на заказ',
    place: `г. ${facts.city}`,
    date,
    preamble: preamble(facts),
    terms: [
      { label: 'Продукт', value: facts.title },
      { label: 'Цена', value: `${facts.price.figures}, один раз` },
      { label: 'Оплата', value: `${spans.payment} со дня подписания` },
      { label: 'Срок работ', value: `${spans.work} со дня оплаты` },
      { label: 'Гарантия', value: spans.warranty },
    ],
    sections: clausesRu(facts, spans),
    signing: {
      heading: 'Реквизиты и подписи сторон',
      executor: executor(facts),
      customer: customer(facts),
    },
    appendix: {
      heading: 'Приложение № 1',
      reference: `к договору № ${facts.number} от ${date}`,
      title: 'Требования к Продукту',
      intro: `Стороны согласовали следующие требования к программному обеспечению «${facts.title}».`,
    },
    labels: { page: ['Стр. ', ' из ', ''], signature: 'подпись', seal: 'М. П.' },
  }
}

function preamble({ executor, customer }: ContractFacts): string {
  const buyer = customer.company
    ? `${customer.company}, от имени которого действует ${customer.name}`
    : customer.name
  return (
    `${executor.name}, от имени которого на основании устава действует директор ${executor.director} ` +
    `(далее — «Исполнитель»), с одной стороны, и ${buyer} (далее — «Заказчик»), ` +
    'с другой стороны, вместе именуемые «Стороны», заключили настоящий договор о нижеследующем.'
  )
}

const executor = ({ executor: house }: ContractFacts): Party => ({
  role: 'Исполнитель',
  name: house.name,
  details: [
    { label: 'БИН', value: house.bin },
    { label: 'Адрес', value: house.address },
    { label: 'ИИК', value: house.iban },
    { label: 'Банк', value: house.bank },
    { label: 'БИК', value: house.bic },
    { label: 'Кбе', value: house.kbe },
    { label: 'Телефон', value: house.phone },
    { label: 'E-mail', value: house.email },
  ],
  signatory: `Директор ${house.director}`,
})

const customer = ({ customer: buyer }: ContractFacts): Party => ({
  role: 'Заказчик',
  name: buyer.company ?? buyer.name,
  details: [
    { label: buyer.company ? 'БИН' : 'ИИН' },
    { label: 'Адрес' },
    { label: 'ИИК' },
    { label: 'Банк' },
    { label: 'БИК' },
    { label: 'Кбе' },
    { label: 'Телефон', value: buyer.phone },
    { label: 'E-mail', value: buyer.email },
  ],
  signatory: buyer.name,
})
