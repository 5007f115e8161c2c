import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { compile } from '../../src/regulation/compile.js'
import type { Fill, Guard } from '../../src/regulation/language/decision.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rules, rulesFor } from '../rules.js'

const tagOf = ({ result }: ReturnType<typeof scenario>) => (isLeft(result) ? result.left._tag : 'accepted')
const evidenceOf = ({ result }: ReturnType<typeof scenario>) =>
  isRight(result) ? result.right[0]?.evidence : undefined
const dataOf = ({ result }: ReturnType<typeof scenario>) => (isRight(result) ? result.right[0]?.data : undefined)

describe('classes', () => {
  it.each(['constructor', '__proto__', 'toString'])(
    'an undeclared dimension %s is a problem, never an exception',
    (name) => {
      const classes = JSON.parse(`{"${name}": "x"}`) as Record<string, string>
      expect(tagOf(scenario(rules, [receive({}, { class: classes })]))).toBe('InvalidCommand')
    },
  )

  it('a dimension of one value takes no list of several, and a list of one as its value: no guard is dodged by wrapping the value', () => {
    const guard: Guard = { kind: 'guard', on: ['Classify'], forbid: { fact: 'class.gravity', is: 'major' } }
    const synthetic = rulesFor(regulationWith([guard]))
    const classified = (gravity: ReadonlyArray<string>) =>
      scenario(synthetic, [receive({}, { class: {} }), command('Classify', { class: { gravity: [...gravity] } })])
    expect(classified(['major']).refusedBy).toEqual(['c01'])
    expect(tagOf(classified(['minor', 'major']))).toBe('InvalidCommand')
  })
})

describe('fills', () => {
  it('keep the original word beside what its field says, and take the same command again', () => {
    const said = receive({}, { channel: '信访', channelText: '来信' })
    const first = scenario(rules, [said])
    expect(dataOf(first)).toMatchObject({ channel: 'other', channelText: '信访；来信' })
    expect(evidenceOf(first)?.filled).toMatchObject([{ field: 'channel', value: 'other', kept: 'channelText' }])
    expect(scenario(rules, [said, said]).result).toEqual({ _tag: 'Right', right: [] })
  })

  it('from a fact: its value stands in the data, never in the evidence; one that does not fit is left', () => {
    const secret = '张三的诉求'
    const fill = (field: string): Fill => ({
      kind: 'fill',
      on: ['Reply'],
      field,
      value: { fact: 'field.case.content' },
      when: { all: [] },
    })
    const reply = (field: string) =>
      scenario(rulesFor(regulationWith([fill(field)])), [
        receive({}, { class: {}, field: { 'case.content': secret } }),
        command('Reply', { stage: 'final' }),
      ])
    expect(dataOf(reply('explanation'))).toMatchObject({ explanation: secret })
    expect(JSON.stringify(evidenceOf(reply('explanation')))).not.toContain(secret)
    expect(dataOf(reply('form'))).toEqual({ stage: 'final' })
  })
})

it('a refusal tells words, numbers and moments, and no text that may be personal', () => {
  const facts = [
    'case.place',
    'case.complainant.id',
    'cmd.reason',
    'case.number',
    'case.channel',
    'case.round',
  ] as const
  const guard: Guard = {
    kind: 'guard',
    on: ['Close'],
    require: { all: [{ some: 'Resolved' }, ...facts.map((fact) => ({ fact, set: true }))] },
  }
  const { result } = scenario(rulesFor(regulationWith([guard])), [
    receive({}, { class: {}, place: '某小区3栋', number: 'N-1', complainant: { id: 'zhangsan' } }),
    command('Close', { reason: '投诉人李四同意' }),
  ])
  const refusals = isLeft(result) && result.left._tag === 'Refused' ? result.left.refusals : []
  expect(refusals[0]?.facts.map(({ value }) => value)).toEqual(['(set)', '(set)', '(set)', '(set)', 'written', 1])
})

describe('the regulations of a new complaint', () => {
  const version = (id: string, from: string, to?: string) => {
    const effective = to === undefined ? { from } : { from, to }
    const compiled = compile(regulationWith([], { version: id, effective }))
    return isRight(compiled) ? [compiled.right] : []
  }
  const pinnedOn = (day: string) => {
    const all = rulesOf([...version('3', '2027-01-01'), ...version('1', '2020-01-01'), ...version('2', '2025-01-01')])
    return scenario(all, [receive({ at: shanghai(day) }, { class: {} })]).dossier.complaint.regulations
  }

  it('are those in force on the day of receipt, in the version of that day', () => {
    expect(pinnedOn('2024-12-31').map(({ version }) => version)).toEqual(['1'])
    expect(pinnedOn('2026-01-05').map(({ version }) => version)).toEqual(['2'])
    expect(pinnedOn('2019-12-31')).toEqual([])
  })

  it('count once, however often they are named', () => {
    const pin = { id: 'government-service-centre', version: '1' }
    const { dossier } = scenario(rules, [receive({}, { regulations: [pin, pin] })])
    expect(dossier.complaint.regulations).toEqual([pin])
  })
})

it('an override is on the event with role and clause, and sets what its clause says', () => {
  const guard: Guard = {
    kind: 'guard',
    on: ['Close'],
    require: { some: 'Resolved' },
    override: { by: 'leader', sets: { 'case.outcome': 'closed-dissatisfied', 'flag.exception': true } },
  }
  const leader = { id: 'u-1', roles: ['leader'] }
  const outcome = scenario(rulesFor(regulationWith([guard])), [
    receive({}, { class: {} }),
    command('Close', { outcome: 'settled' }, { by: leader }),
  ])
  expect(evidenceOf(outcome)?.overrides).toMatchObject([{ clause: 'c01', role: 'leader' }])
  const { complaint } = outcome.dossier
  expect([complaint.outcome, complaint.flags]).toEqual(['closed-dissatisfied', { exception: true }])
})
