import type { Bilingual } from '../../complaint/rejection.js'
import { type RegulationError, stopsLoading } from '../error.js'
import { problemKinds } from './kinds-of-problem.js'

/**
 * One problem as a line for people, in both languages: how grave, where, what is wrong and what to do, and why it matters.
 *
 * @example
 * import { explainProblem } from '@redress/domain'
 *
 * const { en } = explainProblem({ _tag: 'NoMechanism', clause: 'c04', path: 'clauses.c04.does', zh: '…', en: 'This clause does nothing.' })
 * assert.equal(en.startsWith('Error in clause c04 (clauses.c04.does): This clause does nothing.'), true)
 */
export const explainProblem = (error: RegulationError): Bilingual => {
  const { _tag, clause, path, zh, en } = error
  const why = problemKinds[_tag]
  const stops = stopsLoading(error)
  return {
    zh: `${stops ? '错误' : '提醒'}${clause === undefined ? '' : `，条款 ${clause}`}（${path}）：${zh}${why.zh}`,
    en: `${stops ? 'Error' : 'Warning'}${clause === undefined ? '' : ` in clause ${clause}`} (${path}): ${en} ${why.en}`,
  }
}
