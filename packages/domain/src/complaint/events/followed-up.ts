import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Finite, Narrative, oneOf } from '../../codec/words.js'

const Purpose = oneOf('Purpose', ['track', 'urge', 'consult'] as const)

/** Somebody looks after the case (跟进, 催办, 会商). `openRemainder`: how many items are left open, or which. */
export const FollowedUp = defineEvent({
  type: 'FollowedUp',
  says: { zh: '跟进', en: 'follow-up' },
  schema: 1,
  variant: 'purpose',
  data: eventData('FollowedUp', { purpose: Purpose }, { openRemainder: t.union([Finite, Narrative]) }),
})
