export const sources = [
  { value: 'site', label: 'Сайт' },
  { value: 'telegram', label: 'Telegram' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'manual', label: 'Вручную' },
]

export const people = [
  { value: 'a', label: 'Айгерим Сапарова', hint: 'консультант' },
  { value: 'b', label: 'Данияр Ахметов', hint: 'консультант' },
  { value: 'c', label: 'Семён Ковалёв', hint: 'менеджер' },
  { value: 'd', label: 'Жұлдыз Өтегенова', hint: 'администратор' },
]

export const plans = [
  { value: 'new', label: 'Система с нуля', hint: 'Проектируем и пишем под ваш процесс' },
  { value: 'grow', label: 'Развитие готовой' },
  { value: 'ask', label: 'Пока нужен совет' },
]

export const stages = [
  { id: 'requirements', label: 'Сбор требований' },
  { id: 'contract_drafting', label: 'Составление договора' },
  { id: 'management_approval', label: 'Согласование руководства' },
  { id: 'customer_approval', label: 'Согласование заказчика' },
  { id: 'signing', label: 'Подписание' },
]

export const stageTones = ['info', 'violet', 'warning', 'gold', 'accent'] as const

export interface Deal {
  id: string
  number: string
  title: string
  client: string
  owner: string
  stage: string
  amount: number
  at: string
}

const titles = [
  'Портал дилеров',
  'Учёт отгрузок',
  'Личный кабинет',
  'Мобильное приложение',
  'Склад и касса',
  'Интеграция с 1С',
]
const clients = [
  'ТОО «Алтын Дән»',
  'АО «КазТрансЛогистик»',
  'ИП Нұрланов',
  'ТОО «Жетісу Фарм»',
  'ТОО «Степь Строй»',
]
const owners = people.map(({ label }) => label)

const pick = <Item>(list: readonly Item[], at: number, otherwise: Item): Item =>
  list[at % list.length] ?? otherwise

/** The same deals on each visit. */
export const makeDeals = (count: number): Deal[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `deal-${index}`,
    number: `O-${1042 + index}`,
    title: pick(titles, index * 5 + 1, ''),
    client: pick(clients, index * 3, ''),
    owner: pick(owners, index * 7, ''),
    stage: pick(stages, index * 2, { id: '', label: '' }).id,
    amount: (((index * 7919) % 90) + 4) * 25_000_000,
    at: new Date(Date.now() - index * 5.3 * 3_600_000).toISOString(),
  }))
