import type { Mechanism } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'
import { into, report, type Walk } from './walk.js'

const decisions: ReadonlyArray<Mechanism['kind']> = [
  'guard',
  'fill',
  'waive',
  'relax',
  'define',
  'term',
  'table',
  'derive',
  'scope',
  'effective',
  'sequence',
  'invariant',
  'schedule',
]

/** Mechanisms that do what a nature says. Conduct and organisation are done by whatever serves. */
const fitting: { readonly [nature in Clause['nature']]?: ReadonlyArray<Mechanism['kind']> } = {
  guard: decisions,
  routing: ['route'],
  escalation: ['escalate'],
  confidentiality: ['confidential'],
  retention: ['retain', 'invariant'],
  clock: ['clock'],
  obligation: ['obligation'],
  record: ['record', 'table', 'derive'],
  assessment: ['indicator', 'scheme'],
  report: ['report'],
}

/** Whether a clause does something at all, and something of the kind that it says it is. */
export const clause = (walk: Walk, found: Clause): void => {
  if (found.does.length === 0) {
    into(walk, 'does', () =>
      report(walk, 'NoMechanism', {
        zh: '该条款没有任何机制，引擎不会执行它。请写明机制；须由人执行的，列为 manual 并说明理由。',
        en: 'This clause does nothing. Say what it does; list it as manual with the reason where people have to do it.',
      }),
    )
    return
  }
  const fits = fitting[found.nature]
  if (fits === undefined || found.note !== undefined) return
  if (found.does.some(({ kind }) => fits.includes(kind) || kind === 'assured' || kind === 'manual')) return
  const kinds = [...new Set(found.does.map(({ kind }) => kind))].join(', ')
  into(walk, 'nature', () =>
    report(walk, 'AgainstNature', {
      zh: `条款的性质是 ${found.nature}，其机制却是 ${kinds}。请改正其一，或在 note 中说明。`,
      en: `The nature of the clause is ${found.nature}, and it does ${kinds}. Correct one of them, or explain it in a note.`,
      severity: 'warning',
    }),
  )
}
