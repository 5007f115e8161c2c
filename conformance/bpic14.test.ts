import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ImportReport, type Logged, loggedEvents } from './support/answers.js'
import { activities, BPIC_CASES, BPIC_EVENTS, incidents, perIncident, tally, typesOf } from './support/bpic14.js'
import { ask, copied, ownFolder } from './support/redress.js'

/** What each activity becomes, by the mapping that ships; every other type is counted as unmapped. */
const BECOMES: { readonly [type: string]: string } = {
  Assignment: 'Assigned',
  Reassignment: 'Assigned',
  Resolved: 'Resolved',
  Closed: 'Closed',
  Reopen: 'Reopened',
  'Communication with customer': 'ActRecorded',
  'Mail to Customer': 'ActRecorded',
  'Update from customer': 'FollowedUp',
  'Callback Request': 'FollowedUp',
  'Operator Update': 'FollowedUp',
  Update: 'FollowedUp',
  'Description Update': 'FollowedUp',
  'External update': 'FollowedUp',
  'Analysis/Research': 'FollowedUp',
  'Communication with vendor': 'FollowedUp',
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const sum = (counts: { readonly [word: string]: number }): number => Object.values(counts).reduce((a, b) => a + b, 0)

describe('the bank log: every activity becomes an event or is counted', () => {
  const data = ownFolder()
  const importing = (): Promise<ImportReport> =>
    ask(
      data,
      'import',
      join(tables, 'bpic14_cases.csv'),
      '--mapping',
      'examples/imports/bpic14.yaml',
      '--regulation',
      'government-service-centre',
    )
  const tables = copied(BPIC_CASES, BPIC_EVENTS)
  let report: ImportReport
  let log: ReadonlyArray<Logged>

  beforeAll(async () => {
    report = await importing()
    log = await loggedEvents(data)
  })

  it('takes all 4,000 cases', () => {
    expect(incidents.length).toBe(4000)
    expect(report).toMatchObject({ rows: 4000, complaints: 4000, accepted: 4000, rejected: 0 })
    const received = log.filter(({ type }) => type === 'Received').map(({ complaint }) => complaint)
    expect(received.sort()).toEqual([...incidents].sort())
  })

  it('accounts for all 39,911 activities: mapped, unmapped and rejected', () => {
    expect(activities.length).toBe(39_911)
    const { rows = 0, mapped = 0, unmapped = 0, rejected = 0 } = report.activities ?? {}
    expect(rows).toBe(activities.length)
    expect(mapped + unmapped + rejected).toBe(activities.length)
    expect(rejected).toBe(0)
    expect(unmapped).toBe(sum(report.unmapped))
    say(`39,911 activities: ${mapped} mapped, ${unmapped} unmapped, ${rejected} rejected`)
  })

  it('counts the unmapped by the names, and as often as, they have in the CSV', () => {
    // The first Open of a case is its receipt; one case has a second.
    const opened = new Set<string>()
    const unmapped = activities.filter(({ type, incident }) => {
      if (type !== 'Open') return BECOMES[type] === undefined
      const again = opened.has(incident)
      opened.add(incident)
      return again
    })
    expect(report.unmapped).toEqual(typesOf(unmapped))
    expect(report.activities?.mapped).toBe(activities.length - unmapped.length)
  })

  it('has one event in the log for each activity of a mapped type, of the right type, at the right time', () => {
    const events = new Map(log.map((event) => [event.command, event]))
    const mapped = activities.filter(({ type }) => BECOMES[type] !== undefined)
    const wrong = mapped.filter(({ incident, number, type, at }) => {
      const event = events.get(`import:bpic14:${incident}:e:${number}`)
      return event?.complaint !== incident || event.type !== BECOMES[type] || event.time !== `${at}+01:00`
    })
    expect(wrong).toEqual([])
    say(`${mapped.length} of ${mapped.length} mapped activities stand in the log: ${JSON.stringify(typesOf(mapped))}`)
  })

  it('has as many events in the log as the report says, by type, and none besides', () => {
    expect(tally(log.map(({ type }) => type))).toEqual(report.events)
    const mapped = activities.filter(({ type }) => BECOMES[type] !== undefined).length
    expect(log.length).toBe(incidents.length + mapped)
  })

  it.each([
    ['Reopen', 'Reopened'],
    ['Reassignment', 'Assigned'],
  ])('has the CSV count of %s in every case', (activity, event) => {
    const reassigned = new Set(
      activities
        .filter(({ type }) => type === activity)
        .map(({ incident, number }) => `import:bpic14:${incident}:e:${number}`),
    )
    const found = tally(
      log.filter(({ type, command }) => type === event && reassigned.has(command)).map(({ complaint }) => complaint),
    )
    expect(found).toEqual(perIncident(activities, activity))
    say(`${activity}: ${sum(found)} in ${Object.keys(found).length} cases`)
  })

  it('importing a second time adds nothing', async () => {
    const again = await importing()
    expect(again.events).toEqual({})
    expect(again.already).toBe(4000)
    expect((await loggedEvents(data)).length).toBe(log.length)
  })
})
