import { describe, expect, it } from 'vitest'
import { type Category, compile, fieldCategories, rulesOf, streamOf, toNewEvent } from '../../src/index.js'
import { allRegulations } from '../../src/regulations/index.js'
import { defaultMatrix, type Look, type Viewer, viewerRoles } from '../../src/reveal/index.js'
import { command, happened, received } from '../../src/testing/index.js'
import { canaries, desk, right } from './kit.js'
import { isHandler, isInvolved, type Scene, type Secret, scenes, secrets } from './secrets.js'

const EXPLANATION = '龘鱻麤explanation'
/** Record fields of the case, beside one of each category. */
const more: { readonly [field: string]: string } = {
  'complainant.contact': '龘鱻麤reach',
  'reporter.name': '龘鱻麤reporter',
  'case.internal': '龘鱻麤internal',
  'reply.recipientSurname': '龘鱻麤surname',
}
const fields: { readonly [field: string]: string } = { ...Object.fromEntries(Object.values(canaries)), ...more }

/** Somebody of each stance towards the case, and of each role that the clauses of the regulation know. */
const viewersOf = (regulation: string): ReadonlyArray<Viewer> => {
  const source = allRegulations.find(({ id }) => id === regulation)
  return [
    { id: 'x-1', unit: 'elsewhere', roles: [] },
    { id: 'clerk-1', unit: 'window', roles: [] },
    { id: 'clerk-2', unit: 'window', roles: [] },
    { id: 'agent-07', unit: 'desk', roles: [] },
    { id: 'x-2', unit: 'desk', roles: [] },
    { id: 'p-c-1', roles: [] },
    ...(source?.roles ?? []).map(({ id }) => ({ id: 'x-3', unit: 'elsewhere', roles: [], duties: [id] })),
  ]
}

/** The case of a scene, in the log whatever else the regulation would want of it. */
const staged = async (regulation: string, { kind, gravity, asksSecrecy }: Scene) => {
  const source = allRegulations.find(({ id }) => id === regulation)
  if (source === undefined) throw new Error(`${regulation} is not shipped`)
  const rules = rulesOf([right(compile(source))])
  const at = await desk(rules)
  const clerk = { id: 'clerk-1', unit: 'window', roles: ['clerk'] }
  const agent = { id: 'agent-07', unit: 'desk', roles: ['agent'] }
  const events = [
    received({ complaint: 'c-1', by: clerk as never, at: '2026-03-01T09:30:00+08:00' }, {
      kind,
      complainant: { id: 'p-c-1', ...(asksSecrecy === undefined ? {} : { asksSecrecy }) },
      field: fields,
      ...(gravity === undefined ? {} : { class: { gravity } }),
      regulations: [{ id: source.id, version: source.version }],
    } as never),
    happened(
      command('Assign', { to: { unit: 'desk', person: 'agent-07' }, assignment: 'a-1' } as never, {
        complaint: 'c-1',
        by: clerk as never,
        at: '2026-03-02T09:30:00+08:00',
      }),
    ),
    happened(
      command('Reply', { stage: 'final', explanation: EXPLANATION } as never, {
        complaint: 'c-1',
        by: agent as never,
        at: '2026-03-03T09:30:00+08:00',
      }),
    ),
  ]
  right(await at.log.append(streamOf('c-1'), 'none', events.map(toNewEvent))())
  return { ...at, categoryOf: fieldCategories(rules) }
}

const covered = ({ of }: Pick<Secret, 'of'>, field: string): boolean =>
  of.some((group) =>
    group === '*' ? true : group === 'internal' ? field === 'case.internal' : field.startsWith(`${group}.`),
  )

/** The clauses that hide a field from somebody, by the text of the regulation. */
const hiding = (regulation: string, scene: Scene, viewer: Viewer, field: string): ReadonlyArray<string> => {
  const who = { ...viewer, roles: [...viewer.roles, ...(viewer.duties ?? [])] }
  return (secrets[regulation] ?? [])
    .filter(({ appliesTo = () => true }) => appliesTo(scene))
    .filter(
      (secret) =>
        (!secret.listed(who) && covered(secret, field)) ||
        (secret.masks?.(who) ?? []).some((mask) => field === mask || field.startsWith(`${mask}.`)),
    )
    .map(({ clause }) => clause)
}

const byRole = (viewer: Viewer, category: Category): boolean =>
  viewer.roles.some((role) => {
    const reach = defaultMatrix[role as keyof typeof defaultMatrix]?.[category]
    if (reach === 'own' || reach === 'unit') return isInvolved(viewer)
    return reach === 'any' || reach === 'reason' || (reach === 'handler' && isHandler(viewer))
  })

/** Who made a report is for the receiving unit, where no clause says who may know. */
const author = (regulation: string, { kind }: Scene, { unit }: Viewer, category: Category): boolean =>
  kind === 'report' &&
  !(secrets[regulation] ?? []).some(({ of }) => of.includes('complainant') || of.includes('reporter')) &&
  unit !== 'window' &&
  (category === 'identity' || category === 'contact')

const look = (viewer: Viewer): Look => ({ viewer, purpose: 'read', reason: 'handling', via: 'test' })

it('every confidentiality clause of the regulations shipped is looked at here, and no other', () => {
  const shipped = allRegulations.flatMap(({ id, clauses }) =>
    clauses
      .filter(({ does }) => Array.isArray(does) && does.some(({ kind }) => kind === 'confidential'))
      .map((clause) => `${id}/${clause.id}`),
  )
  const here = Object.entries(secrets).flatMap(([id, all]) => all.map(({ clause }) => `${id}/${clause}`))
  expect(here.sort()).toEqual(shipped.sort())
  expect(here.length).toBeGreaterThan(10)
})

for (const [regulation, all] of Object.entries(secrets))
  for (const scene of scenes[regulation] ?? [{ kind: 'complaint' }])
    describe(`${regulation} ${all.map(({ clause }) => clause).join(' ')}, ${JSON.stringify(scene)}`, () => {
      const stage = staged(regulation, scene)

      for (const role of viewerRoles)
        it(`shows a ${role} of each category what no clause keeps from them, and opens nothing else`, async () => {
          const { reveal, order, categoryOf } = await stage
          for (const person of viewersOf(regulation)) {
            const viewer = { ...person, roles: [role] }
            order.length = 0
            const shown = right(await reveal.one('c-1', look(viewer))())
            const said = JSON.stringify([shown.complaint.fields, shown.events])
            for (const [field, value] of Object.entries(fields)) {
              const category = categoryOf(field)
              if (category === undefined) throw new Error(`${field} is not personal`)
              const clauses = hiding(regulation, scene, viewer, field)
              const kept = author(regulation, scene, viewer, category)
              const visible = clauses.length === 0 && !kept && byRole(viewer, category)
              const about = `${field} (${category}) of ${JSON.stringify(viewer)}`
              expect(said.includes(value), about).toBe(visible)
              expect(order.includes(`open ${field}`), about).toBe(visible)
              const leaf = shown.hidden.find(({ path }) => path === `field.${field}`)
              expect(leaf?.why, about).toBe(
                visible ? undefined : kept ? 'author' : clauses.length > 0 ? 'clause' : 'role',
              )
              if (leaf?.why === 'clause')
                expect([...new Set(leaf.by.map(({ clause }) => clause))].sort(), about).toEqual([...clauses].sort())
            }
          }
        })

      it('has each look put on record under the clauses that want it', async () => {
        const { reveal, entries } = await stage
        for (const person of viewersOf(regulation)) {
          const viewer = { ...person, roles: ['local'] }
          right(await reveal.one('c-1', look(viewer))())
          const wanted = all.filter(
            (secret) =>
              secret.audited === true &&
              (secret.appliesTo?.(scene) ?? true) &&
              Object.keys(fields).some(
                (field) => covered(secret, field) && hiding(regulation, scene, viewer, field).length === 0,
              ),
          )
          expect([...(entries.at(-1)?.clauses ?? [])].sort()).toEqual(
            wanted.map(({ clause }) => `${regulation}/${clause}`).sort(),
          )
        }
      })
    })

it('telecom-10010-wording/c07 keeps what a reply says from whoever has nothing to do with the case', async () => {
  const { reveal } = await staged('telecom-10010-wording', { kind: 'complaint' })
  for (const viewer of viewersOf('telecom-10010-wording')) {
    const shown = right(await reveal.one('c-1', look({ ...viewer, roles: ['local'] }))())
    const listed = isInvolved(viewer) || viewer.id === 'p-c-1'
    expect(JSON.stringify(shown.events).includes(EXPLANATION), JSON.stringify(viewer)).toBe(listed)
  }
})
