export {
  contractDataSchema,
  customerSchema,
  executorSchema,
  type ContractData,
  type ContractInput,
  type Customer,
  type Executor,
} from './contract/contract.schema'
export { documentStatusSchema, type DocumentStatus } from './contract/document-status.schema'
