import { shape } from '../../codec/shape.js'
import { Fields, Id, oneOf, Term, Text } from '../../codec/words.js'
import { Recipient } from '../party.js'
import { defineEvent } from './define.js'

const Level = oneOf('Level', ['decision', 'supervision'] as const)

/** The case is raised to a higher rung (升级, 督办). */
export const Escalated = defineEvent({
  type: 'Escalated',
  schema: 1,
  variant: 'level',
  data: shape('Escalated', { level: Level }, { to: Recipient, cause: Term, proposal: Id, reason: Text, field: Fields }),
})
