import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Term } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** Suspended clocks run again (恢复). */
export const Resumed = defineEvent({
  type: 'Resumed',
  schema: 1,
  data: shape('Resumed', {}, { clocks: t.array(Term) }),
})
