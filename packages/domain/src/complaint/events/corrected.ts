import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Id, Text, Value } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** A later statement about an earlier event (更正). Nothing is ever edited: `annuls` takes it out of every count. */
export const Corrected = defineEvent({
  type: 'Corrected',
  schema: 1,
  data: shape('Corrected', { event: Id, reason: Text }, { annuls: t.boolean, change: t.record(t.string, Value) }),
})
