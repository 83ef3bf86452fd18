export { loadVocabulary, type Vocabulary } from './load-vocabulary'
