import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, InstantString, Narrative, oneOf, Term } from '../../codec/words.js'
import { Recipient } from '../party.js'

const Level = oneOf('Level', ['decision', 'supervision'] as const)

/**
 * The case is raised to a higher rung (升级, 督办). `dueAt`: by when that rung is to act; `joint`: it handles the case together with
 * whoever has it; `suggested`: the clause proposes, a person has still to decide.
 */
export const Escalated = defineEvent({
  type: 'Escalated',
  says: { zh: '升级、督办', en: 'escalation' },
  schema: 1,
  variant: 'level',
  data: eventData(
    'Escalated',
    { level: Level },
    {
      cc: t.array(Recipient),
      cause: Term,
      proposal: Id,
      reason: Narrative,
      dueAt: InstantString,
      joint: t.boolean,
      suggested: t.boolean,
    },
  ),
})
