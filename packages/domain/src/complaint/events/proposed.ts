import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Classes, Fields, Finite, Id, NotGiven, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** A way to settle the case is put forward (处理方案). */
export const Proposed = defineEvent({
  type: 'Proposed',
  schema: 1,
  data: shape(
    'Proposed',
    {},
    {
      proposal: Id,
      optionCount: t.Int,
      amount: Finite,
      rectification: Text,
      compensation: Text,
      class: Classes,
      action: Id,
      solution: Term,
      field: Fields,
      notGiven: NotGiven,
    },
  ),
})
