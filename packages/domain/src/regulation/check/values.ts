import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import { valuesOf } from './events.js'
import { unknownWord } from './say.js'
import type { Use } from './use.js'

type ValueUse = Extract<Use, { sort: 'value' }>
const ids = (words: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> => words.map(({ id }) => id)

const dimensionOf = (fact: string): string | undefined => /^(?:(?:cmd|it|start)\.)?class\.([^.]+)/.exec(fact)?.[1]

/** The values that a fact can have, where the head or the event declares them. */
const declared = ({ fact, events, commands }: ValueUse, regulation: Regulation): ReadonlyArray<string> | undefined => {
  const name = dimensionOf(fact)
  if (name !== undefined) {
    const dimension = Object.hasOwn(regulation.dimensions, name) ? regulation.dimensions[name] : undefined
    return dimension === undefined || dimension.open === true || dimension.values.length === 0
      ? undefined
      : [...ids(dimension.values), 'none']
  }
  const receives = commands?.every((command) => command === 'Receive') ?? false
  if (fact === 'case.channel' || (fact === 'cmd.channel' && receives)) return ids(regulation.channels)
  if (fact === 'case.kind') return ids(regulation.kinds)
  if (fact === 'case.form' || fact === 'cmd.form') return ['oral', 'written']
  const field = /^it\.(.+)$/.exec(fact)?.[1]
  const [kind, ...others] = events ?? []
  if (field === undefined || kind === undefined || others.length > 0) return undefined
  const finding = kind === 'Investigated' && field === 'finding' ? regulation.dimensions['finding'] : undefined
  return finding === undefined || finding.open === true ? valuesOf(kind, field) : ids(finding.values)
}

const ordered = ({ fact, word }: ValueUse, regulation: Regulation): Bilingual | undefined => {
  const name = dimensionOf(fact)
  const order = name === undefined ? undefined : regulation.dimensions[name]?.order
  if (order?.includes(word) === true) return undefined
  return {
    zh: `“${fact}”没有包含“${word}”的顺序，不能比较大小。请在维度上声明 order，或改用 is、in。`,
    en: `"${fact}" has no order that contains "${word}", so it cannot be compared. Declare "order" on the dimension, or use is or in.`,
  }
}

const asSet = ({ fact, word }: ValueUse, regulation: Regulation): Bilingual | undefined => {
  const name = dimensionOf(fact)
  if (name === undefined || regulation.dimensions[name]?.multi !== true) return undefined
  return {
    zh: `“${fact}”是一组值，用 is 与“${word}”比较永不成立。请改用 has。`,
    en: `"${fact}" holds a set of values and never equals "${word}". Use has.`,
  }
}

/** What is wrong with a literal that a fact is compared with or set to; nothing where nothing is. */
export const valueError = (
  use: ValueUse,
  regulation: Regulation,
): (Bilingual & { readonly _tag: 'UnknownWord' | 'Malformed' }) | undefined => {
  const known = declared(use, regulation)
  if (known !== undefined && !known.includes(use.word))
    return {
      _tag: 'UnknownWord',
      ...unknownWord({ zh: `“${use.fact}”的值`, en: `value of ${use.fact}` }, use.word, known),
    }
  const odd =
    use.operator === 'is'
      ? asSet(use, regulation)
      : use.operator === 'atLeast' || use.operator === 'atMost'
        ? ordered(use, regulation)
        : undefined
  return odd === undefined ? undefined : { _tag: 'Malformed', ...odd }
}
