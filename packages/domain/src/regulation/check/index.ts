import type { RegulationError } from '../error.js'
import type { Clause, Regulation } from '../language/regulation.js'
import { cycleErrors } from './cycles.js'
import { factError } from './facts.js'
import { headErrors } from './head.js'
import { judge, wordsOf } from './judge.js'
import type { Found, Walk } from './use.js'
import { walkMechanism } from './walk.js'
import { walkPattern } from './walk-condition.js'

/** Every word that the regulation uses, with its place. */
const usesOf = (regulation: Regulation): ReadonlyArray<Found> => {
  const all: Found[] = []
  const walk = (path: string, rest: Omit<Found, 'use' | 'path'>): Walk => ({
    path,
    found: (use, at) => all.push({ use, path: at, ...rest }),
  })
  walkPattern(walk('terminal', {}), regulation.terminal)
  for (const { id, does } of regulation.clauses)
    for (const [index, mechanism] of does.entries()) {
      const defines = mechanism.kind === 'define' ? { defines: mechanism.name } : {}
      walkMechanism(walk(`clauses.${id}.does.${index}`, { clause: id, mechanism: index + 1, ...defines }), mechanism)
    }
  return all
}

const parameterErrors = (regulation: Regulation, found: ReadonlyArray<Found>): ReadonlyArray<RegulationError> => {
  const used = new Map(found.flatMap(({ use }) => (use.sort === 'fact' ? [[use.word, use.as] as const] : [])))
  return Object.entries(regulation.parameters).flatMap(([name, { default: value }]): ReadonlyArray<RegulationError> => {
    const path = `parameters.${name}`
    if (!used.has(`param.${name}`))
      return [
        {
          _tag: 'UnusedParameter',
          path,
          zh: `没有条款使用参数“${name}”。请使用或删去。`,
          en: `No clause uses the parameter "${name}". Use it, or take it out.`,
        },
      ]
    if (used.get(`param.${name}`) !== 'fields' || !Array.isArray(value)) return []
    return value.flatMap((field, index) => {
      const wrong = typeof field === 'string' ? factError(field, regulation) : undefined
      return wrong === undefined ? [] : [{ _tag: 'UnknownWord' as const, path: `${path}.default.${index}`, ...wrong }]
    })
  })
}

const GRAVE = 'class.gravity'

/** Unclassified must be no loophole: a guard for major cases says what holds while gravity is unknown. */
const loopholes = ({ id, does }: Clause, found: ReadonlyArray<Found>): ReadonlyArray<RegulationError> =>
  does.flatMap((mechanism, index) => {
    const path = `clauses.${id}.does.${index}`
    if (mechanism.kind !== 'guard' || mechanism.unknownWhen !== undefined) return []
    const asks = found.some(
      ({ use, path: at }) =>
        at.startsWith(`${path}.when`) && use.sort === 'value' && use.fact === GRAVE && use.word === 'major',
    )
    if (!asks) return []
    return [
      {
        _tag: 'Malformed' as const,
        clause: id,
        path: `${path}.unknownWhen`,
        zh: '该规则只在重大时适用，却没有说明性质未定时如何处理。请写明 unknownWhen 为 skip 或 applies。',
        en: 'The guard holds for major cases and does not say what holds while gravity is unknown. Set unknownWhen to skip or applies.',
      },
    ]
  })

/**
 * What is wrong with the words of a regulation that has the right shape: kinds of event and command, acts, roles,
 * dimensions and their values, fact paths, parameters, clauses, named conditions. Empty where nothing is.
 *
 * @example
 * import { checkRegulation } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * assert.deepEqual(checkRegulation(governmentServiceCentre), [])
 */
export const checkRegulation = (regulation: Regulation): ReadonlyArray<RegulationError> => {
  const found = usesOf(regulation)
  const words = wordsOf(regulation)
  return [
    ...headErrors(regulation),
    ...found.flatMap(({ use, path, clause }) => {
      const verdict = judge(use, words)
      return verdict === undefined ? [] : [{ ...verdict, path, ...(clause === undefined ? {} : { clause }) }]
    }),
    ...cycleErrors(found),
    ...parameterErrors(regulation, found),
    ...regulation.clauses.flatMap((clause) => loopholes(clause, found)),
  ]
}
