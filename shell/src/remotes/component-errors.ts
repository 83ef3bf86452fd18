/**
 * Parts of a component whose failure leaves it usable. Vue tells the part by its number in production
 * (`…#runtime-5`), by words in development.
 */
const harmlessNumbers = ['2', '3', '4', '5', '6']
const harmlessWords = /event handler|watcher/

/** Whether the component can't be shown any more: it failed in setup, render or a lifecycle hook. */
export function breaksComponent(info: string): boolean {
  const number = /#runtime-(\w+)$/.exec(info)?.[1]
  return number === undefined ? !harmlessWords.test(info) : !harmlessNumbers.includes(number)
}
