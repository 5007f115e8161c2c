import { decideIn } from '../aggregate/decide.js'
import { unit } from './index.js'

/** Decides a command to a unit or the institution: enrolment, what is recorded of it, the next serial number. */
export const decideUnit = decideIn(unit)
