import { column, sharedRows } from './csv.js'

export const BPIC_CASES = 'data/bpic14_cases.csv'
export const BPIC_EVENTS = 'data/bpic14_events.csv'

/** One row of the activities. Its number is unique within the incident. */
export interface Activity {
  readonly incident: string
  readonly number: string
  readonly type: string
  readonly at: string
}

export const activities: ReadonlyArray<Activity> = sharedRows(BPIC_EVENTS).map((row) => ({
  incident: column(row, 'incident_id'),
  number: column(row, 'incident_activity_number'),
  type: column(row, 'incident_activity_type'),
  at: column(row, 'timestamp'),
}))

export const incidents: ReadonlyArray<string> = sharedRows(BPIC_CASES).map((row) => column(row, 'incident_id'))

/** How often each word occurs. */
export const tally = (words: Iterable<string>): { readonly [word: string]: number } => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export const typesOf = (list: ReadonlyArray<Activity>): { readonly [type: string]: number } =>
  tally(list.map(({ type }) => type))

/** Rows of one activity type, by incident; incidents without are left out. */
export const perIncident = (list: ReadonlyArray<Activity>, type: string): { readonly [incident: string]: number } =>
  tally(list.filter((activity) => activity.type === type).map(({ incident }) => incident))
