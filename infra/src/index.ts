export { startSystem, type StartedSystem, type StartSystemOptions } from './start-system'
