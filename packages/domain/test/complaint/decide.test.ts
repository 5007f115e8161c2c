import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/complaint/decide.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { initial } from '../../src/complaint/state.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { rules } from '../rules.js'

describe('decide', () => {
  it('accepts the same command again as nothing new', () => {
    const said = receive({ at: shanghai('2026-01-05') })
    const { dossier } = scenario(rules, [said])
    expect(decide(rules)(said)(dossier.complaint)).toEqual({ _tag: 'Right', right: [] })
  })

  it('refuses another command under the id of an earlier one', () => {
    const { result } = scenario(rules, [
      receive(),
      command('FollowUp', { purpose: 'track' }, { id: 'k' }),
      command('FollowUp', { purpose: 'urge' }, { id: 'k' }),
    ])
    expect(isLeft(result) && result.left._tag).toBe('CommandIdReused')
  })

  it('accepts the same command again though a clause has filled it in', () => {
    const said = receive({}, { channel: '信访', class: { gravity: 'major' } })
    expect(scenario(rules, [said, said]).result).toEqual({ _tag: 'Right', right: [] })
  })

  it('gives the same ids to the events of the same command', () => {
    const once = decide(rules)(receive())(initial('c-1'))
    expect(once).toEqual(decide(rules)(receive())(initial('c-1')))
    expect(isRight(once) && once.right[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/)
  })

  it('pins the regulations at receipt, for good', () => {
    const { dossier } = scenario(rules, [receive()])
    expect(dossier.complaint.regulations).toEqual([{ id: 'government-service-centre', version: '1' }])
  })

  it.each([
    ['a second receipt', [receive(), receive({ id: 'other' })], 'AlreadyReceived'],
    ['anything before the receipt', [command('Close', {})], 'NotReceived'],
    [
      'a regulation that is not loaded',
      [receive({}, { regulations: [{ id: 'x', version: '9' }] })],
      'UnknownRegulation',
    ],
    [
      'the correction of an event that is not there',
      [receive(), command('Correct', { event: 'e', reason: 'r' })],
      'Impossible',
    ],
    [
      'an act with an unknown detail',
      [receive(), command('Record', { act: 'registered', details: { colour: 'red' } as never })],
      'InvalidCommand',
    ],
  ])('refuses %s', (_what, commands, tag) => {
    const { result } = scenario(rules, commands)
    expect(isLeft(result) && result.left._tag).toBe(tag)
  })

  it('tells all clauses that refuse together, each with the remedy in both languages', () => {
    const { result } = scenario(rules, [
      receive({}, { notGiven: {} }),
      command('Reply', { stage: 'final', form: 'oral' }, { at: shanghai('2026-01-06') }),
    ])
    const refusals = isLeft(result) && result.left._tag === 'Refused' ? result.left.refusals : []
    expect(refusals.map(({ clause, ref }) => [clause, ref])).toEqual([
      ['c19', '6书面'],
      ['c13', '4后段'],
    ])
    for (const { remedy } of refusals) expect(remedy.zh.length * remedy.en.length).toBeGreaterThan(0)
  })

  it('takes a back-dated entry and says that it is one', () => {
    const { result } = scenario(rules, [
      receive({ at: shanghai('2026-01-05') }),
      command('Assign', { to: { unit: 'dept-4' } }, { at: shanghai('2026-01-07') }),
      command('FollowUp', { purpose: 'track' }, { at: shanghai('2026-01-06') }),
    ])
    expect(isRight(result) && result.right[0]?.evidence.backdated).toBe(true)
  })

  it('never shows the value of a record field in a refusal', () => {
    const secret = '张三的电话'
    const { result } = scenario(rules, [
      receive({}, { notGiven: {}, field: { 'complainant.name': secret } }),
      command('Reply', { stage: 'final' }, { at: shanghai('2026-01-06') }),
    ])
    expect(JSON.stringify(result)).not.toContain(secret)
  })

  it('runs without any regulation: the case exists, nothing is demanded of it', () => {
    const { dossier } = scenario(rulesOf([]), [receive(), command('Close', {}, { at: shanghai('2026-01-06') })])
    expect([dossier.complaint.status, dossier.clocks.all.length]).toEqual(['closed', 0])
  })

  it('decides from the events alone: a replay gives the same state', () => {
    const { dossier } = scenario(rules, [
      receive(),
      command('Assign', { to: { unit: 'dept-4' } }, { at: shanghai('2026-01-06') }),
    ])
    const events = []
    for (let h = dossier.complaint.history; h !== undefined; h = h.earlier) events.unshift(h.event)
    expect(evolveAll(initial('c-1'), events)).toEqual(dossier.complaint)
  })
})
