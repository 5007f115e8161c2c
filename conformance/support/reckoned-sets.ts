import { BPIC_CASES, BPIC_EVENTS, activities as bpicActivities } from './bpic14.js'
import { column, type Row, sharedRows } from './csv.js'
import { FUZHOU } from './fuzhou.js'
import type { Reckoned } from './reckoned.js'

/** A register of the shared folder: how it is imported, and what the judge makes of it. */
export interface RealRecords {
  readonly name: string
  readonly tables: ReadonlyArray<string>
  readonly register: string
  readonly mapping: string
  /** The event that ends the limits of 5 and 15 working days. */
  readonly endedBy: 'Replied:final' | 'Closed' | 'Resolved'
  /** Years that have cases, and the moment of the question. */
  readonly years: readonly [from: number, to: number]
  readonly asOf: string
  readonly reckoned: () => ReadonlyArray<Reckoned>
  /** Tables that the judge writes for the import, by file name: a log without a register of its cases. */
  readonly written?: () => { readonly [file: string]: string }
}

const atMidnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)
const first = (moments: ReadonlyArray<number>): number | undefined => moments[0]

const fuzhou = (row: Row): Reckoned => {
  const received = atMidnight(column(row, '诉求日期'))
  const replied = column(row, '最终回复日期') === '' ? undefined : atMidnight(column(row, '最终回复日期'))
  return {
    id: column(row, '编号'),
    received,
    unit: column(row, '区'),
    holders: [{ unit: column(row, '区'), from: received }],
    ended: replied,
    closed: undefined,
    assigned: 1,
    reopened: 0,
    answered: replied,
  }
}

interface Act {
  readonly of: string
  readonly type: string
  readonly at: number
  readonly unit: string
}

const byCase = (acts: ReadonlyArray<Act>): ReadonlyMap<string, ReadonlyArray<Act>> => {
  const cases = new Map<string, Act[]>()
  for (const act of acts) cases.set(act.of, [...(cases.get(act.of) ?? []), act])
  return cases
}

/** The log has no offsets: it is read at +01:00, as its mapping says. */
const atPlusOne = (text: string): number => Date.parse(`${text}+01:00`)
const momentsOf = (acts: ReadonlyArray<Act>, ...types: ReadonlyArray<string>): ReadonlyArray<number> =>
  acts.filter(({ type }) => types.includes(type)).map(({ at }) => at)

/** Passing a case on, and what shows that a closed one is worked on again, by the words of a log. */
interface Words {
  readonly passes: ReadonlyArray<string>
  readonly reopens: ReadonlyArray<string>
}

/** Who had the case from when on: what is passed on while it is closed is had only once it is open again. */
const holdersOf = (intake: string, received: number, acts: ReadonlyArray<Act>, words: Words): Reckoned['holders'] => {
  const holders = [{ unit: intake, from: received }]
  let [unit, open] = [intake, true]
  for (const { type, at, unit: to } of acts) {
    if (type === 'Closed') open = false
    if (words.reopens.includes(type)) open = true
    if (words.passes.includes(type)) unit = to
    if (open && holders.at(-1)?.unit !== unit) holders.push({ unit, from: at })
  }
  return holders
}

const BPIC_WORDS: Words = { passes: ['Assignment', 'Reassignment'], reopens: ['Reopen'] }
const HELPDESK_WORDS: Words = { passes: ['Take in charge ticket'], reopens: [] }

const bpic = (): ReadonlyArray<Reckoned> => {
  const groups = sharedRows(BPIC_EVENTS).map((row) => column(row, 'assignment_group'))
  const cases = byCase(
    bpicActivities.map(({ incident, type, at }, i) => ({
      of: incident,
      type,
      at: atPlusOne(at),
      unit: groups[i] ?? '',
    })),
  )
  return sharedRows(BPIC_CASES).map((row) => {
    const id = column(row, 'incident_id')
    const acts = cases.get(id) ?? []
    const received = first(momentsOf(acts, 'Open')) ?? atPlusOne(column(row, 'open_time'))
    const passed = acts.filter(({ type }) => BPIC_WORDS.passes.includes(type))
    return {
      id,
      received,
      unit: passed.at(-1)?.unit ?? 'service-desk',
      holders: holdersOf('service-desk', received, acts, BPIC_WORDS),
      ended: first(momentsOf(acts, 'Closed')),
      closed: undefined,
      assigned: passed.length,
      reopened: momentsOf(acts, 'Reopen').length,
      answered: undefined,
    }
  })
}

const HELPDESK = 'data/helpdesk_italy.csv'
/** Ids and names hold no spaces in the product. */
const word = (text: string): string => text.toLowerCase().replaceAll(' ', '-')

const helpdesk = (): ReadonlyArray<Reckoned> => {
  const cases = byCase(
    sharedRows(HELPDESK).map((row) => ({
      of: word(column(row, 'case_id')),
      type: column(row, 'activity'),
      at: atPlusOne(column(row, 'timestamp')),
      unit: word(column(row, 'workgroup')),
    })),
  )
  return [...cases].map(([id, acts]) => {
    const received = acts[0]?.at ?? 0
    const taken = acts.filter(({ type }) => HELPDESK_WORDS.passes.includes(type))
    return {
      id,
      received,
      unit: taken.at(-1)?.unit ?? 'intake',
      holders: holdersOf('intake', received, acts, HELPDESK_WORDS),
      ended: first(momentsOf(acts, 'Resolve ticket')),
      closed: first(momentsOf(acts, 'Closed')),
      assigned: taken.length,
      reopened: 0,
      answered: undefined,
    }
  })
}

const csv = (rows: ReadonlyArray<ReadonlyArray<string>>): string => rows.map((row) => `${row.join(',')}\n`).join('')

/** The help desk wrote a log only: its register is the first row of each case. */
const helpdeskTables = (): { readonly [file: string]: string } => {
  const rows = sharedRows(HELPDESK).map((row, i) => [
    word(column(row, 'case_id')),
    column(row, 'activity'),
    column(row, 'timestamp'),
    word(column(row, 'resource')),
    word(column(row, 'workgroup')),
    String(i + 1),
  ])
  const seen = new Set<string>()
  const openings = rows.filter(([id = '']) => !seen.has(id) && seen.add(id))
  return {
    'helpdesk_cases.csv': csv([['case', 'at'], ...openings.map(([id = '', , at = '']) => [id, at])]),
    'helpdesk_events.csv': csv([['case', 'activity', 'at', 'resource', 'workgroup', 'number'], ...rows]),
  }
}

export const realRecords: ReadonlyArray<RealRecords> = [
  {
    name: 'fuzhou_12345_rivers',
    tables: [FUZHOU],
    register: 'fuzhou_12345_rivers.csv',
    mapping: 'examples/imports/fuzhou-12345.yaml',
    endedBy: 'Replied:final',
    years: [2016, 2020],
    asOf: '2020-12-31T23:59:59.999+08:00',
    reckoned: () => sharedRows(FUZHOU).map(fuzhou),
  },
  {
    name: 'bpic14',
    tables: [BPIC_CASES, BPIC_EVENTS],
    register: 'bpic14_cases.csv',
    mapping: 'examples/imports/bpic14.yaml',
    endedBy: 'Closed',
    years: [2012, 2014],
    asOf: '2014-06-30T23:59:59.999+08:00',
    reckoned: bpic,
  },
  {
    name: 'helpdesk_italy',
    tables: [],
    register: 'helpdesk_cases.csv',
    mapping: 'conformance/support/helpdesk-italy.yaml',
    endedBy: 'Resolved',
    years: [2010, 2014],
    asOf: '2014-06-30T23:59:59.999+08:00',
    reckoned: helpdesk,
    written: helpdeskTables,
  },
]
