import { decideIn } from '../aggregate/decide.js'
import { registry } from './index.js'

/** Decides a command to the registry: approval and publication of a version of a regulation. */
export const decideRegulation = decideIn(registry)
