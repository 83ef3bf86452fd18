import type { ContractFacts } from '../contract-facts'
import { clausesEn } from './clauses-en'
import type { ContractText, Party } from './contract-text'

const months =
  'January February March April May June July August September October November December'.split(' ')

const plural = (value: number, noun: string) => (value === 1 ? noun : `${noun}s`)

/** The contract in English. */
export function contractEn(facts: ContractFacts): ContractText {
  const { counted } = facts
  const date = `${facts.date.day} ${months[facts.date.month - 1]} ${facts.date.year}`
  const spans = {
    payment: `${counted(facts.paymentDueDays)} ${plural(facts.paymentDueDays, 'banking day')}`,
    work: `${counted(facts.durationDays)} ${plural(facts.durationDays, 'calendar day')}`,
    warranty: `${counted(facts.warrantyMonths)} ${plural(facts.warrantyMonths, 'month')}`,
  }
  return {
    documentTitle: `Contract No. ${facts.number}`,
    heading: `CONTRACT No. ${facts.number}`,
    subtitle: 'for the development of bespoke software',
    tagline: 'Bespoke software',
    place: facts.city,
    date,
    preamble: preamble(facts),
    terms: [
      { label: 'Product', value: facts.title },
      { label: 'Price', value: `${facts.price.figures}, paid once` },
      { label: 'Payment', value: `${spans.payment} from signing` },
      { label: 'Time', value: `${spans.work} from payment` },
      { label: 'Warranty', value: spans.warranty },
    ],
    sections: clausesEn(facts, spans),
    signing: {
      heading: 'Details and signatures of the Parties',
      executor: executor(facts),
      customer: customer(facts),
    },
    appendix: {
      heading: 'Appendix 1',
      reference: `to Contract No. ${facts.number} of ${date}`,
      title: 'Requirements for the Product',
      intro: `The Parties have agreed the following requirements for the software “${facts.title}”.`,
    },
    labels: { page: ['Page ', ' of ', ''], signature: 'signature', seal: 'seal' },
  }
}

function preamble({ executor, customer }: ContractFacts): string {
  const buyer = customer.company
    ? `${customer.company}, represented by ${customer.name}`
    : customer.name
  return (
    `${executor.name}, represented by its director ${executor.director} acting under its charter ` +
    `(the “Contractor”), of the one part, and ${buyer} (the “Customer”), of the other part, ` +
    'together the “Parties”, have entered into this contract as follows.'
  )
}

const executor = ({ executor: house }: ContractFacts): Party => ({
  role: 'Contractor',
  name: house.name,
  details: [
    { label: 'BIN', value: house.bin },
    { label: 'Address', value: house.address },
    { label: 'IBAN', value: house.iban },
    { label: 'Bank', value: house.bank },
    { label: 'BIC', value: house.bic },
    { label: 'Kbe', value: house.kbe },
    { label: 'Phone', value: house.phone },
    { label: 'E-mail', value: house.email },
  ],
  signatory: `Director ${house.director}`,
})

const customer = ({ customer: buyer }: ContractFacts): Party => ({
  role: 'Customer',
  name: buyer.company ?? buyer.name,
  details: [
    { label: buyer.company ? 'BIN' : 'IIN' },
    { label: 'Address' },
    { label: 'IBAN' },
    { label: 'Bank' },
    { label: 'BIC' },
    { label: 'Kbe' },
    { label: 'Phone', value: buyer.phone },
    { label: 'E-mail', value: buyer.email },
  ],
  signatory: buyer.name,
})
