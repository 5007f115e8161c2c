import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { InstantString, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** Named clocks get a later due time (延期). */
export const Extended = defineEvent({
  type: 'Extended',
  schema: 1,
  data: shape('Extended', { clocks: t.array(Term), newDueAt: InstantString }, { reason: Text }),
})
