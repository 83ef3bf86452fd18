import type { Story } from './story'

const warehouse = `Приёмка и отгрузка по штрихкодам
Остатки по складам в реальном времени
Инвентаризация с телефона
Обмен с 1С:Бухгалтерией`

const clinic = `Запись пациентов онлайн и по телефону
Электронная карта пациента
Напоминания в WhatsApp
Отчёты для Минздрава`

const logistics = `Заявки на перевозку от клиентов
Распределение машин и водителей
Отслеживание рейсов на карте
Закрывающие документы`

const school = `Оқушылардың үлгерімі мен сабаққа қатысуы
Ата-аналарға арналған мобильді қосымша
Сабақ кестесі
Төлемдерді есепке алу`

/** Deals on every stage, up to the signing. */
export const dealStories: Story[] = [
  {
    client: {
      name: 'Серик Мухамеджанов',
      company: 'ТОО «Дала Логистик»',
      phone: '+77012345610',
      email: 'serik@dala.example',
      locale: 'ru',
    },
    text: 'Грузоперевозки по Казахстану, 40 машин. Диспетчеры работают в таблицах, теряем заявки.',
    daysAgo: 15,
    consultant: 'consultant',
    ending: 'requirements',
    title: 'Диспетчерская для грузоперевозок',
    amount: 8_400_000,
  },
  {
    client: {
      name: 'Алия Нургалиева',
      company: 'Медицинский центр «Шипа»',
      phone: '+77012345611',
      email: 'aliya@shipa.example',
      locale: 'ru',
    },
    text: 'Медицинский центр, 12 врачей. Нужна запись и электронная карта.',
    daysAgo: 18,
    consultant: 'consultant',
    ending: 'contract_drafting',
    title: 'Информационная система клиники',
    amount: 12_600_000,
    durationDays: 120,
    requirements: clinic,
  },
  {
    client: {
      name: 'Жанар Исабекова',
      company: '«Білім» жекеменшік мектебі',
      phone: '+77012345612',
      email: 'zhanar@bilim.example',
      locale: 'kk',
    },
    text: 'Мектепке ата-аналарға арналған қосымша және электрондық журнал керек.',
    daysAgo: 21,
    consultant: 'consultant2',
    ending: 'returned',
    title: 'Мектепке арналған электрондық журнал',
    amount: 9_800_000,
    durationDays: 90,
    requirements: school,
  },
  {
    client: {
      name: 'Марат Есенов',
      company: 'ТОО «КазСклад»',
      phone: '+77012345613',
      email: 'marat@kazsklad.example',
      locale: 'ru',
    },
    text: 'Оптовый склад 3 000 м². Нужен учёт по штрихкодам и обмен с 1С.',
    daysAgo: 20,
    consultant: 'consultant',
    ending: 'management_approval',
    title: 'Складской учёт со штрихкодами',
    amount: 14_500_000,
    durationDays: 110,
    requirements: warehouse,
  },
  {
    client: {
      name: 'Динара Абенова',
      company: 'ТОО «Қала Сервис»',
      phone: '+77012345614',
      email: 'dinara@qala.example',
      locale: 'kk',
    },
    text: 'Тұрғын үйлерді басқару: өтінімдер, шеберлер, төлемдер.',
    daysAgo: 26,
    consultant: 'consultant2',
    ending: 'management_approval',
    title: 'Басқарушы компанияға арналған жүйе',
    amount: 7_200_000,
    durationDays: 75,
    requirements:
      'Тұрғындардың өтінімдері мобильді қосымшадан\nШеберлерге тапсырмалар\nҚызмет ақысын есептеу',
  },
  {
    client: {
      name: 'Виктор Пак',
      company: 'ТОО «ПакТранс»',
      phone: '+77012345615',
      email: 'victor@paktrans.example',
      locale: 'ru',
    },
    text: 'Перевозки в Китай и обратно. Нужна система заявок и документов.',
    daysAgo: 33,
    consultant: 'consultant',
    ending: 'customer_approval',
    title: 'Система международных перевозок',
    amount: 18_900_000,
    durationDays: 150,
    requirements: logistics,
  },
  {
    client: {
      name: 'Сауле Токтарова',
      company: 'Сеть аптек «Дәру»',
      phone: '+77012345616',
      email: 'saule@daru.example',
      locale: 'ru',
    },
    text: 'Двенадцать аптек, сроки годности и автозаказ у поставщиков.',
    daysAgo: 40,
    consultant: 'consultant',
    ending: 'signing',
    title: 'Учёт и автозаказ для сети аптек',
    amount: 16_300_000,
    durationDays: 130,
    requirements: 'Учёт сроков годности\nАвтозаказ у поставщиков\nСводные отчёты по аптекам',
  },
  {
    client: {
      name: 'Антон Лебедев',
      company: 'ТОО «СтройИнвест»',
      phone: '+77012345617',
      email: 'anton@stroyinvest.example',
      locale: 'ru',
    },
    text: 'Учёт продаж квартир в строящихся домах.',
    daysAgo: 50,
    consultant: 'consultant2',
    ending: 'opportunity_lost',
    title: 'Учёт продаж квартир',
    amount: 11_000_000,
    requirements: 'Шахматка квартир\nБрони и договоры\nГрафик платежей',
  },
]
