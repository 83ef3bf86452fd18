export { callAs, contextOf, refusalOf } from './testing/call-as'
export { type Caller, callers, personOf, type Role, roles } from './testing/people'
export {
  type Access,
  type AccessTable,
  describeRoleMatrix,
  type MatrixCall,
} from './testing/role-matrix'
export { startTestBff, type TestBff, testPublicUrl } from './testing/test-bff'
