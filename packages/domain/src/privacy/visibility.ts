import type { Bilingual } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Context } from '../regulation/context.js'
import { type Cited, citationOf } from '../regulation/mechanism/cited.js'
import type { CompiledConfidential } from '../regulation/mechanism/confidential.js'
import { coversAny } from './covers.js'
import type { Person } from './party.js'

/** Why something is hidden: the reader is not among those who may see it, is one who never may, or it must not leave. */
export type HiddenFor = 'notListed' | 'masked' | 'notToLeave'

/** Fields that a clause hides from a reader. */
export interface Hiding extends Cited {
  readonly fields: ReadonlyArray<string>
  readonly for: HiddenFor
  /** Hidden while it is not known whether the clause applies. */
  readonly undecided: boolean
  readonly because: Bilingual
}

/** What a reader may see of a case. Everything that no clause hides may be read: who may enter at all is decided before. */
export interface Visibility {
  readonly hidden: ReadonlyArray<Hiding>
  /** Clauses that want each look at these fields recorded. */
  readonly recorded: ReadonlyArray<Cited & { readonly fields: ReadonlyArray<string> }>
}

/** What the reader wants: to look, or to take it out in bulk. */
export type Purpose = 'read' | 'export'

const reasons: { readonly [F in HiddenFor]: Bilingual } = {
  notListed: { zh: '不在可查阅人员之列', en: 'the reader is not among those who may see it' },
  masked: { zh: '该条款规定其不得知悉', en: 'the clause keeps it from this reader' },
  notToLeave: { zh: '不得导出', en: 'it must not be exported' },
}

const hiding = (
  rule: CompiledConfidential,
  fields: ReadonlyArray<string>,
  why: HiddenFor,
  undecided: boolean,
): Hiding => ({
  ...citationOf(rule),
  fields,
  for: why,
  undecided,
  because: {
    zh: `${rule.ref}：${reasons[why].zh}${undecided ? '（是否适用尚未确定，先行保密）' : ''}。`,
    en: `${rule.ref}: ${reasons[why].en}${undecided ? ' (not decided yet whether it applies: hidden until then)' : ''}.`,
  },
})

const hidings = (
  rule: CompiledConfidential,
  context: Context,
  viewer: Person,
  purpose: Purpose,
): ReadonlyArray<Hiding> => {
  const applies = rule.when === undefined ? true : rule.when(context)
  if (applies === false) return []
  const undecided = applies === undefined
  const leaving = purpose === 'export' && rule.denies.includes('export') && rule.unless?.(context) !== true
  const listed = rule.sees.some((sees) => sees(context, viewer))
  return [
    ...(listed ? [] : [hiding(rule, rule.fields, 'notListed', undecided)]),
    ...rule.masks.flatMap(({ who, fields }) =>
      who(context, viewer) ? [hiding(rule, fields, 'masked', undecided)] : [],
    ),
    ...(leaving ? [hiding(rule, rule.fields, 'notToLeave', undecided)] : []),
  ]
}

/** The confidentiality clauses of the regulations that a case runs under. */
const confidentialsOf = (rules: Rules, { stream }: Context): ReadonlyArray<CompiledConfidential> =>
  stream.regulations.flatMap((pin) => rules.find(pin)?.confidentials ?? [])

/**
 * What a reader may see of a case: denial wins over permission, whichever clause it comes from, and what is not decided yet is
 * hidden.
 *
 * @example
 * import { initial, mayRead, rulesOf, visibility } from '@redress/domain'
 * import type { EpochMs } from '@redress/holidays'
 *
 * const seen = visibility(rulesOf([]))({ stream: initial('c-1'), now: 0 as EpochMs })({ roles: [] })
 * assert.equal(mayRead(seen, 'field.complainant.name'), true)
 */
export const visibility =
  (rules: Rules) =>
  (context: Context) =>
  (viewer: Person, purpose: Purpose = 'read'): Visibility => {
    const clauses = confidentialsOf(rules, context)
    return {
      hidden: clauses.flatMap((rule) => hidings(rule, context, viewer, purpose)),
      recorded: clauses.flatMap((rule) =>
        rule.audited && rule.when?.(context) !== false ? [{ ...citationOf(rule), fields: rule.fields }] : [],
      ),
    }
  }

/** What hides a path: `field.complainant.name`, `case.complainant.id`, `events.Replied`. */
export const hidesOf = ({ hidden }: Visibility, path: string): ReadonlyArray<Hiding> =>
  hidden.filter(({ fields }) => coversAny(fields, path))

export const mayRead = (seen: Visibility, path: string): boolean => hidesOf(seen, path).length === 0

/** The clauses that want a look at these paths recorded; what is hidden was not looked at. */
export const mustRecord = (seen: Visibility, paths: ReadonlyArray<string>): ReadonlyArray<Cited> =>
  seen.recorded.filter(({ fields }) => paths.some((path) => coversAny(fields, path) && mayRead(seen, path)))
