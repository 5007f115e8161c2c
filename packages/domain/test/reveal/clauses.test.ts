import { describe, expect, it } from 'vitest'
import { compile, rulesOf } from '../../src/index.js'
import { allRegulations } from '../../src/regulations/index.js'
import type { Look, Revealed } from '../../src/reveal/index.js'
import { canaries, desk, right } from './kit.js'

const tobacco = () => {
  const source = allRegulations.find(({ id }) => id === 'tobacco-monitoring-centre')
  if (source === undefined) throw new Error('not shipped')
  return rulesOf([right(compile(source))])
}
const look = (viewer: Partial<Look['viewer']>): Look => ({
  viewer: { id: 'x-1', unit: 'elsewhere', roles: ['local'], ...viewer },
  purpose: 'read',
  reason: 'handling',
  via: 'test',
})
const shows = ({ complaint, events }: Revealed, text: string): boolean =>
  JSON.stringify([complaint.fields, events]).includes(text)

describe('a clause that keeps reports secret (tobacco-monitoring-centre/c29) goes before what a role sees', () => {
  const reported = async () => {
    const all = await desk(tobacco())
    await all.received('r-1', 'report', false)
    return all
  }

  it('hides fields from whoever it does not list, names itself, and nothing hidden is opened', async () => {
    const { reveal, order } = await reported()
    order.length = 0
    const shown = right(await reveal.one('r-1', look({}))())
    expect(shows(shown, canaries.identity[1])).toBe(false)
    expect(shows(shown, canaries.narrative[1])).toBe(false)
    expect(order.filter((step) => /complainant|case\./.test(step))).toEqual([])
    const hidden = shown.hidden.find(({ path }) => path === 'field.case.content')
    expect(hidden?.why).toBe('clause')
    expect(hidden?.by.map(({ clause }) => clause)).toContain('c29')
  })

  it('shows them to whom it lists, and has the look recorded under its name', async () => {
    const { reveal, entries } = await reported()
    const shown = right(await reveal.one('r-1', look({ roles: ['local', 'monitoring-centre'] }))())
    expect(shows(shown, canaries.identity[1])).toBe(true)
    expect(shows(shown, canaries.narrative[1])).toBe(true)
    expect(entries.at(-1)?.clauses).toContain('tobacco-monitoring-centre/c29')
  })
})
