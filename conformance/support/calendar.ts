import { plus, span, weekdayOf, type Ymd } from './days.js'
import { type Arrangement, readNotice } from './notice-text.js'
import { sharedText } from './shared.js'

interface Patch {
  readonly off: ReadonlyArray<string>
  readonly work: ReadonlyArray<string>
  readonly replaces?: { readonly off: ReadonlyArray<string>; readonly work: ReadonlyArray<string> }
}

export interface NoticeRecord {
  readonly id: string
  readonly number: string | null
  readonly year: number
  readonly kind: 'annual' | 'amendment'
  readonly issued: string | null
  readonly text?: string
  readonly patch?: Patch
}

export type Kind = 'workday' | 'weekend' | 'holiday' | 'make-up'

export interface Verdict {
  readonly kind: Kind
  readonly work: boolean
  /** Number of the notice that names the day; its id where it has no number. */
  readonly notice: string | undefined
}

export const FIRST: Ymd = '2001-01-01'
export const LAST: Ymd = '2026-12-31'

/** Where the quoted texts of 2015, 2019 and 2020 go on with the amendment that came later. */
const AMENDED_FROM = /注意：参见|经国务院批准，现将调整|延长2020年春节假期/

export const notices: ReadonlyArray<NoticeRecord> = (
  JSON.parse(sharedText('calendar/notices.json')) as { readonly notices: ReadonlyArray<NoticeRecord> }
).notices

const named = (notice: NoticeRecord): string => notice.number ?? notice.id

/** The text as it was issued, without what was added to the quotation later. */
export const annualText = (notice: NoticeRecord): string => notice.text?.split(AMENDED_FROM)[0] ?? ''

/** What was added to the quotation: the amendment, in words. */
export const amendmentText = (notice: NoticeRecord): string | undefined =>
  AMENDED_FROM.test(notice.text ?? '') ? notice.text?.slice(annualText(notice).length) : undefined

const daysOf = (list: ReadonlyArray<string>): ReadonlyArray<Ymd> =>
  list.flatMap((entry) => {
    const [first = entry, last = first] = entry.split('/')
    return span(first, last)
  })

/** What a day is by its weekday alone. */
const plain = (day: Ymd): Pick<Verdict, 'kind' | 'work'> =>
  weekdayOf(day) > 5 ? { kind: 'weekend', work: false } : { kind: 'workday', work: true }

/** The exceptions from Monday to Friday that some notices make together, later ones over earlier ones. */
const exceptionsOf = (known: ReadonlyArray<NoticeRecord>): ReadonlyMap<Ymd, Verdict> => {
  const exceptions = new Map<Ymd, Verdict>()
  const say = (arrangement: Pick<Arrangement, 'off' | 'work'>, notice: string): void => {
    for (const day of arrangement.off) exceptions.set(day, { kind: 'holiday', work: false, notice })
    for (const day of arrangement.work) exceptions.set(day, { kind: 'make-up', work: true, notice })
  }
  for (const notice of known) {
    const { patch } = notice
    if (patch === undefined) say(readNotice(notice.year, annualText(notice)), named(notice))
    else {
      // That a day is no longer off, or worked, is said by the amendment, too.
      for (const day of daysOf([...(patch.replaces?.off ?? []), ...(patch.replaces?.work ?? [])]))
        exceptions.set(day, { ...plain(day), notice: named(notice) })
      say({ off: new Set(daysOf(patch.off)), work: new Set(daysOf(patch.work)) }, named(notice))
    }
  }
  return exceptions
}

/** Every day that a notice names or withdraws. */
const namedBy = (notice: NoticeRecord): ReadonlySet<Ymd> => {
  const { off, work, replaces } = notice.patch ?? { off: [], work: [] }
  const text = notice.patch === undefined ? readNotice(notice.year, annualText(notice)) : { off: [], work: [] }
  return new Set([
    ...text.off,
    ...text.work,
    ...daysOf([...off, ...work, ...(replaces?.off ?? []), ...(replaces?.work ?? [])]),
  ])
}

const naming = notices.map((notice) => ({ ...notice, days: namedBy(notice) }))

/**
 * Numbers of the notices that a run of days rests on, in the order of issue: of an ordinary day the annual notice of its
 * year, which might have named it; of any day the notices that do.
 */
export const restingOn = (days: ReadonlyArray<Ymd>): ReadonlyArray<string> =>
  naming
    .filter((notice) =>
      days.some((day) => notice.days.has(day) || (notice.kind === 'annual' && day.startsWith(`${notice.year}-`))),
    )
    .map(named)

/** A calendar by brute force: a table of days, walked one by one. */
export class JudgesCalendar {
  private readonly exceptions: ReadonlyMap<Ymd, Verdict>

  constructor(known: ReadonlyArray<NoticeRecord> = notices) {
    this.exceptions = exceptionsOf(known)
  }

  day(day: Ymd): Verdict {
    return this.exceptions.get(day) ?? { ...plain(day), notice: undefined }
  }

  /** The n-th working day strictly after the day (before it, for a negative n). */
  add(day: Ymd, n: number): Ymd {
    let at = day
    for (let left = Math.abs(n); left > 0; left -= this.day(at).work ? 1 : 0) at = plus(at, Math.sign(n))
    return at
  }

  /** Working days after `from` up to and including `to`; the way back counts the same, negative. */
  count(from: Ymd, to: Ymd): number {
    if (to < from) return -this.count(to, from)
    let days = 0
    for (let at = from; at < to; ) {
      at = plus(at, 1)
      if (this.day(at).work) days++
    }
    return days === 0 ? 0 : days
  }
}

/** The notices known on a day: those issued by then. */
export const knownOn = (day: Ymd): ReadonlyArray<NoticeRecord> =>
  notices.filter(({ issued, year }) => (issued ?? `${year - 1}-12-01`) <= day)
