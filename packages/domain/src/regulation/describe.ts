import type { Bilingual } from '../complaint/rejection.js'
import { conditionName, wordingOf } from './describe/condition.js'
import { durationName } from './describe/duration.js'
import { limitName, triggerName } from './describe/limit.js'
import { join } from './describe/phrase.js'
import { patternName } from './describe/selection.js'
import { targetName } from './describe/target.js'
import type { Condition, Pattern } from './language/condition.js'
import type { Regulation } from './language/regulation.js'
import type { Target } from './language/target.js'
import type { Duration } from './language/words.js'

export { commandName } from './describe/command.js'
export { effectName } from './describe/effect.js'
export { factName } from './describe/fact.js'
export { describeClause, describeMechanism } from './describe/mechanism.js'
export { conditionName, durationName, limitName, targetName, triggerName }

/** What is waited for, in words. */
export const describePattern = (pattern: Pattern, regulation: Regulation): Bilingual =>
  patternName(pattern, regulation, wordingOf(regulation))

const has = <K extends string>(value: object, keys: ReadonlyArray<K>): boolean => keys.some((key) => key in value)

const isPattern = (value: object): value is Exclude<Pattern, string> =>
  has(value, ['event', 'allOf', 'inOrder', 'quota'])
const isTarget = (value: object): value is Exclude<Target, string> =>
  has(value, ['party', 'unitOf', 'actor', 'head', 'superior', 'roster', 'external', 'named', 'table', 'firstOf'])
const isDuration = (value: object): value is Duration =>
  'n' in value || ('fact' in value && Object.keys(value).length === 1)

/**
 * A value of the language as a phrase in Chinese and English, in the words of the regulation. Total: a word that has no
 * name stands for itself.
 *
 * @example
 * import { describe } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * assert.deepEqual(describe({ fact: 'cmd.form', is: 'written' }, governmentServiceCentre), {
 *   zh: '答复形式为书面',
 *   en: 'reply form is written',
 * })
 */
export const describe = (value: Condition | Pattern | Target | Duration, regulation: Regulation): Bilingual => {
  if (typeof value === 'string')
    return regulation.roles.some(({ id }) => id === value)
      ? targetName(value, regulation)
      : describePattern(value, regulation)
  if (isDuration(value)) return durationName(value, regulation)
  // `anyOf` reads alike for parties and for events.
  if ('anyOf' in value) {
    const parts: ReadonlyArray<Pattern | Target> = value.anyOf
    return join(
      parts.map((part) => describe(part, regulation)),
      '或',
      ' or ',
    )
  }
  if (isTarget(value)) return targetName(value, regulation)
  return isPattern(value) ? describePattern(value, regulation) : conditionName(value as Condition, regulation)
}
