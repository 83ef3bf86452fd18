export { default as UiButton } from './actions/UiButton.vue'
export { default as UiIconButton } from './actions/UiIconButton.vue'
export { default as UiLogo } from './brand/UiLogo.vue'
export { default as UiAvatar } from './display/UiAvatar.vue'
export { default as UiBadge } from './display/UiBadge.vue'
export { default as UiCard } from './display/UiCard.vue'
export { default as UiKbd } from './display/UiKbd.vue'
export { default as UiPropertyList } from './display/UiPropertyList.vue'
export { default as UiStatus } from './display/UiStatus.vue'
export { default as UiBanner } from './feedback/UiBanner.vue'
export { default as UiEmpty } from './feedback/UiEmpty.vue'
export { default as UiError } from './feedback/UiError.vue'
export { default as UiProgress } from './feedback/UiProgress.vue'
export { default as UiSkeleton } from './feedback/UiSkeleton.vue'
export { default as UiSpinner } from './feedback/UiSpinner.vue'
export type { FieldProps } from './fields/field-props'
export { default as UiCheckbox } from './fields/UiCheckbox.vue'
export { default as UiDateInput } from './fields/UiDateInput.vue'
export { default as UiDateTimeInput } from './fields/UiDateTimeInput.vue'
export { default as UiField } from './fields/UiField.vue'
export { default as UiInput } from './fields/UiInput.vue'
export { default as UiMoneyInput } from './fields/UiMoneyInput.vue'
export { default as UiPhoneInput } from './fields/UiPhoneInput.vue'
export { default as UiRadioGroup } from './fields/UiRadioGroup.vue'
export { default as UiSelect } from './fields/UiSelect.vue'
export { default as UiSwitch } from './fields/UiSwitch.vue'
export { default as UiTextarea } from './fields/UiTextarea.vue'
export type { FieldBinding, Form, FormFailure, FormOptions, FormState } from './forms/form-types'
export { default as UiForm } from './forms/UiForm.vue'
export { default as UiFormSummary } from './forms/UiFormSummary.vue'
export { useForm } from './forms/use-form'
export { useFormat } from './helpers/use-format'
export { applyAppearance, type Density, type Theme, useTheme } from './helpers/use-theme'
export { uiMessages } from './messages'
export { default as UiBreadcrumb } from './navigation/UiBreadcrumb.vue'
export { default as UiTabs } from './navigation/UiTabs.vue'
export { default as UiConfirm } from './overlays/UiConfirm.vue'
export { default as UiDialog } from './overlays/UiDialog.vue'
export { default as UiMenu } from './overlays/UiMenu.vue'
export { default as UiPopover } from './overlays/UiPopover.vue'
export { default as UiSheet } from './overlays/UiSheet.vue'
export { default as UiToasts } from './overlays/UiToasts.vue'
export { default as UiTooltip } from './overlays/UiTooltip.vue'
export { type Toast, type ToastOptions, useToast } from './overlays/use-toast'
export { default as UiPage } from './page/UiPage.vue'
export type {
  BreadcrumbItem,
  ButtonVariant,
  Icon,
  MenuAction,
  MenuItem,
  PropertyItem,
  SelectOption,
  Size,
  TabItem,
  Tone,
} from './types'
