import type { ContractFacts } from '../contract-facts'
import type { Spans } from './clauses-ru'
import type { ContractText } from './contract-text'

/** The clauses in English; their grounds in law are named in clauses-ru.ts. */
export function clausesEn(facts: ContractFacts, spans: Spans): ContractText['sections'] {
  return [...order(facts, spans), ...delivery, warranty(spans), ...general]
}

const order = (facts: ContractFacts, spans: Spans): ContractText['sections'] => [
  {
    heading: 'Subject of the contract',
    clauses: [
      `The Contractor shall develop the software “${facts.title}” (the “Product”) to the Customer’s requirements, deploy it and hand it over to the Customer, and the Customer shall accept the Product and pay for it on the terms of this contract.`,
      'The requirements for the Product are set out in Appendix 1, which is an integral part of the contract. The Parties agree changes of the requirements in writing and state how they affect the price and the time.',
      'The work comprises analysis, design, development, testing and deployment of the Product, the handing over of source code and documentation, and the training of the Customer’s staff.',
    ],
  },
  {
    heading: 'Price and payment',
    clauses: [
      `The price of the contract is ${facts.price.figures} (${facts.price.words}). The price is fixed and includes the remuneration for the transfer of rights in the Product and all taxes and other mandatory payments under the laws of the Republic of Kazakhstan.`,
      `The Customer pays the price once, by transfer to the Contractor’s account stated in section 11. Payment is due within ${spans.payment} from the day of signing.`,
      ...(facts.isTenge
        ? []
        : [
            'Payment is made in tenge at the official rate of the National Bank of the Republic of Kazakhstan on the day of payment.',
          ]),
      'No monthly, licence or other recurring fees are charged for the use of the Product.',
      'The day of payment is the day on which the money reaches the Contractor’s account.',
      ...facts.extraPaymentClauses,
    ],
  },
  {
    heading: 'Time and conduct of the work',
    clauses: [
      `The work shall be completed within ${spans.work} from the day after the day of payment. Earlier completion is permitted.`,
      'At least once every two weeks the Contractor demonstrates finished parts of the Product to the Customer and reports on the progress of the work.',
      'The Customer provides information, materials and access needed for the work within 5 (five) business days of a request. The time for the work is extended by the time of any delay.',
    ],
  },
]

const delivery: ContractText['sections'] = [
  {
    heading: 'Delivery and acceptance',
    clauses: [
      'The Contractor notifies the Customer that the Product is ready and presents a certificate of completed work.',
      'Within 10 (ten) business days the Customer verifies that the Product conforms to Appendix 1 and signs the certificate, or sends a reasoned refusal with a list of defects.',
      'The Contractor remedies the defects at its own expense within the agreed time, but no later than 15 (fifteen) business days, after which acceptance is repeated.',
      'If within the time stated in clause 4.2 the Customer has neither signed the certificate nor sent a reasoned refusal, the Product is deemed accepted.',
    ],
  },
  {
    heading: 'Rights in the Product',
    clauses: [
      'The exclusive economic rights in the Product, including source code and documentation, pass to the Customer in full, without limit of time or territory, from the day the certificate is signed, provided that the price has been paid in full.',
      'The Customer may use, change, copy and transfer the Product to third parties at its own discretion, without the Contractor’s consent and without further payment.',
      'Together with the certificate the Contractor hands over the source code and documentation of the Product and all credentials needed to operate it.',
      'Open-source components are used on the terms of their licences. The Contractor hands over a list of such components and does not include any whose licence hinders the Customer in using the Product.',
      'The Contractor warrants that the Product does not infringe the rights of third parties and settles any such claims at its own expense.',
    ],
  },
]

const warranty = (spans: Spans): ContractText['sections'][number] => ({
  heading: 'Warranty',
  clauses: [
    `The warranty period of the Product is ${spans.warranty} from the day the certificate is signed.`,
    'During the warranty period the Contractor remedies deviations of the Product from Appendix 1 free of charge: work on deviations that stop operation begins within one business day of the report, all others are remedied within 10 (ten) business days.',
    'The warranty does not cover deviations caused by changes of the Product without the Contractor’s consent or by a breach of the rules set out in the documentation.',
  ],
})

const general: ContractText['sections'] = [
  {
    heading: 'Confidentiality and personal data',
    clauses: [
      'The Parties do not disclose commercial or other confidential information received in the performance of the contract during its term and for 3 (three) years after its end.',
      'The Contractor processes personal data to which it gains access in the performance of the contract only for that purpose and in accordance with the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”.',
    ],
  },
  {
    heading: 'Liability of the Parties',
    clauses: [
      'For late completion of the work the Contractor pays a penalty of 0.1 % of the price of the contract for each day of delay, but no more than 10 % of the price of the contract.',
      'For late payment the Customer pays a penalty of 0.1 % of the unpaid amount for each day of delay, but no more than 10 % of that amount.',
      'The total liability of each Party is limited to the price of the contract, except in cases of intent and breach of confidentiality.',
      'Payment of a penalty does not release the Parties from performing their obligations.',
    ],
  },
  {
    heading: 'Force majeure',
    clauses: [
      'The Parties are not liable for non-performance caused by force majeure in accordance with article 359 of the Civil Code of the Republic of Kazakhstan.',
      'The Party affected by such circumstances notifies the other Party within 5 (five) business days. If they last longer than two months, either Party may terminate the contract and the Parties settle their accounts.',
    ],
  },
  {
    heading: 'Final provisions',
    clauses: [
      'The contract enters into force on the day of signing and remains in force until all obligations have been performed.',
      'Amendments are valid if made in writing and signed by both Parties.',
      'The Customer may withdraw from the contract at any time on paying for the work actually done; the Contractor returns the remainder of the sum paid within 10 (ten) banking days.',
      'The Parties settle disputes by negotiation; a claim is answered within 15 (fifteen) business days. A dispute that is not settled is heard by the court at the place of the defendant. The contract is governed by the law of the Republic of Kazakhstan.',
      'The contract is made in two copies of equal legal force, one for each Party. It may be signed with electronic digital signatures in accordance with the Law of the Republic of Kazakhstan “On the Electronic Document and Electronic Digital Signature”.',
    ],
  },
]
