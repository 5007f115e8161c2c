import { clockStates, stateWords } from '@redress/domain'
import type { WhatIf } from '../../answers/types/index.js'
import { say, term } from '../language.js'
import { grouped } from '../terminal/progress.js'
import { cell, table } from '../terminal/table.js'
import { wrap } from '../terminal/width.js'
import { statePaint } from '../words.js'
import type { Look } from './context.js'
import { moment } from './moment.js'

/** Ids that are named; all of them stand in the JSON. */
const NAMED = 20

/** Clocks by state, as they are and as they would be; states that no clock is in are left out. */
const states = ({ summary: { states: counts } }: WhatIf, { lang, style, room }: Look): ReadonlyArray<string> => {
  const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
  const rows = clockStates.flatMap((state) => {
    const [before = 0, after = 0] = [counts.before[state], counts.after[state]]
    return before + after === 0
      ? []
      : [[cell(term(lang, stateWords[state]), statePaint(style, state)), cell(grouped(before)), cell(grouped(after))]]
  })
  const columns = [
    { title: head('时限', 'clocks') },
    { title: head('现为', 'as it is'), align: 'end' },
    { title: head('改为', 'as it would be'), align: 'end' },
  ] as const
  return rows.length === 0 ? [] : ['', ...table(columns, rows, room, style.dim)]
}

const named = ({ changed }: WhatIf, { lang, style, room }: Look): ReadonlyArray<string> => {
  if (changed.length === 0) return []
  const more = changed.length - NAMED
  const rest = more <= 0 ? '' : lang === 'zh' ? ` 等，另有 ${grouped(more)} 件` : ` and ${grouped(more)} more`
  return ['', style.dim(lang === 'zh' ? '有变化的投诉' : 'Complaints that change')].concat(
    wrap(`${changed.slice(0, NAMED).join(lang === 'zh' ? '、' : ', ')}${rest}`, room - 2).map((line) => `  ${line}`),
  )
}

/** Nobody is to take it for harmless because it took the place of nothing. */
const untouched = ({ concerned, summary }: WhatIf, { lang, style, room }: Look): ReadonlyArray<string> => {
  if (concerned > 0 || summary.complaints === 0) return []
  const [zh, en] = [
    '这些投诉均不适用被代替的制度，故无变化；请用 --replacing 写明代替哪一项。',
    'None of them is under what it takes the place of, so nothing changes: name with --replacing what it stands in for.',
  ]
  return wrap(lang === 'zh' ? zh : en, room).map((line) => style.yellow(line))
}

/** What complaints would be under other rules: in sentences, clocks by state, and which complaints change. */
export const renderWhatIf = (answer: WhatIf, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const { regulation, asOf, text } = answer
  return [
    `${style.bold(term(lang, { zh: '推演', en: 'What if' }))}  ${regulation.id}@${regulation.version}  ${moment(asOf)}`,
    '',
    ...text.flatMap((sentence) => wrap(say(lang, sentence), room)),
    ...untouched(answer, look),
    ...states(answer, look),
    ...named(answer, look),
  ]
}
