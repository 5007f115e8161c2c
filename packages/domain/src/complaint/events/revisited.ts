import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Fields, NotGiven, Term } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** The complainant was visited or called about the result (回访). */
export const Revisited = defineEvent({
  type: 'Revisited',
  schema: 1,
  data: shape(
    'Revisited',
    {},
    { channel: Term, reached: t.boolean, newIssue: t.boolean, form: Term, field: Fields, notGiven: NotGiven },
  ),
})
