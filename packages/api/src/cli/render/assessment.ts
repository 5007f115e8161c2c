import { stateWords } from '@redress/domain'
import type { Assessment } from '../../answers/types/index.js'
import { say, term } from '../language.js'
import { grouped } from '../terminal/progress.js'
import { type Column, cell, table } from '../terminal/table.js'
import type { Look } from './context.js'
import { moment } from './moment.js'
import { ratio } from './share.js'

/** What units or agents did in a period; every share with its denominator. */
export const renderAssessment = (assessment: Assessment, { lang, style, room }: Look): ReadonlyArray<string> => {
  const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
  const by = assessment.by === 'unit' ? { zh: '部门', en: 'unit' } : { zh: '承办人', en: 'agent' }
  const columns: ReadonlyArray<Column> = [
    { title: say(lang, by), shrinksTo: 12 },
    { title: head('件数', 'complaints'), align: 'end' },
    { title: head('已答复', 'answered'), align: 'end' },
    { title: head('平均用时', 'days to answer'), align: 'end' },
    { title: head('重启', 'reopened'), align: 'end' },
    { title: head('回访', 'revisited'), align: 'end' },
    { title: say(lang, stateWords.met), align: 'end' },
    { title: say(lang, stateWords.breached), align: 'end' },
    { title: head('按时率', 'on time'), align: 'end' },
  ]
  const rows = assessment.rows.map((row) => [
    cell(row.who ?? head('（未指定）', '(nobody named)'), style.bold),
    cell(grouped(row.received)),
    cell(grouped(row.answered)),
    cell(mean(row.workdaysToAnswer)),
    cell(grouped(row.reopened)),
    cell(grouped(row.revisited)),
    cell(grouped(row.must.met), style.green),
    cell(grouped(row.must.breached), row.must.breached > 0 ? style.red : undefined),
    cell(ratio(row.onTime)),
  ])
  return [
    `${style.bold(term(lang, { zh: '考核', en: 'Assessment' }))}  ${term(lang, by)}  ${assessment.period}  ${moment(assessment.asOf)}`,
    '',
    ...(rows.length === 0
      ? [style.dim(head('该期间没有收到投诉。', 'No complaint was received in that period.'))]
      : table(columns, rows, room, style.dim)),
  ]
}

/** Working days from receipt to the final answer, on average over those answered. */
const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): string =>
  count === 0 ? '–' : (sum / count).toFixed(1)
