import type { Bilingual } from '../../complaint/rejection.js'
import type { Counting, Limit, Trigger } from '../language/duty.js'
import type { Regulation } from '../language/regulation.js'
import { conditionName, wordingOf } from './condition.js'
import { durationName, numberName, periodName } from './duration.js'
import { factName, operandName } from './fact.js'
import { about, bare, either, frame, join, listed, present, say } from './phrase.js'
import { selectionName } from './selection.js'

/** A clause, with its number in the source. */
export const refName = (ref: string, regulation: Regulation): Bilingual => {
  const [id, index] = ref.split('#')
  const clause = regulation.clauses.find((candidate) => candidate.id === id)
  if (clause === undefined) return bare(ref)
  return say(
    `${id}（${clause.ref}）${index === undefined ? '' : `第${index}项`}`,
    `${id} (${clause.ref})${index === undefined ? '' : `, part ${index}`}`,
  )
}

const otherwise = (limit: Bilingual, rest: Limit | undefined, regulation: Regulation): Bilingual =>
  rest === undefined ? limit : frame('{0}，否则{1}', '{0}, else {1}', limit, limitName(rest, regulation))

/** Until when, in words. */
export const limitName = (limit: Limit, regulation: Regulation): Bilingual => {
  if ('n' in limit || 'fact' in limit) return durationName(limit, regulation)
  if ('earliest' in limit)
    return frame(
      '{0}中最早者',
      'the earliest of {0}',
      listed(limit.earliest, (each) => limitName(each, regulation)),
    )
  if ('at' in limit) {
    const fact = factName(limit.at, regulation)
    const [plus, minus] = [limit.plus, limit.minus].map((length) => length && durationName(length, regulation))
    const later = plus === undefined ? fact : frame('{0}之后{1}', '{1} after {0}', fact, plus)
    return otherwise(
      minus === undefined ? later : frame('{0}之前{1}', '{1} before {0}', later, minus),
      limit.else,
      regulation,
    )
  }
  if ('dueOf' in limit) {
    const due = listed(limit.dueOf, (ref) => refName(ref, regulation))
    const share = limit.share === undefined ? undefined : bare(numberName(limit.share, regulation))
    return otherwise(
      share === undefined
        ? frame('{0}到期之时', 'the due time of {0}', due)
        : frame('{0}的时限用去{1}之时', 'the moment at which {1} of the time of {0} is used', due, share),
      limit.else,
      regulation,
    )
  }
  const classes = listed(Object.entries(limit.limits), ([value, part]) =>
    frame('{0}：{1}', '{0}: {1}', operandName(value, limit.by, regulation), limitName(part, regulation)),
  )
  return otherwise(
    frame('按{0}（{1}）', 'by {0} ({1})', factName(limit.by, regulation), classes),
    limit.else,
    regulation,
  )
}

/** When something fires, in words. */
export const triggerName = (trigger: Trigger, regulation: Regulation): Bilingual => {
  if (typeof trigger === 'string' || 'event' in trigger)
    return selectionName(trigger, regulation, wordingOf(regulation))
  if ('anyOf' in trigger) return either(trigger.anyOf.map((each) => triggerName(each, regulation)))
  if ('becomes' in trigger) return frame('一旦{0}', 'the moment when {0}', conditionName(trigger.becomes, regulation))
  if ('every' in trigger) return frame('每{0}', 'every {0}', periodName(trigger.every, regulation))
  const clock = trigger.clock === '*' ? say('任一时限', 'any clock') : refName(trigger.clock, regulation)
  if (typeof trigger.is === 'object')
    return frame(
      '{0}的时限用去{1}',
      '{1} of the time of {0} being used',
      clock,
      bare(numberName(trigger.is.share, regulation)),
    )
  return trigger.is === 'warned'
    ? frame('{0}的时限预警', 'the warning of {0}', clock)
    : frame('{0}逾期', 'the breach of {0}', clock)
}

/** When something fires, as the opening of a sentence: a rhythm and a rising edge stand alone, an event takes a word around it. */
export const openingName = (trigger: Trigger, regulation: Regulation, zh: string, en: string): Bilingual => {
  const name = triggerName(trigger, regulation)
  const alone = typeof trigger === 'object' && ('every' in trigger || 'becomes' in trigger)
  return alone ? name : frame(zh, en, name)
}

/** How days and hours are counted, where it departs from the law. */
export const countingName = (counting: Counting): Bilingual | undefined => {
  const parts = present([
    about(counting.startDay, '起算当日计入', 'the starting day counts'),
    counting.roll === undefined
      ? undefined
      : counting.roll === 'none'
        ? say('末日遇休息日不顺延', 'a last day that is a rest day does not move')
        : say('末日遇休息日顺延', 'a last day that is a rest day moves to the next working day'),
    counting.endsAt === undefined
      ? undefined
      : counting.endsAt === 'close'
        ? say('至下班时止', 'the day ends at close of business')
        : say('至24时止', 'the day ends at 24:00'),
    counting.afterClose === undefined
      ? undefined
      : counting.afterClose === 'midnight'
        ? say('下班后开始的，至当日24时止', 'started after close, it ends at midnight')
        : say('下班后开始的，顺延至下一工作日', 'started after close, it ends on the next working day'),
    about(counting.schedule, '按“{0}”时段计算', 'counted in the hours "{0}"', bare),
  ])
  return parts.length === 0 ? undefined : join(parts, '，', ', ')
}
