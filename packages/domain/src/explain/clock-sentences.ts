import { explainText } from '@redress/holidays'
import type { Clock, ClockState } from '../clock/clock.js'
import type { Bilingual } from '../complaint/rejection.js'
import { bare, nameOf, present, say } from '../regulation/describe/phrase.js'
import type { Regulation } from '../regulation/language/regulation.js'
import { eventText } from './cite.js'
import type { ClockExplanation } from './clock.js'
import type { Held } from './held.js'
import type { ExplainedProlongation, ExplainedSuspension } from './moved.js'
import { lengthText, minute, minuteOf, unended } from './sentence.js'
import { stateWords } from './words.js'

type Why = Omit<ClockExplanation, 'sentences' | 'text'>
type Words = Regulation | undefined

/** A breach that was seen stays, although what met the duty in time was recorded since. */
const metRecordedLate = ({ ending, endedMs, due, overtakenMs }: Clock, state: ClockState): boolean =>
  state === 'breached' &&
  ending === 'discharged' &&
  overtakenMs === undefined &&
  due !== undefined &&
  endedMs !== undefined &&
  endedMs <= due.ms

const verdict = ({ clock, state, workdaysLate: late }: Why): Bilingual => {
  const overdue = (state === 'breached' || state === 'undecided') && late !== undefined && late > 0
  const beside = metRecordedLate(clock, state)
  const lateZh = overdue ? `，超期 ${late} 个工作日` : beside ? '（已按时履行，补录在后）' : ''
  const lateEn = overdue ? `, ${late} working day(s) late` : beside ? ' (met, recorded late)' : ''
  const summary = unended(clock.summary)
  const [dueZh, dueEn] =
    clock.due === undefined ? ['无期限', 'no due time'] : [`截止 ${clock.due.day}`, `due ${clock.due.day}`]
  return say(
    `${clock.ref}：${summary.zh}。${dueZh}，${stateWords[state].zh}${lateZh}。`,
    `${clock.ref}: ${summary.en}; ${dueEn}, ${state}${lateEn}.`,
  )
}

const beginning = ({ startedBy, openedBy, clock }: Why, words: Words): Bilingual | undefined => {
  if (openedBy !== undefined)
    return say(
      `由“${openedBy.ref}”的时限引起，自 ${minute(clock.startedAt)} 起算。`,
      `Opened by the clock of ${openedBy.ref}; it counts from ${minute(clock.startedAt)}.`,
    )
  if (startedBy === undefined) return undefined
  const event = eventText(startedBy, words)
  return say(
    `由${event.zh}引起，自 ${minute(clock.startedAt)} 起算。`,
    `Started by ${event.en}; it counts from ${minute(clock.startedAt)}.`,
  )
}

const knowledge = ({ clock: { knownAt }, breachedAtBirth }: Why): Bilingual | undefined => {
  if (knownAt === undefined) return undefined
  const at = minute(knownAt)
  return breachedAtBirth
    ? say(
        `至 ${at} 才确知其适用，其时已超期：此前的时间不归责于任何人。`,
        `It was known to apply from ${at} only, when it was overdue already: nobody is charged for the time before.`,
      )
    : say(`自 ${at} 起确知其适用。`, `It is known to apply since ${at}.`)
}

const stillness = ({ reasons, from, to, lost, due }: ExplainedSuspension): Bilingual => {
  const why = reasons.join('、')
  if (to === undefined)
    return say(
      `自 ${minute(from)} 起因 ${why} 中止。`,
      `It stands still since ${minute(from)} (${reasons.join(', ')}).`,
    )
  const length = lost === undefined ? undefined : lengthText(lost)
  const moved =
    length === undefined || due === undefined
      ? say('', '')
      : say(`，期限顺延 ${length.zh}，至 ${due.day}`, `, which moved the due day by ${length.en} to ${due.day}`)
  return say(
    `${minute(from)} 至 ${minute(to)} 因 ${why} 中止${moved.zh}。`,
    `From ${minute(from)} to ${minute(to)} it stood still (${reasons.join(', ')})${moved.en}.`,
  )
}

/** Reasons are free text, and so not told here; they stand in the data. */
const prolongation = ({ roles, at, reason, due, dueMs, grantedBy }: ExplainedProlongation, words: Words): Bilingual => {
  const who = roles.map((role) => (words === undefined ? undefined : nameOf(words.roles, role)) ?? bare(role))
  const until = due?.day ?? minuteOf(dueMs).slice(0, 10)
  const event = grantedBy === undefined ? say('', '') : eventText(grantedBy, words)
  return say(
    `${minute(at)} 由${who.map(({ zh }) => zh).join('、') || '经办人'}延期至 ${until}，依据${event.zh}，理由${reason === undefined ? '未写明' : '已记录在案'}。`,
    `On ${minute(at)} it was prolonged to ${until} by ${who.map(({ en }) => en).join(', ') || 'whoever recorded it'}: ${event.en}, ${reason === undefined ? 'no reason given' : 'the reason is on record'}.`,
  )
}

const revised = ({ clock: { originalDue, due } }: Why): Bilingual | undefined =>
  originalDue === undefined || originalDue.day === due?.day
    ? undefined
    : say(`原期限为 ${originalDue.day}。`, `Its first due day was ${originalDue.day}.`)

const warning = ({ warnAt, state }: Why): Bilingual | undefined =>
  warnAt === undefined || !['running', 'warned', 'pending', 'suspended'].includes(state)
    ? undefined
    : say(`自 ${minute(warnAt)} 起为临期。`, `It is due soon from ${minute(warnAt)} on.`)

/** Where the calendar is settled and the limit is not: its class is not known yet. */
const bounds = ({ clock: { due }, reckoning }: Why): Bilingual | undefined =>
  due?.provisional !== true || reckoning?.certain === false
    ? undefined
    : say(
        `期限为暂定：最早 ${due.earliest}，最晚 ${due.latest}，按现有情况取最早者。`,
        `The due day is provisional, between ${due.earliest} and ${due.latest}: the earliest of what may come to hold.`,
      )

const ending = ({ endedBy, liftedBy, overtakenBy, clock }: Why, words: Words): ReadonlyArray<Bilingual | undefined> => {
  const [end, first] = [endedBy, overtakenBy].map((event) =>
    event === undefined ? undefined : eventText(event, words),
  )
  const lifted = liftedBy === undefined ? undefined : unended(liftedBy.summary)
  return [
    first === undefined
      ? undefined
      : say(`应在此之前完成，而${first.zh}先已发生。`, `It was to be done before ${first.en}, which came first.`),
    end === undefined
      ? undefined
      : clock.ending === 'discharged'
        ? say(`由${end.zh}履行。`, `Discharged by ${end.en}.`)
        : endedBy?.type === 'Migrated'
          ? say(`因${end.zh}终止：新版本没有该条款。`, `Ended by ${end.en}: the new version has no such clause.`)
          : say(`因${end.zh}终止，并非履行。`, `Ended by ${end.en} without having been met.`),
    lifted === undefined || liftedBy === undefined
      ? undefined
      : say(`依据“${liftedBy.ref}”免除：${lifted.zh}。`, `Lifted by ${liftedBy.ref}: ${lifted.en}.`),
  ]
}

const chain = ({ link }: Why): Bilingual | undefined =>
  link === undefined
    ? undefined
    : say(`系重复义务的第 ${link.place} 次。`, `It is link ${link.place} of a duty that repeats.`)

const holder = ({ unit, person, from, to }: Held): Bilingual => {
  const [zh, en] =
    unit === undefined ? (person === undefined ? ['无人', 'nobody'] : ['一名承办人', 'a handler']) : [unit, unit]
  return say(`${minute(from)} 至 ${minute(to)} ${zh}`, `${en} from ${minute(from)} to ${minute(to)}`)
}

const holders = ({ held }: Why): Bilingual | undefined => {
  if (held.length === 0) return undefined
  const all = held.map(holder)
  return say(
    `计时期间案件由：${all.map(({ zh }) => zh).join('，')}持有。`,
    `While it ran the case was held by ${all.map(({ en }) => en).join(', ')}.`,
  )
}

/** A clock in sentences: what it asks, how it stands, why it began, each day counted, what moved it, how it ended. */
export const clockSentences = (why: Why, words: Words): ReadonlyArray<Bilingual> => {
  const { reckoning } = why
  const days =
    reckoning === undefined ? [] : [say(explainText(reckoning, 'zh').join(''), explainText(reckoning, 'en').join(' '))]
  return present([
    verdict(why),
    beginning(why, words),
    chain(why),
    knowledge(why),
    ...days,
    ...why.suspensions.map(stillness),
    ...why.prolongations.map((one) => prolongation(one, words)),
    revised(why),
    bounds(why),
    warning(why),
    ...ending(why, words),
    holders(why),
  ])
}
