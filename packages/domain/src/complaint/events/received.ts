import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { plain } from '../../codec/personal.js'
import { Classes, Flags, InstantString, Narrative, Term, Text } from '../../codec/words.js'
import { Complainant, RegulationPin, Respondent, Subject } from '../party.js'
import { Form } from '../terms.js'

/** A complaint, inquiry, suggestion or report reaches the organisation (收到投诉). */
export const Received = defineEvent({
  type: 'Received',
  says: { zh: '收到投诉', en: 'receipt of the complaint' },
  schema: 1,
  data: eventData(
    'Received',
    { kind: Term, channel: Term },
    {
      channelText: Narrative,
      form: Form,
      place: plain('an office, which clauses compare', Text),
      number: Term,
      complainant: Complainant,
      respondent: Respondent,
      subject: Subject,
      class: Classes,
      flag: Flags,
      discoveredAt: InstantString,
      regulations: t.array(RegulationPin),
    },
  ),
})
