import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Fields, Id, InstantString, NotGiven, Text } from '../../codec/words.js'
import { Recipient } from '../party.js'
import { defineEvent } from './define.js'

/** The case is passed to a unit or person (派单); a higher `round` is a redispatch. */
export const Assigned = defineEvent({
  type: 'Assigned',
  schema: 1,
  data: shape(
    'Assigned',
    { to: Recipient },
    {
      assignment: Id,
      round: t.Int,
      requirements: Text,
      deadline: InstantString,
      document: Text,
      reason: Text,
      field: Fields,
      notGiven: NotGiven,
    },
  ),
})
