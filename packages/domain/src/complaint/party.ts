import * as t from 'io-ts'
import { shape } from '../codec/shape.js'
import { Finite, Id, Term } from '../codec/words.js'

/** Who acts: pseudonymous id, unit, and the roles held at that moment. `authority.amount` is in yuan. */
export const Actor = shape(
  'Actor',
  { id: Id, roles: t.array(Term) },
  { unit: Id, authority: shape('Authority', {}, { amount: Finite }) },
)
export type Actor = t.TypeOf<typeof Actor>

/** To whom something goes. */
export const Recipient = shape(
  'Recipient',
  {},
  { unit: Id, person: Id, kind: Term, membership: Term, roles: t.array(Term) },
)
export type Recipient = t.TypeOf<typeof Recipient>

/** The complainant, pseudonymous: names and numbers are record fields, not ids. */
export const Complainant = shape('Complainant', {}, { id: Id, kind: Term, asksSecrecy: t.boolean })
/** Who or what is complained about. */
export const Respondent = shape('Respondent', {}, { kind: Term, unit: Id, person: Id, unitHead: Id })
export const Subject = shape('Subject', {}, { kind: Term, id: Id })

/** A regulation under which the complaint runs, and the version of the deployment's settings for it, where there is one. */
export const RegulationPin = shape('RegulationPin', { id: Id, version: Term }, { settings: Term })
export type RegulationPin = t.TypeOf<typeof RegulationPin>
