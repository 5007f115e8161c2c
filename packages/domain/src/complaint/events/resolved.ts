import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'

/** The matter itself is dealt with (处理完毕). */
export const Resolved = defineEvent({
  type: 'Resolved',
  says: { zh: '处理完毕', en: 'resolution' },
  schema: 1,
  data: eventData('Resolved', {}, { onSpot: t.boolean }),
})
