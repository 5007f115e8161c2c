import { decideIn } from '../aggregate/decide.js'
import { agent } from './index.js'

/** Decides a command to an agent: enrolment, shifts and leaves, what is recorded of them. */
export const decideAgent = decideIn(agent)
