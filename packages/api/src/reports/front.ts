import type { Bilingual } from '@redress/domain'
import type { Figure, ReportDocument, Words } from './document.js'
import { type Language, LISTED, worded } from './words.js'

/** What every renderer says alike. */
export const note = {
  definitions: { zh: '附一　口径', en: 'Annex 1. What is counted' },
  cases: { zh: '附二　数字所据案件', en: 'Annex 2. The cases behind the figures' },
  complete: {
    zh: `每个数字至多列 ${LISTED} 件；工作簿（XLSX）的“案件”页列出全部案件，“数字”页逐数注明。`,
    en: `At most ${LISTED} cases are named of each figure; the sheet "cases" of the workbook (XLSX) has them all, the sheet "figures" says which.`,
  },
  blank: (about: Words): Bilingual => ({
    zh: `（由报告人填写：${worded('zh', about)}）`,
    en: `(to be written by the author: ${worded('en', about)})`,
  }),
} as const

const moment = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)}`

/** The head of a report: under which rules, as of when. */
export const factsOf = (lang: Language, report: ReportDocument): ReadonlyArray<readonly [string, string]> => {
  const { regulation, clause, readers, unit, asOf, position } = report
  const all: ReadonlyArray<readonly [Bilingual, string | undefined]> = [
    [
      { zh: '依据', en: 'Under' },
      `${regulation.title[lang]} ${clause?.ref ?? ''}（${regulation.id}@${regulation.version}${clause === undefined ? '' : ` ${clause.clause}`}）`,
    ],
    [{ zh: '发送', en: 'To' }, readers === undefined ? undefined : worded(lang, readers)],
    [{ zh: '单位', en: 'Unit' }, unit],
    [
      { zh: '截至', en: 'As of' },
      `${moment(asOf)}${lang === 'zh' ? '（北京时间）' : ' (Beijing time)'}${position === undefined ? '' : `，${lang === 'zh' ? '日志位置' : 'log position'} ${position}`}`,
    ],
  ]
  return all.flatMap(([label, text]) => (text === undefined ? [] : [[label[lang], text] as const]))
}

/** The first cases of a figure by their ids, and how many more there are. */
export const listedCases = (lang: Language, { cases }: Figure): string => {
  const named = cases.slice(0, LISTED).join(lang === 'zh' ? '、' : ', ')
  if (cases.length <= LISTED) return named === '' ? '—' : named
  return lang === 'zh' ? `${named} 等 ${cases.length} 件` : `${named} and ${cases.length - LISTED} more`
}
