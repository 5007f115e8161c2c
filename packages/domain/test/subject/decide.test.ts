import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Custody } from '../../src/privacy/custody.js'
import type { SubjectCase } from '../../src/subject/barred.js'
import type { SubjectCommand } from '../../src/subject/command.js'
import { decideSubject, type SubjectFacts } from '../../src/subject/decide.js'
import type { SubjectRefusal } from '../../src/subject/refusal.js'
import { evolveSubject, initialSubject, type SubjectState } from '../../src/subject/state.js'
import { about, order, P1 } from './kit.js'

const facts = (...cases: ReadonlyArray<SubjectCase>): SubjectFacts => ({ keys: ['k1'], cases })
const closed: SubjectCase = { complaint: 'c-1', status: 'closed', custody: [] }
const custody = (clause: string, until?: string): Custody =>
  ({
    regulation: 'test-rules',
    version: '1',
    clause,
    ref: `第${clause}条`,
    ...(until === undefined ? {} : { until }),
  }) as unknown as Custody

/** What was decided, one command after the other; the last may be refused. */
const after = (found: SubjectFacts, ...commands: ReadonlyArray<SubjectCommand>) => {
  let state: SubjectState = initialSubject(P1)
  for (const command of commands.slice(0, -1)) {
    const decided = decideSubject(found)(command)(state)
    if (!isRight(decided)) throw new Error(decided.left.en)
    state = decided.right.reduce(evolveSubject, state)
  }
  const [last] = commands.slice(-1)
  if (last === undefined) throw new Error('no command')
  return decideSubject(found)(last)(state)
}
const types = (...given: Parameters<typeof after>) => {
  const decided = after(...given)
  if (!isRight(decided)) throw new Error(decided.left.en)
  return decided.right.map(({ type }) => type)
}
const refusal = (...given: Parameters<typeof after>): SubjectRefusal => {
  const decided = after(...given)
  if (isRight(decided)) throw new Error('it was accepted')
  return decided.left
}

const hold = about(
  'Hold',
  { hold: 'h-1', authority: '法函〔2026〕7号', clause: 'civil-procedure/a81' },
  { id: 'hold-1' },
)
const release = about('Release', { hold: 'h-1', basis: 'case-over' }, { id: 'release-1' })
const restrict = about('Restrict', { basis: 'disputed' }, { id: 'restrict-1' })
const lift = about('Lift', { basis: 'settled' }, { id: 'lift-1' })

describe('an order of erasure', () => {
  it('is accepted where nothing stands against it, and pins what it rests on', () => {
    const decided = after(facts({ ...closed, custody: [custody('c01'), custody('c02', '2026-01-31')] }), order())
    expect(isRight(decided) && decided.right[0]?.data).toEqual({
      order: 'erasure-1',
      basis: 'request',
      reason: 'asked-for',
      keys: ['k1'],
      cases: [{ complaint: 'c-1', status: 'closed', until: '2026-01-31' }],
    })
  })

  it('is refused under a hold, which is cited, and accepted once it is released', () => {
    const refused = refusal(facts(closed), hold, order())
    expect(refused).toMatchObject({ _tag: 'UnderHold', holds: [{ hold: 'h-1', clause: 'civil-procedure/a81' }] })
    for (const said of ['法函〔2026〕7号', 'civil-procedure/a81']) {
      expect(refused.zh).toContain(said)
      expect(refused.en).toContain(said)
    }
    expect(types(facts(closed), hold, release, order())).toEqual(['ErasureOrdered'])
  })

  it('is refused under a hold by the order of a court, too', () => {
    const court = about('OrderErasure', { basis: 'order', reason: 'judgment' }, { id: 'erasure-1' })
    expect(refusal(facts(closed), hold, court)._tag).toBe('UnderHold')
  })

  it('is not refused under a hold that has ended, and is on its last day', () => {
    const until = (date: string) =>
      about('Hold', { hold: 'h-1', authority: '函', until: date as never }, { id: 'hold-1', on: '2026-01-20' })
    expect(refusal(facts(closed), until('2026-02-02'), order())._tag).toBe('UnderHold')
    expect(types(facts(closed), until('2026-02-01'), order())).toEqual(['ErasureOrdered'])
  })

  it('is delayed while a case is open, which is named, without a day', () => {
    const refused = refusal(facts(closed, { ...closed, complaint: 'c-2', status: 'replied' }), order())
    expect(refused).toMatchObject({ _tag: 'Delayed', open: ['c-2'], kept: [] })
    expect(refused).not.toHaveProperty('notBefore')
  })

  it('is delayed to the day after the last that a clause names, and cites each clause', () => {
    const kept = { ...closed, custody: [custody('c07', '2026-06-30'), custody('c09', '2029-02-28'), custody('c11')] }
    const refused = refusal(facts(kept), order())
    expect(refused).toMatchObject({
      _tag: 'Delayed',
      notBefore: '2029-03-01',
      kept: [
        { complaint: 'c-1', regulation: 'test-rules', clause: 'c07', until: '2026-06-30' },
        { complaint: 'c-1', regulation: 'test-rules', clause: 'c09', until: '2029-02-28' },
      ],
    })
    expect(refused.zh).toContain('第c09条')
    expect(refused.en).toContain('test-rules/c09')
    expect(types(facts(kept), order('erasure-1', { on: '2029-03-01' }))).toEqual(['ErasureOrdered'])
  })

  it('of a court sets open cases and clauses aside', () => {
    const court = about('OrderErasure', { basis: 'order', reason: 'judgment' }, { id: 'erasure-1' })
    expect(types(facts({ ...closed, status: 'open', custody: [custody('c07', '2030-01-01')] }), court)).toHaveLength(1)
  })

  it('is refused where no key is left', () => {
    expect(refusal({ keys: [], cases: [] }, order())._tag).toBe('NothingKept')
  })

  it('is refused while another is under way, as is everything else', () => {
    for (const other of [order('erasure-2'), hold, restrict, release, lift])
      expect(refusal(facts(closed), order(), other)).toMatchObject({ _tag: 'ErasureUnderWay', order: 'erasure-1' })
  })

  it.each(['agent:u-17', 'unit:dept-3'])('of %s is for a court or an authority only', (subject) => {
    const state = initialSubject(subject)
    const decided = decideSubject(facts())(order('erasure-1', { subject }))(state)
    expect(decided).toMatchObject({ left: { _tag: 'OnlyByOrder' } })
    const court = about('OrderErasure', { basis: 'order', reason: 'judgment' }, { id: 'erasure-1', subject })
    expect(isRight(decideSubject(facts())(court)(state))).toBe(true)
  })
})

describe('a command', () => {
  it.each([order(), hold, restrict])('sent again does nothing, with another content it is refused (%#)', (command) => {
    expect(types(facts(closed), command, command)).toEqual([])
    const other = { ...restrict, id: command.id, data: { basis: 'another' } } as SubjectCommand
    expect(refusal(facts(closed), command, other)._tag).toBe('CommandIdReused')
  })

  it('with a key that no codec knows is refused, and nothing of its value is repeated', () => {
    const bad = { ...restrict, data: { basis: 'disputed', note: '张三来电' } } as unknown as SubjectCommand
    const refused = refusal(facts(closed), bad)
    expect(refused).toMatchObject({ _tag: 'InvalidCommand', problems: [{ path: 'data.note' }] })
    expect(JSON.stringify(refused)).not.toContain('张三')
  })

  it('restricts once, lifts once, holds once, releases what is held', () => {
    expect(types(facts(closed), restrict)).toEqual(['Restricted'])
    expect(refusal(facts(closed), restrict, { ...restrict, id: 'r-2' })._tag).toBe('AlreadyRestricted')
    expect(types(facts(closed), restrict, lift)).toEqual(['RestrictionLifted'])
    expect(refusal(facts(closed), lift)._tag).toBe('NotRestricted')
    expect(refusal(facts(closed), hold, { ...hold, id: 'h-2' })._tag).toBe('AlreadyHeld')
    expect(refusal(facts(closed), release)._tag).toBe('NoSuchHold')
  })

  it('may hold a person of whom nothing is kept yet, and not restrict them', () => {
    expect(types({ keys: [], cases: [] }, hold)).toEqual(['Held'])
    expect(refusal({ keys: [], cases: [] }, restrict)._tag).toBe('NothingKept')
  })
})
