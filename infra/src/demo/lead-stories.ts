import type { Story } from './story'

/** Requests that have not become a deal: new, rejected, waiting for a demo, lost. */
export const leadStories: Story[] = [
  {
    client: {
      name: 'Асель Жумабаева',
      phone: '+77012345601',
      email: 'assel@silkway.example',
      locale: 'ru',
    },
    text: 'Сеть из пяти кофеен. Нужна программа лояльности с приложением и интеграцией с кассой.',
    daysAgo: 0.02,
    consultant: 'consultant',
    ending: 'unsorted',
  },
  {
    client: {
      name: 'Нұрлан Әбдіков',
      phone: '+77012345602',
      email: 'nurlan@agro.example',
      locale: 'kk',
    },
    text: 'Шаруашылыққа техника мен жанармай есебін жүргізетін жүйе керек. Егістік картасы болса жақсы.',
    daysAgo: 0.2,
    consultant: 'consultant',
    ending: 'unsorted',
  },
  {
    client: {
      name: 'James Carter',
      phone: '+77012345603',
      email: 'james@caspianoil.example',
      locale: 'en',
    },
    text: 'We need a permit-to-work system for two sites near Atyrau, with offline tablets.',
    daysAgo: 0.9,
    consultant: 'consultant',
    ending: 'unsorted',
  },
  {
    client: {
      name: 'Продвижение Сайтов',
      phone: '+77012345604',
      email: 'seo@promo.example',
      locale: 'ru',
    },
    text: 'Предлагаем вывести ваш сайт в топ за одну неделю. Гарантия результата.',
    daysAgo: 3,
    consultant: 'consultant2',
    ending: 'rejected',
  },
  {
    client: {
      name: 'Гульмира Оспанова',
      phone: '+77012345605',
      email: 'gulmira@beauty.example',
      locale: 'ru',
    },
    text: 'Салон красоты, три филиала. Хотим свою запись клиентов вместо подписки.',
    daysAgo: 1.5,
    consultant: 'consultant',
    ending: 'new',
    title: 'Онлайн-запись для салонов красоты',
  },
  {
    client: {
      name: 'Бауыржан Сатыбалды',
      phone: '+77012345606',
      email: 'bauyrzhan@stroy.example',
      locale: 'kk',
    },
    text: 'Құрылыс компаниясы. Нысандардағы материал шығынын есептейтін жүйе керек.',
    daysAgo: 4,
    consultant: 'consultant',
    ending: 'demo',
    title: 'Құрылыс материалдарының есебі',
  },
  {
    client: {
      name: 'Ирина Ковалёва',
      phone: '+77012345607',
      email: 'irina@travel.example',
      locale: 'ru',
    },
    text: 'Туристическое агентство: заявки, договоры с туристами и платежи в одном месте.',
    daysAgo: 6,
    consultant: 'consultant2',
    ending: 'demo',
    title: 'CRM для турагентства',
  },
  {
    client: {
      name: 'Руслан Тлеуов',
      phone: '+77012345608',
      email: 'ruslan@student.example',
      locale: 'ru',
    },
    text: 'Сделайте мне приложение как Uber, бюджет 50 000 тенге.',
    daysAgo: 12,
    consultant: 'consultant',
    ending: 'not_serious',
    title: 'Приложение такси',
  },
  {
    client: {
      name: 'Ольга Ким',
      phone: '+77012345609',
      email: 'olga@fashion.example',
      locale: 'ru',
    },
    text: 'Интернет-магазин одежды с примеркой. Сравниваем трёх подрядчиков.',
    daysAgo: 30,
    consultant: 'consultant2',
    ending: 'lead_lost',
    title: 'Интернет-магазин одежды',
  },
]
