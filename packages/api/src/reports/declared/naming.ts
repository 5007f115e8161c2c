import { type Bilingual, describeFact, type Rules, stateWords } from '@redress/domain'
import { isMasked } from '@redress/domain/reveal'
import type { Words } from '../document.js'

export type Source = Rules['current'][number]['source']

const sorts: { readonly [of: string]: Bilingual } = {
  complaint: { zh: '案件', en: 'cases' },
  clock: { zh: '时限', en: 'limits' },
  holding: { zh: '承办区间', en: 'holding intervals' },
  revisit: { zh: '回访', en: 'revisits' },
  event: { zh: '事件', en: 'events' },
  call: { zh: '来电', en: 'calls' },
  indicator: { zh: '指标', en: 'indicators' },
}
/** What a sort of row is called. */
export const sortOf = (of: string): Bilingual => sorts[of] ?? { zh: of, en: of }

const states = new Map<string, Bilingual>(Object.entries(stateWords))

/** What a path is called, and what its values are called. */
export const naming = (source: Source) => {
  const wordsOf = (path: string) => {
    if (path.endsWith('channel')) return source.channels
    if (path.endsWith('.kind')) return source.kinds
    const dimension = /(?:^|\.)class\.([^.]+)$/.exec(path)?.[1]
    return dimension === undefined ? [] : (source.dimensions[dimension]?.values ?? [])
  }
  const one = (path: string, value: unknown): Words => {
    const text = String(value)
    if (path === 'row.state') return states.get(text) ?? text
    return wordsOf(path).find(({ id }) => id === text) ?? text
  }
  const joined = (words: ReadonlyArray<Words>, lang: 'zh' | 'en') =>
    words.map((each) => (typeof each === 'string' ? each : each[lang])).join(lang === 'zh' ? '、' : ', ')
  return {
    path: (path: string): Words => describeFact(path, source),
    value: (path: string, value: unknown): Words | null => {
      if (value === undefined || value === null) return null
      if (isMasked(value)) return [value.masked, ...value.clauses].join(' ')
      if (!Array.isArray(value)) return one(path, value)
      const words = value.map((each) => one(path, each))
      return { zh: joined(words, 'zh'), en: joined(words, 'en') }
    },
  }
}
