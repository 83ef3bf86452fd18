/** One language's contract as plain text: nothing in it is TeX, the layout escapes all of it. */
export interface ContractText {
  /** `Договор № Z-1042`, for the file's properties and the head of each page */
  documentTitle: string
  heading: string
  subtitle: string
  tagline: string
  place: string
  date: string
  preamble: string
  /** the main terms at a glance */
  terms: { label: string; value: string }[]
  sections: { heading: string; clauses: string[] }[]
  signing: { heading: string; executor: Party; customer: Party }
  appendix: { heading: string; reference: string; title: string; intro: string }
  labels: {
    /** what stands before, between and after the numbers in `page 1 of 4` */
    page: readonly [before: string, between: string, after: string]
    signature: string
    seal: string
  }
}

export interface Party {
  role: string
  name: string
  /** a detail without value is left as a line to write on */
  details: { label: string; value?: string }[]
  /** who signs: position and name */
  signatory: string
}
