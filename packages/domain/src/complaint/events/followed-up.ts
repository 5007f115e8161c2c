import { shape } from '../../codec/shape.js'
import { Fields, Id, oneOf, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

const Purpose = oneOf('Purpose', ['track', 'urge', 'consult'] as const)

/** Somebody looks after the case (跟进, 催办, 会商). */
export const FollowedUp = defineEvent({
  type: 'FollowedUp',
  schema: 1,
  variant: 'purpose',
  data: shape('FollowedUp', { purpose: Purpose }, { openRemainder: Text, assignment: Id, field: Fields }),
})
