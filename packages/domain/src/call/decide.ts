import { decideIn } from '../aggregate/decide.js'
import { call } from './index.js'

/** Decides a command to a call. */
export const decideCall = decideIn(call)
