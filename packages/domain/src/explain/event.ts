import type { ComplaintEvent } from '../complaint/event.js'
import type { Evidence } from '../complaint/evidence.js'
import type { Bilingual, FactSeen } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { say } from '../regulation/describe/phrase.js'
import { telling } from '../regulation/seen.js'
import { type CitedEvent, citeNext, eventText } from './cite.js'
import { type ClauseSaid, clausesSaid } from './clause.js'
import { type DerivedExplanation, derivedExplained } from './derived.js'
import { type EscalationExplanation, escalationExplained } from './escalation.js'
import { type Moment, momentOf } from './moment.js'
import { type RouteExplanation, routesExplained } from './route.js'
import { together } from './sentence.js'
import { type WaiverExplanation, waiversExplained } from './waiver.js'

/** Why an event is as it is: each clause that had a say, from the evidence on record. */
export interface EventExplanation {
  readonly event: CitedEvent
  /** `id@version` of the regulations that decided. */
  readonly rules: ReadonlyArray<string>
  /** Its time in the world lies before that of an earlier entry. */
  readonly backdated: boolean
  readonly clauses: ReadonlyArray<ClauseSaid>
  readonly routes: ReadonlyArray<RouteExplanation>
  readonly waivers: ReadonlyArray<WaiverExplanation>
  readonly escalation?: EscalationExplanation
  readonly derived?: DerivedExplanation
  /** Answers of the outside that it used: facts, and other cases with the position up to which they were read. */
  readonly answers: { readonly facts: ReadonlyArray<FactSeen>; readonly lookups: NonNullable<Evidence['lookups']> }
  readonly sentences: ReadonlyArray<Bilingual>
  readonly text: Bilingual
}

const headline = (moment: Moment, event: CitedEvent): Bilingual => {
  const { rules = [], backdated = false } = moment.event.evidence
  const text = eventText(event, moment.regulations[0]?.source)
  const late = backdated ? say('，系补录', ', entered after the fact') : say('', '')
  return rules.length === 0
    ? say(`${text.zh}${late.zh}，未适用任何制度。`, `${text.en}${late.en}, under no regulation.`)
    : say(`${text.zh}${late.zh}，适用 ${rules.join('、')}。`, `${text.en}${late.en}, under ${rules.join(', ')}.`)
}

const migrated = ({ event }: Moment): ReadonlyArray<Bilingual> => {
  if (event.type !== 'Migrated') return []
  const [from, to] = [event.data.from, event.data.to].map((pins) =>
    pins.map(({ id, version }) => `${id}@${version}`).join('、'),
  )
  return [
    say(
      `该投诉由 ${from} 迁移到 ${to}，理由已记录在案。`,
      `The case migrated from ${from} to ${to}; the reason is on record.`,
    ),
  ]
}

/**
 * Explains an event from the evidence that was stored with it, beside the case as it stood before it. Replay-safe: nobody
 * outside is asked, and what looked at other cases is told as it was decided then.
 *
 * @example
 * import { compile, decide, explainEvent, initial, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { receive } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const rules = rulesOf([compiled.right])
 * const decided = decide(rules)(receive())(initial('c-1'))
 * assert.ok(decided._tag === 'Right')
 * const [received] = decided.right
 * assert.ok(received !== undefined)
 * assert.deepEqual(explainEvent(rules)(initial('c-1'), received).rules, ['government-service-centre@1'])
 */
export const explainEvent =
  (rules: Rules) =>
  (before: Complaint, event: ComplaintEvent): EventExplanation => {
    const moment = momentOf(rules, before, event)
    const cited = citeNext(event, before)
    const routes = routesExplained(moment)
    const waivers = waiversExplained(moment)
    const escalation = escalationExplained(moment)
    const derived = derivedExplained(moment)
    const clauses = clausesSaid(moment, escalation !== undefined || derived !== undefined)
    const { rules: decidedBy = [], backdated = false, facts = {}, lookups = [] } = event.evidence
    const sentences = [
      headline(moment, cited),
      ...migrated(moment),
      ...(escalation?.sentences ?? []),
      ...(derived?.sentences ?? []),
      ...clauses.map(({ text }) => text),
      ...routes.flatMap((one) => one.sentences),
      ...waivers.flatMap((one) => one.sentences),
    ]
    return {
      event: cited,
      rules: decidedBy,
      backdated,
      clauses,
      routes,
      waivers,
      ...(escalation === undefined ? {} : { escalation }),
      ...(derived === undefined ? {} : { derived }),
      answers: { facts: Object.entries(facts).map(([path, value]) => telling(path, value)), lookups },
      sentences,
      text: together(sentences),
    }
  }
