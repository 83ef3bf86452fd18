export * from './schema'
export { defaultExecutor } from './contract/default-executor'
export {
  renderContract,
  renderContractSource,
  type RenderedContract,
} from './contract/render-contract'
export { DocumentError, type DocumentErrorCode } from './document-error'
export {
  compileLatex,
  type CompiledDocument,
  type CompileOptions,
  type DocumentSettings,
} from './tex/compile-latex'
export { engineStatus, type EngineProblem, type EngineStatus } from './tex/engine-status'
export { ensureTexFormat } from './tex/ensure-tex-format'
export { escapeTex, printableText } from './tex/escape-tex'
export type { SandboxMode } from './tex/sandbox-mode'
export { amountInFigures, amountInWords, numberInWords } from './words/amount-in-words'
