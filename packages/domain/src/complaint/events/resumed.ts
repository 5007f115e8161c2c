import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Term } from '../../codec/words.js'

/** Suspended clocks run again (恢复). */
export const Resumed = defineEvent({
  type: 'Resumed',
  says: { zh: '恢复计时', en: 'resumption' },
  schema: 1,
  data: eventData('Resumed', {}, { clocks: t.array(Term) }),
})
