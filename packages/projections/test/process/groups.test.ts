import type { ComplaintCommand, Rules } from '@redress/domain'
import { complaintHandlers, millis } from '@redress/domain'
import { command, receive } from '@redress/domain/testing'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outsideOn } from '../../src/index.js'
import { right } from '../kit.js'
import { databases } from '../support/databases.js'
import { ofGroups, regulationWith, rulesWith, type Stage, settle, stageOn } from './kit.js'

const DAY = 24 * 60 * 60_000
const rules: Rules = rulesWith(regulationWith(ofGroups))
const BEGIN = millis('2026-01-05T09:00:00+08:00' as never)
const instant = (ms: number) => formatInstant(ms as EpochMs, SHANGHAI)

/** A complaint about a unit, of a track, on a day. */
const received = (complaint: string, day: number, track: string, unit: string): ComplaintCommand =>
  receive(
    { complaint, at: instant(BEGIN + day * DAY), id: `r-${complaint}` },
    { class: { track }, respondent: { unit } },
  )

const raisedIn = async (stage: Stage, complaints: ReadonlyArray<string>) => {
  const found: string[] = []
  for (const complaint of complaints)
    for (const { type, evidence } of await stage.stream(complaint))
      if (type === 'Escalated') found.push(`${evidence.cause?.clause} ${complaint}`)
  return found
}

describe.each(databases)('what several cases bring about, on $name', ({ name, newPlace }) => {
  it('is raised when the third one comes: once for the group, or in each of them, the answer and its place pinned', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = BEGIN
    await settle(stage)
    for (const [i, id] of ['c-1', 'c-2', 'c-3', 'c-4'].entries()) {
      stage.now = (BEGIN + i * DAY) as EpochMs
      await stage.say(received(id, i, 'noise', 'bank-a'))
      await settle(stage)
      if (i === 1) expect(await raisedIn(stage, ['c-1', 'c-2'])).toEqual([])
    }
    expect(await raisedIn(stage, ['c-1', 'c-2', 'c-3', 'c-4'])).toEqual([
      'c02 c-1',
      'c02 c-2',
      'c01 c-3',
      'c02 c-3',
      'c02 c-4',
    ])
    const third = (await stage.stream('c-3'))[0]
    const first = (await stage.stream('c-1')).find(({ type }) => type === 'Escalated')
    expect(first).toMatchObject({ causationId: third?.id, correlationId: third?.correlationId })
    expect(first?.evidence.lookups?.[0]?.events).toContain(third?.id)
    expect(first?.evidence.lookups?.[0]?.position).toBeDefined()
    await stage.views.close()
  })

  it('counts only what lies in the window, and is raised again for the next one', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = BEGIN
    await settle(stage)
    const days = [0, 20, 40, 45, 100, 110, 120]
    for (const [i, day] of days.entries()) {
      stage.now = (BEGIN + day * DAY) as EpochMs
      await stage.say(received(`c-${i}`, day, 'noise', `bank-${i}`))
      await settle(stage)
    }
    expect(
      await raisedIn(
        stage,
        days.map((_, i) => `c-${i}`),
      ),
    ).toEqual(['c01 c-3', 'c01 c-6'])
    await stage.views.close()
  })

  it('is raised exactly once however many watchdogs and commands come at the same time', async () => {
    const group = fc.constantFrom('noise', 'water')
    const unit = fc.constantFrom('bank-a', 'bank-b')
    const plot = fc.array(
      fc.record({ group, unit, wait: fc.constantFrom(0, 0, 0, 1, 3), dogs: fc.integer({ min: 0, max: 3 }) }),
      { minLength: 3, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(plot, async (steps) => {
        const stage = await stageOn(rules, newPlace())
        stage.now = BEGIN
        await settle(stage)
        const outside = outsideOn(stage.views.agenda, stage.store, rules)
        let day = 0
        const doing: Promise<unknown>[] = []
        for (const [i, { group: track, unit: about, wait, dogs }] of steps.entries()) {
          day += wait
          stage.now = (BEGIN + day * DAY) as EpochMs
          const own = complaintHandlers({ store: stage.store, rules, outside })
          doing.push(own.handle(received(`c-${i}`, day, track, about))())
          if (i % 2 === 0) doing.push(stage.views.catchUp()())
          for (let n = 0; n < dogs; n++) doing.push(stage.dog({ page: 1 + n }).tick())
          if (wait > 0) await Promise.all(doing.splice(0))
        }
        await Promise.all(doing)
        await settle(stage)
        await right(stage.dog().tick)
        const ids = steps.map((_, i) => `c-${i}`)
        const raised = await raisedIn(stage, ids)
        for (const track of ['noise', 'water']) {
          const of = ids.filter((_, i) => steps[i]?.group === track)
          const times = raised.filter((one) => one.startsWith('c01') && of.includes(one.slice(4))).length
          expect(times).toBe(of.length >= 3 ? 1 : 0)
        }
        for (const about of ['bank-a', 'bank-b']) {
          const of = ids.filter((_, i) => steps[i]?.unit === about)
          const found = raised.filter((one) => one.startsWith('c02') && of.includes(one.slice(4)))
          expect(found.sort()).toEqual(of.length >= 3 ? of.map((id) => `c02 ${id}`).sort() : [])
        }
        await stage.views.close()
      }),
      { numRuns: name === 'sqlite' ? 40 : 4 },
    )
  }, 240_000)

  it('keeps its level when somebody goes on with a case of the group', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = BEGIN
    await settle(stage)
    const outside = outsideOn(stage.views.agenda, stage.store, rules)
    const { handle } = complaintHandlers({ store: stage.store, rules, outside })
    for (const id of ['c-1', 'c-2', 'c-3']) await right(handle(received(id, 0, id, 'bank-a')))
    await settle(stage)
    for (const [n, id] of ['c-1', 'c-2', 'c-1'].entries()) {
      stage.now = (BEGIN + (n + 1) * DAY) as EpochMs
      const follow = command('FollowUp', { purpose: 'track' }, { complaint: id, id: `f-${n}`, at: instant(stage.now) })
      await right(handle(follow))
      await settle(stage)
    }
    expect(await raisedIn(stage, ['c-1', 'c-2', 'c-3'])).toEqual(['c02 c-1', 'c02 c-2', 'c02 c-3'])
    await stage.views.close()
  })
})
