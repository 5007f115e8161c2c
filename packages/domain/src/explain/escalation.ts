import type { Evidence } from '../complaint/evidence.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { effectName } from '../regulation/describe/effect.js'
import { join, say } from '../regulation/describe/phrase.js'
import type { Condition } from '../regulation/language/condition.js'
import type { Trigger } from '../regulation/language/duty.js'
import type { Escalate } from '../regulation/language/work.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import { type CitedEvent, citeEvent, clauseCited, eventText } from './cite.js'
import { type Explained, eventsOf, factsOf } from './explained.js'
import { type Judged, judge } from './judge.js'
import type { Moment } from './moment.js'
import { recipientText } from './party-text.js'
import { minute, together, unended } from './sentence.js'
import { judgedText } from './truth-text.js'

type Cause = NonNullable<Evidence['cause']>

/** Why the engine raised a case: what set it off, and what it brings about. */
export interface EscalationExplanation extends Explained {
  readonly cause: Cause
  /** The event that set it off; absent where time alone did. */
  readonly trigger?: CitedEvent
  /** The clock whose state set it off, by id, the clause that it is of, and the moment at which it did. */
  readonly clock?: { readonly id: string; readonly clause: Cited; readonly at?: string }
  /** The condition that became true, statement by statement. */
  readonly became: ReadonlyArray<Judged>
  /** The condition under which it fires at all. */
  readonly when: ReadonlyArray<Judged>
  /** What it brings about beside the escalation. */
  readonly effects: ReadonlyArray<Bilingual>
}

const mechanismOf = ({ source }: CompiledRegulation, { clause, mechanism }: Cause): Escalate | undefined => {
  const does = source.clauses.find(({ id }) => id === clause)?.does ?? []
  const found = mechanism === undefined ? does.find(({ kind }) => kind === 'escalate') : does[Number(mechanism) - 1]
  return found?.kind === 'escalate' ? found : undefined
}

const becoming = (trigger: Trigger): ReadonlyArray<Condition> => {
  if (typeof trigger === 'string') return []
  if ('becomes' in trigger) return [trigger.becomes]
  return 'anyOf' in trigger ? trigger.anyOf.flatMap(becoming) : []
}

const clockOf = (
  regulation: CompiledRegulation | undefined,
  { clock: id, at }: Cause,
): EscalationExplanation['clock'] => {
  if (id === undefined) return undefined
  const duty = regulation?.duties.find((one) => id.startsWith(`${one.id}:`))
  const clause = clauseCited(regulation === undefined ? [] : [regulation], {
    regulation: duty?.regulation ?? id.slice(0, id.indexOf('/')),
    clause: duty?.clause ?? id.slice(id.indexOf('/') + 1, id.indexOf('#')),
  })
  return { id, clause, ...(at === undefined ? {} : { at }) }
}

/** The conditions of the trigger that hold at that moment: what has just become true is among them. */
const risen = (moment: Moment, regulation: CompiledRegulation, escalate: Escalate): ReadonlyArray<Judged> =>
  becoming(escalate.on).flatMap((condition) => {
    const { holds, parts } = judge(regulation, condition, moment.cause)
    return holds === true ? parts : []
  })

const triggered = (
  moment: Moment,
  regulation: CompiledRegulation | undefined,
  { clock, became, trigger }: Pick<EscalationExplanation, 'clock' | 'became' | 'trigger'>,
): ReadonlyArray<Bilingual> => {
  const event = trigger === undefined ? undefined : eventText(trigger, regulation?.source)
  const why = judgedText(became)
  const at = minute(moment.event.occurredAt)
  return [
    ...(clock === undefined
      ? []
      : [
          say(
            `起因是“${clock.clause.ref}”的时限，时刻 ${clock.at === undefined ? at : minute(clock.at as typeof moment.event.occurredAt)}。`,
            `Set off by the clock of ${clock.clause.ref}, at ${clock.at === undefined ? at : minute(clock.at as typeof moment.event.occurredAt)}.`,
          ),
        ]),
    ...(became.length === 0 ? [] : [say(`所定情形已成立：${why.zh}。`, `What it waits for came to be so: ${why.en}.`)]),
    event === undefined
      ? say(`并无事件引起，系时间经过所致（${at}）。`, `No event set it off: time did, by ${at}.`)
      : say(`由${event.zh}引起。`, `Set off by ${event.en}.`),
  ]
}

/** Why the engine raised a case, or did what an escalation brings about; `undefined` where no clause made the event. */
export const escalationExplained = (moment: Moment): EscalationExplanation | undefined => {
  const { event, regulations, before } = moment
  const { cause } = event.evidence
  if (event.type !== 'Escalated' || cause === undefined) return undefined
  const regulation = regulations.find(({ id }) => id === cause.regulation)
  const escalate = regulation === undefined ? undefined : mechanismOf(regulation, cause)
  const clause = clauseCited(regulations, cause)
  const trigger = citeEvent(before, event.causationId)
  const clock = clockOf(regulation, cause)
  const became = regulation === undefined || escalate === undefined ? [] : risen(moment, regulation, escalate)
  const when =
    regulation === undefined || escalate?.when === undefined ? [] : judge(regulation, escalate.when, moment.cause).parts
  const effects =
    regulation === undefined ? [] : (escalate?.do ?? []).map((effect) => effectName(effect, regulation.source))
  const to =
    regulation === undefined ? say('上级', 'a higher rung') : recipientText(event.data.to ?? {}, regulation.source)
  const summary = unended(clause.summary)
  const parts = [...became, ...when]
  const brings = join(effects, '，', ', ')
  const suggested = event.data.suggested === true
  const sentences = [
    say(
      `依据“${clause.ref}”（${summary.zh}），${suggested ? '建议' : ''}上报${to.zh}${event.data.dueAt === undefined ? '' : `，最迟 ${minute(event.data.dueAt)}`}。`,
      `By ${clause.ref} (${summary.en}), ${suggested ? 'it is proposed that ' : ''}the case goes up to ${to.en}${event.data.dueAt === undefined ? '' : `, to be acted on by ${minute(event.data.dueAt)}`}.`,
    ),
    ...triggered(moment, regulation, {
      became,
      ...(clock === undefined ? {} : { clock }),
      ...(trigger === undefined ? {} : { trigger }),
    }),
    ...(effects.length === 0 ? [] : [say(`随之：${brings.zh}。`, `It brings about: ${brings.en}.`)]),
  ]
  return {
    clause,
    cause,
    ...(trigger === undefined ? {} : { trigger }),
    ...(clock === undefined ? {} : { clock }),
    became,
    when,
    effects,
    facts: factsOf(parts),
    events: [...(trigger === undefined ? [] : [trigger]), ...eventsOf(parts)],
    sentences,
    text: together(sentences),
  }
}
