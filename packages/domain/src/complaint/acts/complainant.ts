import * as t from 'io-ts'
import { Finite, Id, InstantString, Narrative, oneOf, Term } from '../../codec/words.js'
import { act } from './define.js'

/** Acts between the organisation and the complainant. */
export const complainant = {
  'appointment-made': act('预约', 'appointment made', ['complaint'], {
    appointmentAt: InstantString,
    place: Narrative,
  }),
  'complainant-answered': act('投诉人表态', 'complainant takes a stand', ['complaint'], {
    about: oneOf('AnsweredAbout', ['proposal', 'reply', 'decision', 'defusing', 'apology'] as const),
    answer: oneOf('Answer', ['accepts', 'rejects', 'objects'] as const),
    reason: Narrative,
  }),
  /** `scope`: to whom or for what; `by`: the complainant, or a proxy. */
  'consent-recorded': act('同意', 'consent given or withheld', ['complaint'], {
    scope: t.array(Term),
    by: Term,
    given: t.boolean,
  }),
  'contact-attempted': act('联系投诉人', 'contact attempted', ['complaint'], {
    channel: Term,
    reached: t.boolean,
    answerer: Term,
    convenient: t.boolean,
    purpose: Term,
    reason: Narrative,
    demand: Narrative,
    intention: Narrative,
    complainantOpinion: Narrative,
    sampleRefusal: Narrative,
  }),
  'content-confirmed': act('复述确认', 'content confirmed', ['complaint'], {
    summary: Narrative,
    demand: Narrative,
    reason: Narrative,
  }),
  'defusing-attempted': act('化解', 'defusing attempted', ['complaint'], {
    outcome: oneOf('DefusingOutcome', ['success', 'failed'] as const),
  }),
  /** `what`: paths of fields, or words; `consent`: id of the event that recorded it. */
  'disclosure-made': act('对外披露', 'disclosure to a third party', ['complaint'], {
    recipient: Term,
    what: t.array(Narrative),
    basis: oneOf('DisclosureBasis', ['law', 'consent'] as const),
    consent: Id,
  }),
  /** `result` and `attitude` are scores from 0 to 10. */
  'satisfaction-recorded': act('满意度', 'satisfaction recorded', ['complaint'], {
    level: Term,
    result: Finite,
    attitude: Finite,
    reason: Narrative,
    opinion: Narrative,
    accepted: t.boolean,
    understanding: t.boolean,
    during: oneOf('During', ['reply', 'revisit', 'followUp'] as const),
  }),
  'retaliation-reported': act('打击报复', 'retaliation against the complainant', ['complaint'], {
    established: t.boolean,
    by: Term,
  }),
}
