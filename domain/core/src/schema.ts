export * from './atoms.schema'
export {
  errorKinds,
  type DomainErrorDetails,
  type ErrorCode,
  type ErrorKind,
  type FieldError,
} from './domain-error'
