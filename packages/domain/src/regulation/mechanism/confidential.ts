import { compileMembership, everAssigned, type Membership } from '../../privacy/membership.js'
import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import type { Environment } from '../environment.js'
import type { Clause } from '../language/regulation.js'
import { caseParties } from '../language/target.js'
import type { Confidential } from '../language/work.js'
import { seenIn } from '../seen.js'
import { type Cited, cited } from './cited.js'

/** What may not be done with a field: to take it out in bulk, tell a third party, make it public. */
export type Denied = 'export' | 'disclose' | 'publish'

/** Who may read which fields, compiled. */
export interface CompiledConfidential extends Cited {
  /** `field.complainant.*`, `field.case.internal`, `events.*`. */
  readonly fields: ReadonlyArray<string>
  readonly when?: Evaluator
  readonly sees: ReadonlyArray<Membership>
  readonly denies: ReadonlyArray<Denied>
  readonly unless?: Evaluator
  /** Facts that the exit looks at, for refusals. */
  readonly seen: ReturnType<typeof seenIn>
  /** What these never see, whoever else they may be. */
  readonly masks: ReadonlyArray<{ readonly who: Membership; readonly fields: ReadonlyArray<string> }>
  readonly audited: boolean
  readonly source: Confidential
}

const isCaseParty = (word: string): word is (typeof caseParties)[number] => caseParties.some((party) => party === word)

/** A role of the regulation comes before a party of the case of the same name. */
const viewer = (env: Environment, path: string, word: string): Membership => {
  if (env.regulation.roles.some(({ id }) => id === word) || !isCaseParty(word))
    return compileMembership(env, path, word)
  return word === 'assignee' ? everAssigned : compileMembership(env, path, { actor: word })
}

export const compileConfidential = (
  env: Environment,
  path: string,
  clause: Clause,
  confidential: Confidential,
): CompiledConfidential => {
  const { when, unless, mask = {} } = confidential
  return {
    ...cited(env, clause),
    fields: confidential.fields,
    ...(when === undefined ? {} : { when: compileCondition(env, `${path}.when`, when) }),
    sees: confidential.see.map((target, i) => compileMembership(env, `${path}.see.${i}`, target)),
    denies: confidential.deny ?? [],
    ...(unless === undefined ? {} : { unless: compileCondition(env, `${path}.unless`, unless) }),
    seen: unless === undefined ? [] : seenIn(env, unless),
    masks: Object.entries(mask).map(([word, fields]) => ({ who: viewer(env, `${path}.mask.${word}`, word), fields })),
    audited: confidential.audit === true,
    source: confidential,
  }
}
