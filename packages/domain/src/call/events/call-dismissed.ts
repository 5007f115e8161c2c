import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative } from '../../codec/words.js'

/** The call makes no complaint (不作登记), with the reason. */
export const CallDismissed = defineEvent({
  type: 'CallDismissed',
  says: { zh: '不作登记', en: 'call dismissed' },
  schema: 1,
  data: eventData('CallDismissed', { reason: Narrative }, {}),
})
