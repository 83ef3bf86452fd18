import { createHash } from 'node:crypto'

import { DocumentError } from '../document-error'
import { compileLatex, type DocumentSettings } from '../tex/compile-latex'
import { type ContractData, contractDataSchema, type ContractInput } from './contract.schema'
import { type ContractFacts, contractFacts } from './contract-facts'
import { contractEn } from './contract-template/contract-en'
import { contractKk } from './contract-template/contract-kk'
import { layOutContract } from './contract-template/contract-layout'
import { contractRu } from './contract-template/contract-ru'
import type { ContractText } from './contract-template/contract-text'
import { outlineRequirements } from './requirements-outline'

type Template = (facts: ContractFacts) => ContractText

const templates: Record<ContractData['locale'], Template> = {
  ru: contractRu,
  kk: contractKk,
  en: contractEn,
}

export interface RenderedContract {
  pdf: Buffer
  /** the LaTeX that the PDF was made from */
  source: string
  /** SHA-256 of the PDF, hexadecimal */
  sha256: string
  pageCount: number
}

/** The LaTeX source of the contract. Throws `DocumentError` `INPUT` when the data do not fit the schema. */
export function renderContractSource(input: ContractInput): string {
  return sourceOf(parseData(input))
}

/**
 * Makes the contract as PDF: the same data give the same bytes on the same version of TeX, at any
 * time and in any process. Throws `DocumentError`.
 */
export async function renderContract(
  settings: DocumentSettings,
  input: ContractInput,
): Promise<RenderedContract> {
  const data = parseData(input)
  const source = sourceOf(data)
  const epochSeconds = Date.parse(`${data.date}T00:00:00Z`) / 1000
  const { pdf, pageCount } = await compileLatex(settings, source, { passes: 2, epochSeconds })
  return { pdf, source, sha256: createHash('sha256').update(pdf).digest('hex'), pageCount }
}

function parseData(input: ContractInput): ContractData {
  const result = contractDataSchema.safeParse(input)
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new DocumentError('INPUT', fields.join(', '), { cause: result.error })
}

function sourceOf(data: ContractData): string {
  const facts = contractFacts(data)
  return layOutContract({
    text: templates[data.locale](facts),
    executor: facts.executor,
    requirements: outlineRequirements(data.requirements),
  })
}
