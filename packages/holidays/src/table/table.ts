import { type Day, type DayNumber, dayFromNumber } from '../day.js'
import type { Known } from '../known.js'
import type { Layer } from '../layer.js'
import type { Notice } from '../notice.js'
import { once } from '../once.js'
import { type Days, daysOf, everyDay, FIRST, LAST, mondayToFriday, nearSpan, type Span } from './days.js'
import { layered } from './layered.js'
import { type RankSelect, rankSelect } from './rank-select.js'
import { type Slack, slackOf } from './slack.js'

/** A calendar, compiled: everything that the operations look up. */
export interface Table extends Days, RankSelect {
  readonly notices: ReadonlyArray<Notice>
  readonly layers: ReadonlyArray<Layer>
  /** Made when first asked for: most callers never leave the certain years. */
  readonly slack: () => Slack
  /** A day number as text, kept: of a million answers most are the same few thousand days. */
  readonly text: (n: number) => Day
}

/** What lies under the layers. */
export type Base = Known | 'MON-FRI' | 'EVERY-DAY'

const baseDays = (base: Base, span: Span): Days =>
  base === 'MON-FRI' ? mondayToFriday() : base === 'EVERY-DAY' ? everyDay() : daysOf(base, span)

export const compile = (base: Base, layers: ReadonlyArray<Layer>, span: Span = [FIRST, LAST]): Table => {
  const days = layers.reduce(layered, baseDays(base, span))
  const texts: Array<Day> = []
  return {
    ...days,
    ...rankSelect(days.kinds, days.first),
    notices: typeof base === 'string' ? [] : base.notices,
    layers,
    written: once(days.written),
    slack: once(() => slackOf(days)),
    text: (n) => {
      const found = texts[n - days.first]
      if (found !== undefined) return found
      const made = dayFromNumber(n as DayNumber)
      if (n >= days.first && n <= days.last) texts[n - days.first] = made
      return made
    },
  }
}

export const covers = (table: Table, n: number): boolean => n >= table.first && n <= table.last

export const kindAt = (table: Table, n: number): number => table.kinds[n - table.first] ?? 0

/**
 * A calendar twice: the years around the last notice, and, once somebody asks beyond, as a whole. The first is a part of
 * the second, made in a fifth of the time; most programs never need more.
 */
export interface Tables {
  /** The whole when it is there, else the part. */
  readonly ready: () => Table
  readonly whole: () => Table
}

export const tablesOf = (base: Base, layers: ReadonlyArray<Layer>): Tables => {
  if (typeof base === 'string') {
    const only = compile(base, layers)
    return { ready: () => only, whole: () => only }
  }
  let ready = compile(base, layers, nearSpan(base))
  const whole = once(() => {
    ready = compile(base, layers)
    return ready
  })
  return { ready: () => ready, whole }
}

/**
 * The table that can answer about the days from `a` to `b`: of the doubtful ones comes the question what they can become,
 * and only the whole knows.
 */
export const tableFor = ({ ready, whole }: Tables, a: number, b: number): Table => {
  const table = ready()
  return a >= table.first && b <= table.certainUntil ? table : whole()
}
