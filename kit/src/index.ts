export { createBffClient } from './bff/bff-client'
export {
  BffError,
  isBffError,
  toBffError,
  type BffErrorDetails,
  type BffErrorKind,
} from './bff/bff-error'
export { callBff } from './bff/call-bff'
export { emitBus, onBus, type BusEvents } from './bus'
export { isLocale, locales, type Locale, type MessageTree } from './locale'
export { createKitI18n, type KitI18n } from './messages/create-i18n'
export { useErrorText, type ErrorDescription } from './messages/use-error-text'
export { useLocale, type LocaleService } from './messages/use-locale'
export { usePageTitle } from './messages/use-page-title'
export { installQueryClient } from './query-client'
export {
  defineRemote,
  type LoadComponent,
  type LoadMessages,
  type Permission,
  type RemoteContext,
  type RemoteDefinition,
} from './remote'
export { safeReturnTo } from './session/return-to'
export { useSession, type Session, type SessionUser } from './session/use-session'
export { shellServicesKey, useShell, type ShellServices } from './shell-services'
export { RemoteSlot, type SlotContracts, type SlotName, type SlotService } from './slots'
export { SHELL_API, UI_VERSION } from './versions'
