import type { ContractInput } from './contract.schema'

/** Contracts for specs, one for each language, with what is awkward in it. */
export const sampleContracts: Record<ContractInput['locale'], ContractInput> = {
  ru: {
    locale: 'ru',
    contractNumber: 'Z-2026/1042',
    date: '2026-11-22',
    customer: {
      name: 'Ибраева Айгерим Серікқызы',
      company: 'АО «Қазақ & Өнім»',
      phone: '+7 701 765 43 21',
      email: 'aigerim.ibraeva@qazaq-onim.kz',
    },
    title: 'Учёт заявок и складских остатков',
    requirements: [
      'Единый журнал заявок из WhatsApp, Telegram и электронной почты.',
      'Складской учёт по трём складам в городах Алматы, Астана и Шымкент:',
      '- приход, расход и перемещение;',
      '- инвентаризация с телефона по штрихкоду;',
      '- остатки на любую дату.',
      'Отчёты для руководителя: продажи, просроченные заявки, загрузка менеджеров. Выгрузка в Excel и PDF.',
      'Роли: администратор, менеджер, кладовщик, руководитель.',
      'Обмен с 1С: контрагенты, номенклатура, счета на оплату и акты. Обмен идёт автоматически каждые 15 минут, ошибки видны администратору и исправляются без участия программиста.',
      'Отклик экрана — не дольше 0,5 с при 50 одновременных пользователях; доступность 99,5 % в месяц.',
    ].join('\n'),
    amountMinor: 1_250_000_000,
    durationDays: 90,
  },
  kk: {
    locale: 'kk',
    contractNumber: 'Z-2026/1043',
    date: '2026-04-05',
    city: 'Астана',
    customer: { name: 'Сейітжанұлы Ғалымжан Әбдіқадырұлы', phone: '+7 777 123 45 67' },
    title: 'Құжаттарды үйлестіру жүйесі',
    requirements: [
      '1. Құжаттарды тіркеу, бағыттау және үйлестіру.',
      '2. Электрондық цифрлық қолтаңбамен қол қою.',
      '3. Мобильді құрылғыларға бейімделген интерфейс:',
      '— қазақ, орыс және ағылшын тілдері;',
      '— хабарламалар электрондық поштаға және Telegram-ға.',
      '4. Ұйымның құрылымы мен қызметкерлердің лауазымдары бойынша қолжетімділік құқықтары.',
    ].join('\n'),
    amountMinor: 485_000_050,
    durationDays: 45,
    paymentTerms: 'Шот-фактура Тапсырыс берушіге электрондық түрде жіберіледі.',
  },
  en: {
    locale: 'en',
    contractNumber: 'Z-2026/1044',
    date: '2026-01-31',
    customer: {
      name: 'Eleanor Whitfield-Montgomery',
      company: 'Caspian Freight & Logistics Ltd.',
      phone: '+44 20 7946 0958',
      email: 'eleanor.whitfield-montgomery@caspian-freight-logistics.example',
    },
    title: 'Fleet planning and customs paperwork',
    requirements:
      'A planning board for 120 lorries with drag and drop.\nCustoms declarations prepared from the order.\n- EAEU and EU formats;\n- checks before submission.\nDriver app for Android with offline mode.',
    amountMinor: 4_200_000_00,
    currency: 'USD',
    paymentDueDays: 10,
    durationDays: 120,
    warrantyMonths: 24,
  },
}
