import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Organisation } from '../../regulation/organisation.js'
import { lineOf } from '../../regulation/organised.js'
import { dataOf } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Recipient } from '../party.js'
import type { Refusal } from '../rejection.js'
import type { Deciding } from './deciding.js'

type Routed = NonNullable<Evidence['routed']>[number]

const steps: ReadonlySet<string> = new Set(['assign', 'redispatch'])

/** Whom clauses have named for the next assignment, since the last one. */
const named = ({ stream }: Deciding): ReadonlyArray<Routed> => {
  for (let h = stream.history; h !== undefined; h = h.earlier) {
    const routed = h.event.evidence.routed?.filter(({ step, to }) => steps.has(step) && to.length > 0) ?? []
    if (routed.length > 0) return routed
    if (h.event.type === 'Assigned') return []
  }
  return []
}

/**
 * Is the recipient one of those named, or below one. Two roles, or two units of the directory, are told in the same words and
 * can be told apart; else nobody can say, and it passes.
 */
const isNamed = (
  recipient: Recipient,
  { to }: Routed,
  sorts: ReadonlyArray<ReadonlySet<string>>,
  organisation: Organisation | undefined,
): boolean => {
  const above = organisation === undefined ? [] : lineOf(organisation, recipient.unit).map(({ id }) => id)
  const own = [...(recipient.roles ?? []), recipient.unit, recipient.person, recipient.kind, ...above].filter(
    (word) => word !== undefined,
  )
  if (own.some((word) => to.includes(word))) return true
  return !sorts.some((known) => own.some((word) => known.has(word)) && to.every((word) => known.has(word)))
}

/** A clause that names who takes the case binds, unless it lacks a row of the deployment's: whoever sends it elsewhere says why. */
export const bindingVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Deciding,
): ReadonlyArray<Refusal> => {
  const { command, organisation } = context
  if (command.command !== 'Assign') return []
  const { reason } = dataOf(command)
  if (typeof reason === 'string' && reason.trim() !== '') return []
  const units = new Set(Object.keys(organisation?.units ?? {}))
  return regulations.flatMap((regulation) => {
    const sorts = [new Set(regulation.source.roles.map(({ id }) => id)), units]
    const broken = named(context).find(
      (routed) =>
        routed.regulation === regulation.id &&
        routed.suggested !== true &&
        routed.unlisted !== true &&
        !isNamed(command.data.to, routed, sorts, organisation),
    )
    const clause = regulation.source.clauses.find(({ id }) => id === broken?.clause)
    if (broken === undefined || clause === undefined) return []
    return [
      {
        regulation: regulation.id,
        version: regulation.version,
        clause: clause.id,
        ref: clause.ref,
        mechanism: 'route' as const,
        facts: [{ path: 'cmd.to', value: '(set)' }],
        because: clause.summary,
        remedy: {
          zh: `该条款指定由 ${broken.to.join('、')} 承办；改派他处请写明理由（reason）。`,
          en: `The clause names ${broken.to.join(', ')}; give a reason to send it elsewhere.`,
        },
      },
    ]
  })
}
