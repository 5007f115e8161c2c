import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { categories } from '../../src/codec/personal.js'
import { defaultMatrix, type Look, type Revealed, viewerRoles } from '../../src/reveal/index.js'
import { canaries, desk, LEFT, right } from './kit.js'

const look = (more: Partial<Look['viewer']>, by: Partial<Look> = {}): Look => ({
  viewer: { id: 'nobody', roles: [], ...more },
  purpose: 'read',
  reason: 'handling',
  via: 'test',
  ...by,
})
const local = look({ id: 'local', roles: ['local'] })
const seen = (shown: Revealed): ReadonlyArray<string> =>
  categories.filter((category) =>
    JSON.stringify([shown.complaint.fields, shown.events]).includes(canaries[category][1]),
  )

/** Who has to do with the case of the kit in which way. */
const stances = {
  stranger: { id: 'x-1', unit: 'elsewhere' },
  unit: { id: 'x-2', unit: 'desk' },
  handler: { id: 'agent-07', unit: 'desk' },
} as const

const expected = (reach: string, stance: keyof typeof stances, reason: string): boolean => {
  if (reach === 'any') return true
  if (reach === 'reason') return reason !== ''
  if (reach === 'own' || reach === 'unit') return stance !== 'stranger'
  return reach === 'handler' && stance === 'handler'
}

describe('each role sees of each category what the matrix says, and no key opens the rest', () => {
  for (const role of viewerRoles)
    for (const [stance, who] of Object.entries(stances))
      for (const reason of ['', 'audit-2026'])
        it(`${role}, ${stance}, ${reason === '' ? 'without' : 'with'} a reason`, async () => {
          const { reveal, received, order, entries } = await desk()
          await received('c-1')
          order.length = 0
          const shown = right(await reveal.one('c-1', look({ ...who, roles: [role] }, { reason }))())
          const visible = categories.filter((category) =>
            expected(defaultMatrix[role][category], stance as keyof typeof stances, reason),
          )
          expect(seen(shown)).toEqual(visible)
          const opened = order.filter((step) => step.startsWith('open')).map((step) => step.slice(5))
          expect(opened.sort()).toEqual(visible.map((category) => canaries[category][0]).sort())
          expect(entries).toMatchObject([{ complaint: 'c-1', roles: [role], categories: [...visible].sort() }])
          expect(entries[0]?.outcome).toBe(visible.length > 0 ? 'shown' : 'hidden')
          expect(JSON.stringify(entries)).not.toContain('龘鱻麤')
        })
})

it('regression: a role of a regulation that is called as a role of looking shows nothing by itself, and is on record', async () => {
  const { reveal, received, entries } = await desk()
  await received('c-1')
  const viewer = { id: 'x-2', unit: 'desk', roles: ['analyst'], duties: ['supervisor', 'agent'] }
  expect(seen(right(await reveal.one('c-1', look(viewer))()))).toEqual([])
  expect(entries[0]?.roles).toEqual(['analyst', 'supervisor', 'agent'])
})

describe('a look is on record before anything is opened', () => {
  it('the entry comes first', async () => {
    const { reveal, received, order } = await desk()
    await received('c-1')
    order.length = 0
    right(await reveal.one('c-1', local)())
    expect(order[0]).toBe('record 1')
    expect(order.length).toBeGreaterThan(1)
  })

  it('where it cannot be recorded nothing is opened and nothing shown', async () => {
    const { reveal, received, order, breakAccess } = await desk()
    await received('c-1')
    order.length = 0
    breakAccess()
    const shown = await reveal.one('c-1', local)()
    expect(E.isLeft(shown) && shown.left._tag).toBe('Access')
    for await (const one of reveal.many(['c-1'], local)) expect(E.isLeft(one) && one.left._tag).toBe('Access')
    expect(order).toEqual([])
  })

  it('many cases are an entry each, in one transaction before the first is opened; an unknown one ends it', async () => {
    const { reveal, received, order, entries } = await desk()
    for (const id of ['c-1', 'c-2', 'c-3']) await received(id)
    order.length = 0
    const tags: string[] = []
    for await (const one of reveal.many(['c-1', 'c-2', 'c-3', 'none'], { ...local, purpose: 'export' }))
      tags.push(E.isLeft(one) ? one.left._tag : one.right.complaint.id)
    expect(tags).toEqual(['c-1', 'c-2', 'c-3', 'UnknownComplaint'])
    expect(order[0]).toBe('record 3')
    expect(entries.map(({ complaint, purpose }) => [complaint, purpose])).toEqual(
      ['c-1', 'c-2', 'c-3'].map((id) => [id, 'export']),
    )
  })
})

describe('who made a report', () => {
  it('is known to the receiving unit and to nobody else, whatever their role, from the first event on', async () => {
    const { reveal, received, order } = await desk()
    await received('r-1', 'report')
    for (const role of viewerRoles)
      for (const unit of ['desk', 'elsewhere']) {
        order.length = 0
        const shown = right(await reveal.one('r-1', look({ id: 'agent-07', unit, roles: [role] }))())
        expect(seen(shown)).not.toContain('identity')
        expect(seen(shown)).not.toContain('contact')
        expect(JSON.stringify([shown.complaint, shown.events])).not.toContain('p-r-1')
        expect(order.join()).not.toContain('open complainant.name')
      }
    const known = right(await reveal.one('r-1', look({ id: 'clerk-2', unit: 'window', roles: ['agent'] }))())
    expect(seen(known)).toContain('identity')
    expect(known.complaint.complainant?.id).toBe('p-r-1')
  })
})

describe('a record beside the cases', () => {
  const shownTo = async (who: Partial<Look['viewer']>, by: Partial<Look> = {}) => {
    const at = await desk()
    await at.left('agent-07')
    at.order.length = 0
    return { ...at, shown: right(await at.reveal.record('agent-agent-07', look(who, by))()) }
  }
  const tells = (shown: object): boolean => JSON.stringify(shown).includes(LEFT)

  it('is shown on record first, under whose data it is', async () => {
    const { shown, order, entries } = await shownTo({ id: 'local', roles: ['local'] })
    expect([shown.stream, shown.revision, shown.status, tells(shown.events)]).toEqual([
      'agent-agent-07',
      1,
      'open',
      true,
    ])
    expect(shown.events.map(({ type }) => type)).toEqual(['Enrolled', 'Left'])
    expect(order).toEqual(['record 1', 'open reason'])
    expect(entries).toMatchObject([{ subject: 'agent:agent-07', categories: ['narrative'], outcome: 'shown' }])
    expect(entries[0]).not.toHaveProperty('complaint')
  })

  it.each([
    ['an agent', { id: 'agent-07', roles: ['agent'] }, true],
    ['another agent of the unit', { id: 'agent-08', unit: 'desk', roles: ['agent'] }, false],
    ['a supervisor', { id: 'head-1', unit: 'desk', roles: ['supervisor'] }, false],
    ['an auditor', { id: 'auditor-1', roles: ['auditor'] }, true],
    ['an analyst', { id: 'analyst-1', roles: ['analyst'] }, false],
    ['nobody in particular', {}, false],
  ] as const)('shows %s no more than what is theirs to see, and opens nothing else', async (_, who, sees) => {
    const { shown, order, entries } = await shownTo(who)
    expect(tells(shown)).toBe(sees)
    expect(order.filter((step) => step.startsWith('open'))).toHaveLength(sees ? 1 : 0)
    expect(shown.hidden.map(({ path, why }) => [path, why])).toEqual(sees ? [] : [['events.Left.data.reason', 'role']])
    expect(entries).toMatchObject([{ outcome: sees ? 'shown' : 'hidden' }])
  })

  it('is not shown where the look cannot be recorded; there is none of a case, or of nobody', async () => {
    const at = await desk()
    await at.left('agent-07')
    await at.received('c-1')
    for (const stream of ['complaint-c-1', 'agent-nobody', 'subject-person:p-1'])
      expect(await at.reveal.record(stream, local)()).toMatchObject({ left: { _tag: 'UnknownComplaint' } })
    at.breakAccess()
    expect(await at.reveal.record('agent-agent-07', local)()).toMatchObject({ left: { _tag: 'Access' } })
    expect(at.order.filter((step) => step.startsWith('open'))).toEqual([])
  })
})

describe('a key that is not to be used', () => {
  it('is restricted: the words stand for the values, and say so', async () => {
    const { reveal, received, keys } = await desk()
    await received('c-1')
    const { rows } = right(await keys.keys.ofSubject('person:p-c-1')())
    right(await keys.keys.mark(rows[0]?.kid ?? '', ['active'], 'restricted')())
    const shown = right(await reveal.one('c-1', local)())
    expect(shown.status).toBe('restricted')
    expect(shown.complaint.fields['complainant.name']).toBe('已限制')
    expect(seen(shown)).toEqual([])
  })
})
