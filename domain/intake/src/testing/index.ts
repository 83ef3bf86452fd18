export { makeInquiry } from './make-inquiry'
