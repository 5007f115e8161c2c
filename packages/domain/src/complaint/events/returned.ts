import { shape } from '../../codec/shape.js'
import { Fields, Id, NotGiven, oneOf, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

const ReturnedWhat = oneOf('ReturnedWhat', ['result', 'order'] as const)

/** A result is handed back, or an order sent back (退单). */
export const Returned = defineEvent({
  type: 'Returned',
  schema: 1,
  variant: 'what',
  data: shape(
    'Returned',
    { what: ReturnedWhat },
    { form: Term, assignment: Id, reason: Text, field: Fields, notGiven: NotGiven },
  ),
})
