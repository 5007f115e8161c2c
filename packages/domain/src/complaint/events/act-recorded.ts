import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Fields, NotGiven, Value } from '../../codec/words.js'
import { Act } from '../act.js'
import { Recipient } from '../party.js'
import { Of } from '../terms.js'
import { defineEvent } from './define.js'

/** Any other act that a clause names; `act` is a term of the act vocabulary, `details` follow its own list. */
export const ActRecorded = defineEvent({
  type: 'ActRecorded',
  schema: 1,
  variant: 'act',
  data: shape(
    'ActRecorded',
    { act: Act },
    { details: t.record(t.string, Value), to: Recipient, of: Of, field: Fields, notGiven: NotGiven },
  ),
})
