/** Pages of the gallery: where, what it is called, what is on it. */
export const sections = [
  { path: 'basics', title: 'Основа', component: () => import('./sections/BasicsSection.vue') },
  { path: 'actions', title: 'Действия', component: () => import('./sections/ActionsSection.vue') },
  { path: 'fields', title: 'Поля', component: () => import('./sections/FieldsSection.vue') },
  { path: 'form', title: 'Форма', component: () => import('./sections/FormSection.vue') },
  { path: 'overlays', title: 'Слои', component: () => import('./sections/OverlaysSection.vue') },
  {
    path: 'feedback',
    title: 'Состояния',
    component: () => import('./sections/FeedbackSection.vue'),
  },
  { path: 'display', title: 'Показ', component: () => import('./sections/DisplaySection.vue') },
  { path: 'table', title: 'Таблица', component: () => import('./sections/TableSection.vue') },
  { path: 'board', title: 'Доска', component: () => import('./sections/BoardSection.vue') },
  { path: 'record', title: 'Карточка', component: () => import('./sections/RecordSection.vue') },
  { path: 'pdf', title: 'PDF', component: () => import('./sections/PdfSection.vue') },
] as const
