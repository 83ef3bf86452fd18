export { refuse, type BffHandlers } from './fake-bff'
export type { FakeSession } from './fake-shell'
export { renderWithKit, type KitRenderResult, type RenderWithKitOptions } from './render-with-kit'
