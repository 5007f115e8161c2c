import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative } from '../../codec/words.js'

/** A closed or answered case is taken up again (重启). */
export const Reopened = defineEvent({
  type: 'Reopened',
  says: { zh: '重启', en: 'reopening' },
  schema: 1,
  data: eventData('Reopened', {}, { reason: Narrative }),
})
