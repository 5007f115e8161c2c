import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Classes, Fields, Flags, InstantString, NotGiven, Term, Text } from '../../codec/words.js'
import { Complainant, RegulationPin, Respondent, Subject } from '../party.js'
import { Form } from '../terms.js'
import { defineEvent } from './define.js'

/** A complaint, inquiry, suggestion or report reaches the organisation (收到投诉). */
export const Received = defineEvent({
  type: 'Received',
  schema: 1,
  data: shape(
    'Received',
    { kind: Term, channel: Term },
    {
      channelText: Text,
      form: Form,
      place: Text,
      number: Term,
      complainant: Complainant,
      respondent: Respondent,
      subject: Subject,
      class: Classes,
      flag: Flags,
      field: Fields,
      notGiven: NotGiven,
      discoveredAt: InstantString,
      regulations: t.array(RegulationPin),
    },
  ),
})
