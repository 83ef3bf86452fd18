export { createTestDatabase, type TestDatabase, type TestServer } from './create-test-database'
