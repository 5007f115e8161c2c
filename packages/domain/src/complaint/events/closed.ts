import { shape } from '../../codec/shape.js'
import { Fields, NotGiven, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** The case is closed (结案). */
export const Closed = defineEvent({
  type: 'Closed',
  schema: 1,
  data: shape('Closed', {}, { outcome: Term, reason: Text, field: Fields, notGiven: NotGiven }),
})
