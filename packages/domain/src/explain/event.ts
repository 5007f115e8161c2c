import type { ComplaintEvent } from '../complaint/event.js'
import type { Evidence } from '../complaint/evidence.js'
import type { Bilingual, FactSeen } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { factName, operandName } from '../regulation/describe/fact.js'
import { bare, say, nameOf as wordOf } from '../regulation/describe/phrase.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import { telling } from '../regulation/seen.js'
import { type CitedEvent, citeNext, clauseCited, eventText } from './cite.js'
import { type DerivedExplanation, derivedExplained } from './derived.js'
import { type EscalationExplanation, escalationExplained } from './escalation.js'
import { type Moment, momentOf } from './moment.js'
import { type RouteExplanation, routesExplained } from './route.js'
import { together, unended } from './sentence.js'
import { type WaiverExplanation, waiversExplained } from './waiver.js'

/** What a clause did to an event. */
export type Deed = 'warned' | 'filled' | 'overridden' | 'relaxed' | 'wrote' | 'brought-about'

/** What one clause did to an event, beside what has an answer of its own. */
export interface ClauseSaid {
  readonly deed: Deed
  readonly clause: Cited
  readonly facts: ReadonlyArray<FactSeen>
  readonly text: Bilingual
}

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

type Citation = { readonly regulation: string; readonly clause: string }

const clauseSaid = (
  { regulations }: Moment,
  deed: Deed,
  citation: Citation,
  facts: ReadonlyArray<FactSeen>,
  text: (clause: Cited, summary: Bilingual) => Bilingual,
): ClauseSaid => {
  const clause = clauseCited(regulations, citation)
  return { deed, clause, facts, text: text(clause, unended(clause.summary)) }
}

const wordsOf = ({ regulations }: Moment, { regulation }: Citation) =>
  regulations.find(({ id }) => id === regulation)?.source

const factText = (moment: Moment, citation: Citation, { path, value }: FactSeen): Bilingual => {
  const words = wordsOf(moment, citation)
  const name = words === undefined ? bare(path) : factName(path, words)
  if (value === undefined || value === '(set)') return name
  const said = words === undefined ? bare(String(value)) : operandName(value as string, path, words)
  return say(`${name.zh}（${said.zh}）`, `${name.en} (${said.en})`)
}

const warned = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.warnings ?? []).map((warning) =>
    clauseSaid(moment, 'warned', warning, [], ({ ref }) => {
      const said = unended(warning)
      return say(`“${ref}”提示：${said.zh}。`, `${ref} warns: ${said.en}.`)
    }),
  )

const filled = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.filled ?? []).map((one) => {
    const fact = telling(`cmd.${one.field}`, one.value ?? '(set)')
    return clauseSaid(moment, 'filled', one, [fact], ({ ref }) => {
      const name = factText(moment, one, fact)
      const kept = one.kept === undefined ? say('', '') : say('，原词保留', ', and kept the original word')
      return say(`依据“${ref}”补填${name.zh}${kept.zh}。`, `${ref} filled in the ${name.en}${kept.en}.`)
    })
  })

const overridden = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.overrides ?? []).map((one) => {
    const facts = Object.entries(one.sets ?? {}).map(([path, value]) => telling(path, value))
    const words = wordsOf(moment, one)
    const role = (words === undefined ? undefined : wordOf(words.roles, one.role)) ?? bare(one.role)
    const reason =
      one.reason === undefined ? say('未写明理由', 'no reason given') : say('理由已记录在案', 'the reason is on record')
    return clauseSaid(moment, 'overridden', one, facts, ({ ref }, summary) =>
      say(
        `“${ref}”（${summary.zh}）未满足，由${role.zh}放行，${reason.zh}。`,
        `${ref} (${summary.en}) was not satisfied and was passed by the ${role.en}, ${reason.en}.`,
      ),
    )
  })

const relaxed = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.relaxed ?? []).map((one) =>
    clauseSaid(moment, 'relaxed', one, [], ({ ref }, summary) =>
      say(`依据“${ref}”（${summary.zh}）暂免前置条件。`, `By ${ref} (${summary.en}) what had to come first may wait.`),
    ),
  )

const wrote = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.sets ?? []).map((one) => {
    const fact = telling(one.path, one.value)
    return clauseSaid(moment, 'wrote', one, [fact], ({ ref }) => {
      const name = factText(moment, one, fact)
      return say(`“${ref}”写入${name.zh}。`, `${ref} wrote the ${name.en}.`)
    })
  })

/** What an escalation brought about beside itself, or a table whose words are not loaded any more. */
const broughtAbout = (moment: Moment, explained: boolean): ReadonlyArray<ClauseSaid> => {
  const { cause } = moment.event.evidence
  if (cause === undefined || explained) return []
  return [
    clauseSaid(moment, 'brought-about', cause, [], ({ ref }, summary) =>
      say(`系统依据“${ref}”（${summary.zh}）作出。`, `The engine did this by ${ref} (${summary.en}).`),
    ),
  ]
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
    const clauses = [
      ...filled(moment),
      ...warned(moment),
      ...overridden(moment),
      ...relaxed(moment),
      ...broughtAbout(moment, escalation !== undefined || derived !== undefined),
      ...wrote(moment),
    ]
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
