import { type Coverage, stateWords } from '@redress/domain'

/** A cell of a table: no bar, no line break. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const coverageWords: { readonly [C in Coverage]: string } = {
  enforced: '执行 enforced',
  monitored: '监督 monitored',
  reported: '统计 reported',
  manual: '人工 manual',
}

const states: { readonly [state: string]: { readonly zh: string } } = stateWords

/** `met 2026-01-09` in words: 按时，期限 2026-01-09. */
export const clockWords = (text: string): string => {
  const [state = '', ...due] = text.split(' ')
  const name = states[state]?.zh ?? state
  return due.length === 0 ? name : `${name}，期限 ${due.join(' ')}`
}
