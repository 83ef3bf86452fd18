export { leadAt, makeApproval, makeClient, makeContract, opportunityAt, projectAt } from './records'
export { openWorld, type Player, specNow, type World } from './world'
