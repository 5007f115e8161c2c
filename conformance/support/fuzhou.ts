import { JudgesCalendar, type Kind } from './calendar.js'
import { column, type Row, sharedRows } from './csv.js'
import { plus, span, type Ymd } from './days.js'

export const FUZHOU = 'data/fuzhou_12345_rivers.csv'
export const AS_OF: Ymd = '2020-12-31'

export interface JudgedDay {
  readonly day: Ymd
  readonly counted: boolean
  readonly ordinal: number | undefined
  readonly why: Kind
  /** Number of the notice on which an exceptional day rests. */
  readonly notice: string | undefined
}

/** What the regulation says of one row, by the judge's own reckoning. */
export interface Judged {
  readonly id: string
  readonly unit: string
  readonly received: Ymd
  readonly replied: Ymd | undefined
  readonly clause: 'c16' | 'c17'
  readonly ref: '5书面' | '5复杂'
  readonly due: Ymd
  readonly state: 'met' | 'breached' | 'running'
  /** Working days from the due day to the reply, or to the day of the question; negative is time to spare. */
  readonly workdaysLate: number
  /** Every day after the day of receipt up to the due day. */
  readonly days: ReadonlyArray<JudgedDay>
}

const calendar = new JudgesCalendar()

const daysBetween = (received: Ymd, due: Ymd): ReadonlyArray<JudgedDay> => {
  let ordinal = 0
  return span(plus(received, 1), due).map((day) => {
    const { kind, work, notice } = calendar.day(day)
    if (work) ordinal++
    return { day, counted: work, ordinal: work ? ordinal : undefined, why: kind, notice }
  })
}

/** Two or more departments (转处理次数): complex, 5 working days; else a general written complaint, 2. */
const judge = (row: Row): Judged => {
  const complex = Number(column(row, '转处理次数')) >= 2
  const received = column(row, '诉求日期')
  const replied = column(row, '最终回复日期') || undefined
  const due = calendar.add(received, complex ? 5 : 2)
  const late = (replied ?? AS_OF) > due
  return {
    id: column(row, '编号'),
    unit: column(row, '区'),
    received,
    replied,
    clause: complex ? 'c17' : 'c16',
    ref: complex ? '5复杂' : '5书面',
    due,
    state: late ? 'breached' : replied === undefined ? 'running' : 'met',
    workdaysLate: calendar.count(due, replied ?? AS_OF),
    days: daysBetween(received, due),
  }
}

export const judgedRows = (): ReadonlyArray<Judged> => sharedRows(FUZHOU).map(judge)

export interface UnitFigures {
  readonly received: number
  readonly answered: number
  /** Working days from receipt to the reply, of those answered. */
  readonly workdays: number
  readonly met: number
  readonly breached: number
  /** Answered, and the ten working days for the revisit (clause 8, `revisitWithin`) over: nobody here revisits. */
  readonly unrevisited: number
}

const figures = (rows: ReadonlyArray<Judged>): UnitFigures => {
  const replies = rows.flatMap(({ received, replied }) => (replied === undefined ? [] : [{ received, replied }]))
  return {
    received: rows.length,
    answered: replies.length,
    workdays: replies.reduce((sum, { received, replied }) => sum + calendar.count(received, replied), 0),
    met: rows.filter(({ state }) => state === 'met').length,
    breached: rows.filter(({ state }) => state === 'breached').length,
    unrevisited: replies.filter(({ replied }) => calendar.add(replied, 10) < AS_OF).length,
  }
}

/** Figures by unit of the complaints received in a year. */
export const figuresOf = (rows: ReadonlyArray<Judged>, year: number): ReadonlyMap<string, UnitFigures> => {
  const ofYear = rows.filter(({ received }) => received.startsWith(`${year}-`))
  const units = [...new Set(ofYear.map(({ unit }) => unit))]
  return new Map(units.map((unit) => [unit, figures(ofYear.filter((row) => row.unit === unit))]))
}
