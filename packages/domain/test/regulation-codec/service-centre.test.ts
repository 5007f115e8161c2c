import { describe, expect, it } from 'vitest'
import { allRegulations, governmentServiceCentre as centre } from '../../src/regulations/index.js'

const refs = [
  '1',
  '2',
  '2(1)',
  '2(2)',
  '2(3)',
  '2(4)',
  '2(5)',
  '2(6)',
  '2(7)',
  '3',
  '3重大',
  '4前段',
  '4后段',
  '5口头',
  '5口头答复',
  '5书面',
  '5复杂',
  '6反馈',
  '6书面',
  '6口头',
  '7',
  '8',
  '9',
  '9严重',
  '9违法',
  '10',
]
const doing = (id: string) => centre.clauses.find((clause) => clause.id === id)?.does

describe('the service centre', () => {
  it('ships', () => expect(allRegulations).toContain(centre))

  it('has every clause of the source in its order', () => {
    expect(centre.clauses.map(({ id }) => id)).toEqual(
      refs.map((_ref, index) => `c${String(index + 1).padStart(2, '0')}`),
    )
    expect(centre.clauses.map(({ ref }) => ref)).toEqual(refs)
  })

  it('is data through and through', () => expect(JSON.parse(JSON.stringify(centre))).toEqual(centre))

  it('answers within 2 and 5 working days', () => {
    expect(doing('c16')).toMatchObject([{ kind: 'clock', within: { n: 2, unit: 'workingDay' } }])
    expect(doing('c17')).toMatchObject([{ kind: 'clock', within: { n: 5, unit: 'workingDay' } }])
  })

  it('tells the reading taken of each ambiguity', () => {
    const read = new Set(centre.clauses.flatMap(({ readings = [] }) => readings.map(({ id }) => id)))
    expect([...read].sort()).toEqual(['A034', 'A035', 'A036', 'A037', 'A038'])
  })

  it('proposes every blank itself', () => {
    expect(Object.values(centre.parameters).map(({ origin }) => origin)).toEqual(
      Array.from({ length: 7 }, () => 'ours'),
    )
  })

  it('declares the channel that c10 files anything else under', () => {
    expect(centre.channels.map(({ id }) => id)).toContain('other')
  })

  it('asks for the form of the answer to a written complaint, also where none is said', () => {
    expect(doing('c19')).toMatchObject([{ require: { fact: 'cmd.form', is: 'written' } }])
  })
})
