import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Term } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** Named clocks stand still, for a reason (中止). */
export const Suspended = defineEvent({
  type: 'Suspended',
  schema: 1,
  data: shape('Suspended', { clocks: t.array(Term), reason: Term }, {}),
})
