import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Term } from '../../codec/words.js'

/** Named clocks stand still, for a reason (中止). */
export const Suspended = defineEvent({
  type: 'Suspended',
  says: { zh: '中止计时', en: 'suspension' },
  schema: 1,
  data: eventData('Suspended', { clocks: t.array(Term), reason: Term }, {}),
})
