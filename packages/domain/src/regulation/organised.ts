import { dataOf } from '../aggregate/happening.js'
import type { Complaint } from '../complaint/state.js'
import type { Context, FactReader } from './context.js'
import type { Organisation, OrganisationUnit } from './organisation.js'

/** A unit and those above it, nearest first; a loop in the data ends where it closes. */
export const lineOf = (organisation: Organisation, id: string | undefined): ReadonlyArray<OrganisationUnit> => {
  const line: OrganisationUnit[] = []
  for (let at = id; at !== undefined; ) {
    const unit: OrganisationUnit | undefined = organisation.units[at]
    if (unit === undefined || line.includes(unit)) break
    line.push(unit)
    at = unit.parent
  }
  return line
}

/** The nearest unit of the line that is a member of an association. */
const memberOf = (line: ReadonlyArray<OrganisationUnit>) =>
  line.find(({ membership }) => membership !== undefined && membership !== 'none')

export const membershipOf = (organisation: Organisation, unit: string | undefined): string | undefined =>
  memberOf(lineOf(organisation, unit))?.membership

type Look = (organisation: Organisation, context: Context) => unknown

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const respondentUnit = ({ command, stream }: Context): string | undefined => {
  const carried =
    command?.command === 'Receive' ? (dataOf(command)['respondent'] as { unit?: unknown } | undefined) : undefined
  return text(carried?.unit) ?? (stream as Complaint).respondent?.unit
}

const recipientUnit = ({ command }: Context): string | undefined =>
  command === undefined ? undefined : text((dataOf(command)['to'] as { unit?: unknown } | undefined)?.unit)

const looks: { readonly [path: string]: Look } = {
  'case.respondent.unit.ancestors': (organisation, context) => {
    const line = lineOf(organisation, respondentUnit(context))
    return line.length === 0 ? undefined : line.map(({ id }) => id)
  },
  'case.respondent.unit.membership': (organisation, context) => membershipOf(organisation, respondentUnit(context)),
  'case.respondent.unit.member': (organisation, context) => memberOf(lineOf(organisation, respondentUnit(context)))?.id,
  'case.unit.head.authority.amount': (organisation, { stream }) => {
    const head = organisation.units[(stream as Complaint).unit ?? '']?.head
    return head === undefined ? undefined : organisation.people[head]?.authority
  },
  'cmd.to.unit.membership': (organisation, context) => membershipOf(organisation, recipientUnit(context)),
}

/** Reads a fact that the directory of the organisation answers, if that path is one. */
export const organised = (path: string): FactReader | undefined => {
  const look = looks[path]
  return look === undefined
    ? undefined
    : (context) => (context.organisation === undefined ? undefined : look(context.organisation, context))
}
