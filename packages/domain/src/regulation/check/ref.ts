import type { Bilingual } from '../../complaint/rejection.js'
import type { RegulationErrorTag } from '../error.js'
import type { Mechanism } from '../language/mechanism.js'
import { report, unknown, type Walk } from './walk.js'

/** What a clause must have for a reference to it to mean something. */
interface Need {
  readonly tag: RegulationErrorTag
  readonly met: (mechanism: Mechanism) => boolean
  readonly lacks: Bilingual
  readonly remedy: Bilingual
}

const isDuty = ({ kind }: Mechanism): boolean => kind === 'clock' || kind === 'obligation'

const needs = {
  limit: {
    tag: 'NoLimit',
    met: (mechanism) =>
      (mechanism.kind === 'clock' || mechanism.kind === 'obligation') && mechanism.within !== undefined,
    lacks: { zh: '没有时限', en: 'has no time limit' },
    remedy: { zh: '请指向有 within 的条款', en: 'Name a clause with a within' },
  },
  duty: {
    tag: 'NothingToLift',
    met: (mechanism) => isDuty(mechanism) || mechanism.kind === 'record' || mechanism.kind === 'retain',
    lacks: { zh: '没有可免除的义务、时限或登记要求', en: 'has no duty, clock or record that could be lifted' },
    remedy: { zh: '请指向有此类机制的条款', en: 'Name a clause that has one' },
  },
  guard: {
    tag: 'NothingToLift',
    met: (mechanism) =>
      mechanism.kind === 'guard' || (isDuty(mechanism) && 'severity' in mechanism && mechanism.severity === 'refuse'),
    lacks: { zh: '没有可放宽的规则', en: 'has no guard that could be relaxed' },
    remedy: { zh: '请指向有 guard 的条款', en: 'Name a clause with a guard' },
  },
  indicator: {
    tag: 'NoIndicator',
    met: ({ kind }) => kind === 'indicator' || kind === 'scheme',
    lacks: { zh: '没有指标', en: 'has no indicator' },
    remedy: { zh: '请指向有 indicator 的条款', en: 'Name a clause with an indicator' },
  },
  any: {
    tag: 'UnknownWord',
    met: () => true,
    lacks: { zh: '没有这一项机制', en: 'has no such mechanism' },
    remedy: { zh: '请改正序号', en: 'Correct the number' },
  },
} as const satisfies { readonly [need: string]: Need }

/** The mechanism that a walk stands in, as a reference would name it. */
const mechanismOf = (id: string, [, , , index]: ReadonlyArray<string | number>): string =>
  `${id}#${typeof index === 'number' ? index + 1 : 1}`

/** A clause that is named, `c12`, or its second mechanism, `c12#2`: it is there and has what the reference is for. */
export const ref =
  (need: keyof typeof needs) =>
  (walk: Walk, word: string): void => {
    const [id = '', index] = word.split('#')
    // A warning may be a share of the clause's own limit, a report may show the clause's own figure.
    const beside = walk.clause?.id === id && (walk.keys.includes('warnAt') || need === 'indicator')
    if (walk.clause !== undefined && !beside) walk.links.clauses.push([mechanismOf(walk.clause.id, walk.keys), word])
    const clause = walk.words.clauses.get(id)
    if (clause === undefined) {
      unknown(walk, { zh: '条款', en: 'clause' }, id, walk.words.clauses.keys())
      return
    }
    const chosen = index === undefined ? clause.does : clause.does.slice(Number(index) - 1, Number(index))
    const { tag, met, lacks, remedy } = index !== undefined && chosen.length === 0 ? needs.any : needs[need]
    if (chosen.some(met) || (need === 'any' && index === undefined)) return
    report(walk, tag, {
      zh: `条款“${word}”${lacks.zh}。${remedy.zh}。`,
      en: `Clause "${word}" ${lacks.en}. ${remedy.en}.`,
      word,
    })
  }
