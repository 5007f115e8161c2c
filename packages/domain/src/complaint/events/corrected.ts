import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Changes, Id, Narrative } from '../../codec/words.js'

/** A later statement about an earlier event (更正). Nothing is ever edited: `annuls` takes it out of every count. */
export const Corrected = defineEvent({
  type: 'Corrected',
  says: { zh: '更正', en: 'correction' },
  schema: 1,
  data: eventData('Corrected', { event: Id, reason: Narrative }, { annuls: t.boolean, change: Changes }),
})
