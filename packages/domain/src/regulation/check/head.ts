import type { Bilingual } from '../../complaint/rejection.js'
import type { RegulationError } from '../error.js'
import type { Regulation } from '../language/regulation.js'

const twice = (path: string, word: string): RegulationError => ({
  _tag: 'Duplicate',
  path,
  zh: `“${word}”出现了不止一次。请删去或改名。`,
  en: `"${word}" stands here more than once. Take one out, or rename it.`,
})

const duplicates = (path: string, words: ReadonlyArray<string>): ReadonlyArray<RegulationError> =>
  [...new Set(words.filter((word, index) => words.indexOf(word) !== index))].map((word) => twice(path, word))

const wrongOrder = (name: string, word: string): RegulationError & Bilingual => ({
  _tag: 'UnknownWord',
  path: `dimensions.${name}.order`,
  zh: `顺序中的“${word}”不是该维度的值。请先声明该值，或从顺序中删去。`,
  en: `"${word}" in the order is no value of this dimension. Declare it, or take it out of the order.`,
})

/** What is wrong with the head of a regulation: words declared twice, an order of values that are not declared. */
export const headErrors = (regulation: Regulation): ReadonlyArray<RegulationError> => {
  const { roles, kinds, channels, dimensions, flags, clauses } = regulation
  const ids = (words: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> => words.map(({ id }) => id)
  const defined = clauses.flatMap(({ does }) => does.flatMap((m) => (m.kind === 'define' ? [m.name] : [])))
  return [
    ...duplicates('roles', ids(roles)),
    ...duplicates('kinds', ids(kinds)),
    ...duplicates('channels', ids(channels)),
    ...duplicates('flags', flags ?? []),
    ...duplicates('clauses', ids(clauses)),
    ...duplicates('clauses', defined),
    ...Object.entries(dimensions).flatMap(([name, { values, order = [] }]) => [
      ...duplicates(`dimensions.${name}.values`, ids(values)),
      ...order.filter((word) => !ids(values).includes(word)).map((word) => wrongOrder(name, word)),
    ]),
  ]
}
