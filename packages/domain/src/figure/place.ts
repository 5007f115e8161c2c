import type { Value } from '../codec/words.js'
import type { Complaint } from '../complaint/state.js'
import type { Organisation } from '../regulation/organisation.js'
import { lineOf } from '../regulation/organised.js'
import { text } from './standing-events.js'

/** Where a case belongs: columns that no event of the engine's own sets. */
export const places = ['area', 'branch', 'product', 'project', 'region', 'window'] as const

const inRegister = ({ fields }: Complaint, place: string): Value | undefined =>
  fields[place] ?? fields[`case.${place}`] ?? fields[`${place}.name`]

const complainedAbout = ({ subject, respondent }: Complaint, place: string): string | undefined =>
  subject?.kind === place ? subject.id : respondent?.kind === place ? respondent.unit : undefined

const inDirectory = (
  complaint: Complaint,
  place: string,
  organisation: Organisation | undefined,
): string | undefined =>
  organisation === undefined
    ? undefined
    : lineOf(organisation, complaint.respondent?.unit ?? complaint.unit).find(({ kind }) => kind === place)?.id

/**
 * One place of a case, by the first that names it: what or whom the complaint is about, a dimension of that name, the unit of
 * that kind in the line of the respondent's unit (else the handling one), a record field. Free text comes last: the same
 * place may be written in many ways.
 */
export const placeOf = (
  complaint: Complaint,
  place: string,
  organisation: Organisation | undefined,
): string | undefined =>
  complainedAbout(complaint, place) ??
  text(complaint.classes[place]) ??
  inDirectory(complaint, place, organisation) ??
  text(inRegister(complaint, place))
