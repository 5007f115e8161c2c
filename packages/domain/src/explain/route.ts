import type { Evidence } from '../complaint/evidence.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { either, join, say } from '../regulation/describe/phrase.js'
import { stepName } from '../regulation/describe/work.js'
import type { Route } from '../regulation/language/work.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import type { CompiledRoute } from '../regulation/mechanism/route.js'
import { firesOn } from '../regulation/mechanism/trigger.js'
import type { Truth } from '../regulation/truth.js'
import { citeNext, clauseCited, numberOf } from './cite.js'
import { type Explained, eventsOf, factsOf } from './explained.js'
import { type Judged, judge } from './judge.js'
import type { Moment } from './moment.js'
import { partyText } from './party-text.js'
import { minute, together, unended } from './sentence.js'
import { judgedText } from './truth-text.js'

type Routed = NonNullable<Evidence['routed']>[number]

/**
 * What became of a row of the step.
 * - `chosen`: it names who takes the step
 * - `fallback`: no row names anybody, so what it says for that case holds
 * - `joined`: another names who; this one brings something else about
 * - `outranked`: it holds, but a row before it names who
 * - `nobody`: it holds, but names nobody who can be told
 * - `unmatched`, `unknown`: its condition does not hold, or cannot be told
 */
export type RowOutcome = 'chosen' | 'fallback' | 'joined' | 'outranked' | 'nobody' | 'unmatched' | 'unknown'

/** A row of a step, and why it counted or did not. */
export interface RouteRow {
  readonly clause: Cited
  /** `<regulation>/<clause>#<mechanism>`. */
  readonly id: string
  readonly order: number
  readonly outcome: RowOutcome
  readonly parts: ReadonlyArray<Judged>
}

/** Why a step goes to whom it goes. */
export interface RouteExplanation extends Explained {
  readonly routed: Routed
  readonly rows: ReadonlyArray<RouteRow>
}

const outcomes: { readonly [O in RowOutcome]: Bilingual } = {
  chosen: say('适用', 'it applies'),
  fallback: say('无其他可适用，取其备选', 'nothing else applies, so its alternative does'),
  joined: say('一并适用', 'it applies, too'),
  outranked: say('亦符合，但排序在后', 'it holds, but comes later in the order'),
  nobody: say('符合，但无法确定对象', 'it holds, but names nobody who can be told'),
  unmatched: say('不符合', 'it does not hold'),
  unknown: say('尚不能判断', 'it cannot be told yet'),
}

const sourceOf = ({ source }: CompiledRegulation, { clause, id }: CompiledRoute): Route | undefined => {
  const mechanism = source.clauses.find((one) => one.id === clause)?.does[Number(numberOf(id)) - 1]
  return mechanism?.kind === 'route' ? mechanism : undefined
}

/** The rows of a step that the event set off; those that evidence cites did, whatever can still be told. */
const setOff = (moment: Moment, regulation: CompiledRegulation, step: string): ReadonlyArray<CompiledRoute> => {
  const { before, after, event, result } = moment
  const risen = (id: string): boolean => after.holding?.includes(id) === true && before.holding?.includes(id) !== true
  return regulation.routes.filter(
    ({ steps, on, clause, regulation: of }) =>
      steps.includes(step) &&
      (firesOn(on, event, result) ||
        on.edges.some(({ id }) => risen(id)) ||
        event.evidence.routed?.some((routed) => routed.regulation === of && routed.clause === clause) === true),
  )
}

const outcomeOf = (
  truth: Truth,
  row: CompiledRoute,
  chosen: CompiledRoute | undefined,
  before: boolean,
  joined: boolean,
): RowOutcome => {
  if (row === chosen) return truth === true ? 'chosen' : 'fallback'
  if (truth === false) return 'unmatched'
  if (truth === undefined) return 'unknown'
  return joined ? 'joined' : before ? 'nobody' : 'outranked'
}

const ruled = (moment: Moment, regulation: CompiledRegulation, routed: Routed): ReadonlyArray<RouteRow> => {
  const { event, result } = moment
  const rows = setOff(moment, regulation, routed.step).map((row) => {
    const when = sourceOf(regulation, row)?.when
    const judged = when === undefined ? undefined : judge(regulation, when, result)
    return { row, truth: judged === undefined ? true : judged.holds, parts: judged?.parts ?? [] }
  })
  const own = rows.filter(({ row }) => row.clause === routed.clause)
  const chosen = own.find(({ truth }) => truth === true) ?? own.find(({ row }) => row.otherwise !== undefined) ?? own[0]
  const place = chosen === undefined ? -1 : rows.indexOf(chosen)
  const isJoined = (clause: string): boolean =>
    event.evidence.routed?.some(
      (other) => other.step === routed.step && other.clause === clause && other.regulation === regulation.id,
    ) === true
  return rows.map(({ row, truth, parts }, i) => ({
    clause: clauseCited([regulation], row),
    id: row.id,
    order: row.order,
    outcome: outcomeOf(truth, row, chosen?.row, i < place, isJoined(row.clause) && row.clause !== routed.clause),
    parts,
  }))
}

const rowText = ({ clause, outcome, parts }: RouteRow): Bilingual => {
  const [said, why] = [outcomes[outcome], judgedText(parts)]
  return say(
    `“${clause.ref}”${said.zh}${parts.length === 0 ? '' : `（${why.zh}）`}。`,
    `${clause.ref}: ${said.en}${parts.length === 0 ? '' : ` (${why.en})`}.`,
  )
}

const headline = (
  moment: Moment,
  regulation: CompiledRegulation | undefined,
  clause: Cited,
  routed: Routed,
): Bilingual => {
  const words = regulation?.source
  const party = (word: string): Bilingual =>
    words === undefined ? say(word, word) : partyText(word, words, moment.after)
  const step = stepName(routed.step)
  const to = routed.to.length === 0 ? say('未指定的一方', 'nobody in particular') : either(routed.to.map(party))
  const summary = unended(clause.summary)
  const copies = routed.cc === undefined ? undefined : join(routed.cc.map(party), '、', ', ')
  const more = [
    ...(copies === undefined ? [] : [say(`抄送${copies.zh}`, `copied to ${copies.en}`)]),
    ...(routed.dueAt === undefined ? [] : [say(`最迟 ${minute(routed.dueAt)}`, `by ${minute(routed.dueAt)}`)]),
    ...(routed.suggested === true ? [say('仅作建议', 'as a suggestion')] : []),
    ...(routed.unlisted === true
      ? [say('分工表未列此类，可改派', 'as the table has no row for it, and it may go elsewhere')]
      : []),
  ]
  return say(
    `依据“${clause.ref}”（${summary.zh}），${[step.zh, '归', to.zh].join('')}${more.map(({ zh }) => `，${zh}`).join('')}。`,
    `By ${clause.ref} (${summary.en}), ${step.en} is for ${to.en}${more.map(({ en }) => `, ${en}`).join('')}.`,
  )
}

/** Why each step that an event sets off goes to whom it goes: the row that names them, and the rows that do not count. */
export const routesExplained = (moment: Moment): ReadonlyArray<RouteExplanation> =>
  (moment.event.evidence.routed ?? []).map((routed) => {
    const regulation = moment.regulations.find(({ id }) => id === routed.regulation)
    const clause = clauseCited(moment.regulations, routed)
    const rows = regulation === undefined ? [] : ruled(moment, regulation, routed)
    const parts = rows.flatMap((row) => row.parts)
    const sentences = [headline(moment, regulation, clause, routed), ...rows.map(rowText)]
    return {
      clause,
      routed,
      rows,
      facts: factsOf(parts),
      events: [citeNext(moment.event, moment.before), ...eventsOf(parts)],
      sentences,
      text: together(sentences),
    }
  })
