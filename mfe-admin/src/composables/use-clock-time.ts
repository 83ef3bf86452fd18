import { useI18n } from 'vue-i18n'

/** Writes a time of day to the second (or finer) in Almaty's zone. */
export function useClockTime() {
  const { locale } = useI18n({ useScope: 'global' })

  return (at: Date, options: Intl.DateTimeFormatOptions = {}) =>
    new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : locale.value, {
      timeZone: 'Asia/Almaty',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      ...options,
    }).format(at)
}
