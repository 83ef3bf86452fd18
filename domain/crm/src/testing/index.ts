export { leadAt, makeApproval, makeClient, makeContract, opportunityAt, projectAt } from './records'
export { historyOf, lettersAbout, openWorld, type Player, specNow, type World } from './world'
export { expectRefusal } from './refusal'
