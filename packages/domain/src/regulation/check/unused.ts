import type { Bilingual } from '../../complaint/rejection.js'
import { into, report, seated, type Walk } from './walk.js'

const parameter = (walk: Walk, name: string): void =>
  report(walk, 'UnusedParameter', {
    zh: `没有条款使用参数“${name}”。请使用或删去。`,
    en: `No clause uses the parameter "${name}". Use it, or take it out.`,
    severity: 'warning',
    word: name,
  })

const word = (walk: Walk, sort: Bilingual, name: string): void =>
  report(walk, 'UnusedWord', {
    zh: `没有条款使用${sort.zh}“${name}”。请使用或删去。`,
    en: `No clause uses the ${sort.en} "${name}". Use it, or take it out.`,
    severity: 'warning',
    word: name,
  })

const sorts = [
  ['flags', 'flag', { zh: '标记', en: 'flag' }],
  ['tables', 'table', { zh: '分工表', en: 'table' }],
  ['rosters', 'roster', { zh: '值班表', en: 'roster' }],
] as const

/** What the head or a clause declares and no clause reads: left over, or misspelt where it should be used. */
export const unused = (walk: Walk): void => {
  const { used, regulation, conditions } = walk.words
  into(walk, 'parameters', () => {
    for (const name of Object.keys(regulation.parameters))
      if (!used.has(`param:${name}`)) into(walk, name, () => parameter(walk, name))
  })
  for (const [key, sort, named] of sorts)
    into(walk, key, () =>
      regulation[key]?.forEach((name, index) => {
        if (!used.has(`${sort}:${name}`)) into(walk, index, () => word(walk, named, name))
      }),
    )
  for (const [name, seat] of conditions)
    if (!used.has(`condition:${name}`))
      seated(walk, seat, (w) => into(w, 'name', () => word(w, { zh: '条件', en: 'condition' }, name)))
}
