import type { ContractFacts } from '../contract-facts'
import { clausesKk } from './clauses-kk'
import type { ContractText, Party } from './contract-text'

const months =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const inMonth = 'дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы'.split(' ')

/** The contract in Kazakh. Names take no endings: the sentences are built so that they need none. */
export function contractKk(facts: ContractFacts): ContractText {
  const { counted } = facts
  const { year, month, day } = facts.date
  const date = `${year} жылғы ${day} ${months[month - 1]}`
  const spans = {
    payment: `${counted(facts.paymentDueDays)} банк күні`,
    work: `${counted(facts.durationDays)} күнтізбелік күн`,
    warranty: `${counted(facts.warrantyMonths)} ай`,
  }
  return {
    documentTitle: `Шарт № ${facts.number}`,
    heading: `ШАРТ № ${facts.number}`,
    subtitle: 'бағдарламалық қамтылымды әзірлеу туралы',
    tagline: 'Тапсырыспен жасалатын бағдарламалар',
    place: `${facts.city} қ.`,
    date,
    preamble: preamble(facts),
    terms: [
      { label: 'Өнім', value: facts.title },
      { label: 'Бағасы', value: `${facts.price.figures}, бір жолғы төлем` },
      { label: 'Төлеу мерзімі', value: `қол қойылған күннен бастап ${spans.payment}` },
      { label: 'Жұмыс мерзімі', value: `төлем күнінен бастап ${spans.work}` },
      { label: 'Кепілдік', value: spans.warranty },
    ],
    sections: clausesKk(facts, spans),
    signing: {
      heading: 'Тараптардың деректемелері мен қолдары',
      executor: executor(facts),
      customer: customer(facts),
    },
    appendix: {
      heading: '№ 1 қосымша',
      reference: `${date}${inMonth[month - 1]} № ${facts.number} шартқа`,
      title: 'Өнімге қойылатын талаптар',
      intro: `Тараптар «${facts.title}» бағдарламалық қамтылымына қойылатын мынадай талаптарды келісті.`,
    },
    labels: { page: ['', '-бет, барлығы ', ''], signature: 'қолы', seal: 'М. О.' },
  }
}

function preamble({ executor, customer }: ContractFacts): string {
  const buyer = customer.company
    ? `атынан ${customer.name} әрекет ететін ${customer.company}`
    : customer.name
  return (
    `Атынан жарғы негізінде директор ${executor.director} әрекет ететін ${executor.name} ` +
    `(бұдан әрі — «Орындаушы») бір тараптан және ${buyer} (бұдан әрі — «Тапсырыс беруші») ` +
    'екінші тараптан, бірлесіп «Тараптар» деп аталып, төмендегілер туралы осы шартты жасасты.'
  )
}

const executor = ({ executor: house }: ContractFacts): Party => ({
  role: 'Орындаушы',
  name: house.name,
  details: [
    { label: 'БСН', value: house.bin },
    { label: 'Мекенжайы', value: house.address },
    { label: 'ЖСК', value: house.iban },
    { label: 'Банк', value: house.bank },
    { label: 'БСК', value: house.bic },
    { label: 'Кбе', value: house.kbe },
    { label: 'Телефон', value: house.phone },
    { label: 'Эл. пошта', value: house.email },
  ],
  signatory: `Директор ${house.director}`,
})

const customer = ({ customer: buyer }: ContractFacts): Party => ({
  role: 'Тапсырыс беруші',
  name: buyer.company ?? buyer.name,
  details: [
    { label: buyer.company ? 'БСН' : 'ЖСН' },
    { label: 'Мекенжайы' },
    { label: 'ЖСК' },
    { label: 'Банк' },
    { label: 'БСК' },
    { label: 'Кбе' },
    { label: 'Телефон', value: buyer.phone },
    { label: 'Эл. пошта', value: buyer.email },
  ],
  signatory: buyer.name,
})
