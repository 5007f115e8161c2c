import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Classes, Fields, Flags, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** Dimensions of the case are set or changed (分类定级). `derived` marks the result of a decision table. */
export const Classified = defineEvent({
  type: 'Classified',
  schema: 1,
  data: shape(
    'Classified',
    {},
    { class: Classes, flag: Flags, field: Fields, kind: Term, stage: Term, because: Text, derived: t.boolean },
  ),
})
