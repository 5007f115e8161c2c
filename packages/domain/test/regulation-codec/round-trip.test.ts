import fc from 'fast-check'
import { right } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../src/codec/json-schema.js'
import {
  ConditionCodec,
  decodeRegulation,
  PatternCodec,
  RegulationCodec,
  TargetCodec,
} from '../../src/regulation/codec/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryCondition, arbitraryPattern, arbitraryTarget } from '../../src/testing/arbitrary-regulation.js'
import { clause, small } from './kit.js'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const comesBack = <A>(codec: t.Type<A>, arbitrary: fc.Arbitrary<A>) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(codec.is(value)).toBe(true)
      expect(codec.decode(throughJson(codec.encode(value)))).toEqual(right(value))
    }),
  )

/** One of each kind, with every key that it may have. */
const everything: ReadonlyArray<Mechanism> = [
  {
    kind: 'guard',
    on: ['Close'],
    when: { fact: 'case.kind', is: 'complaint' },
    unknownWhen: 'skip',
    severity: 'refuse',
    override: { by: 'leader', after: { all: [] }, needs: 'Approved', sets: { 'case.outcome': 'waived' } },
    require: { some: { event: 'Resolved', in: 'round' } },
  },
  { kind: 'guard', on: ['Reply:final'], forbid: { not: { present: ['field.case.content'] } } },
  { kind: 'fill', on: ['Receive'], field: 'channel', value: 'phone', when: { any: [] }, keep: 'channelText' },
  { kind: 'define', name: 'grave', is: { fact: 'class.gravity', atLeast: 'major' } },
  {
    kind: 'term',
    dim: 'gravity',
    value: ['minor', 'major'],
    when: { condition: 'grave' },
    parent: 'minor',
    order: 1,
    residual: true,
  },
  {
    kind: 'route',
    step: ['intake', 'handle'],
    on: { anyOf: ['Received', { clock: 'c01', is: { share: 0.5 } }] },
    when: { fact: 'flag.urgent', is: true },
    to: { firstOf: ['desk', { head: 'desk' }], else: 'leader' },
    else: {
      party: { fact: 'case.unit' },
      in: 'case.unit',
      if: 'available',
      unless: { all: [] },
      as: 'lead',
      by: 'leader',
    },
    by: 'desk',
    cc: [{ actor: 'handler' }],
    order: 1,
    mode: 'suggest',
    priority: 'head-of-queue',
    within: { n: 1, unit: 'hour' },
    via: ['phone'],
    ends: ['clocks'],
    sets: { 'case.outcome': 'passed' },
    creates: { oblige: 'Replied:final', by: 'desk', within: { n: 1, unit: 'month' }, from: 'Received' },
  },
  {
    kind: 'escalate',
    on: { becomes: { fact: 'case.objections', atLeast: 2 } },
    to: { superior: 'desk', levels: 2 },
    do: [{ assign: 'leader', round: '+1' }, { reopen: true }, { supervise: 'leader' }, { joint: true }],
    repeat: 'perRound',
    keepOwner: true,
  },
  {
    kind: 'retain',
    what: ['case-file'],
    do: 'archive',
    on: 'terminal',
    by: 'desk',
    to: 'leader',
    keepFor: { n: 36, unit: 'month' },
  },
  {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: {
      inOrder: [
        'Investigated',
        {
          allOf: ['Resolved', { anyOf: ['Replied:final', { some: 'Revisited', atLeast: 2, distinct: 'it.at.date' }] }],
        },
      ],
    },
    within: {
      earliest: [
        { at: 'case.receivedAt', plus: { n: 1, unit: 'workingDay' } },
        { by: 'class.gravity', limits: { major: { n: 2, unit: 'hour' } } },
      ],
    },
    responsible: 'desk',
    scope: 'complaint',
    forEach: { all: [] },
    modality: 'should',
    startsAt: ['case.receivedAt'],
    per: 'each',
    key: 'assignment',
    appliesWhen: { fact: 'class.topic', has: 'price' },
    cancelsOn: ['Withdrawn'],
    outlivesWithdrawal: true,
    before: ['Closed'],
    severity: 'warn',
    repeat: { every: { n: 3, unit: 'calendarDay' }, until: 'terminal' },
    counting: { startDay: 'included', roll: 'none', endsAt: 'close', afterClose: 'nextWorkingDay', schedule: 'office' },
    warnAt: [{ n: 1, unit: 'hour' }],
    suspendableFor: ['evidence'],
    extension: {
      on: 'Replied:interim',
      to: 'it.nextPromisedAt',
      maxTotal: { n: 7, unit: 'workingDay' },
      times: 1,
      reason: 'required',
      approver: 'leader',
      requires: ['Approved'],
      with: ['c01#9'],
    },
  },
  {
    kind: 'obligation',
    startsOn: 'Resolved',
    stopsOn: 'Replied:final',
    within: { dueOf: ['c01'], share: 0.5, else: { n: 0, unit: 'sameDay' } },
    responsible: 'desk',
  },
  {
    kind: 'record',
    at: ['Received'],
    fields: [
      'field.case.content',
      {
        path: 'field.place',
        modality: 'may',
        in: ['a'],
        open: true,
        range: [0, 10],
        value: { fact: 'case.place' },
        or: { value: 'x', note: 'n', into: 'field.place' },
      },
      { group: 'incident', atLeast: 2 },
    ],
    form: 'F1',
    when: { all: [] },
    notGiven: 'withReason',
  },
  {
    kind: 'scheme',
    scope: 'unit',
    period: 'month',
    entries: [
      { on: 'Investigated', when: { all: [] }, charge: 'case.respondent.unit', effect: { points: -2 } },
      { on: 'Investigated', effect: { set: 0 } },
      { on: 'Investigated', effect: { flag: 'watched', value: true } },
      { on: 'Investigated', effect: { list: 'watch' } },
      { on: 'Investigated', effect: { propose: 'act:sanction-imposed', with: { kind: 'points' } } },
    ],
    inputs: ['c01'],
    output: 'scorecard',
    decision: { by: 'leader', act: 'act:sanction-imposed' },
  },
  { kind: 'assured', by: ['c01', 'clocks', 'register'] },
  { kind: 'manual', why: 'manners' },
]

describe('a regulation written and read again', () => {
  it('keeps every condition', () => comesBack(ConditionCodec, arbitraryCondition))
  it('keeps every pattern', () => comesBack(PatternCodec, arbitraryPattern))
  it('keeps every target', () => comesBack(TargetCodec, arbitraryTarget))

  it('keeps every kind of mechanism with all its keys', () => {
    const regulation = small([clause(everything)])
    expect(decodeRegulation(throughJson(RegulationCodec.encode(regulation)))).toEqual(right(regulation))
  })

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))('keeps %s', (_id, regulation) => {
    expect(RegulationCodec.is(regulation)).toBe(true)
    expect(decodeRegulation(throughJson(regulation))).toEqual(right(regulation))
  })

  it('has a JSON Schema', () => {
    expect(jsonSchema(RegulationCodec)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
