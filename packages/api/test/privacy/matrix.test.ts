import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Category, personalCategories } from '@redress/domain'
import { defaultMatrix, type Reach, type ViewerRole, viewerRoles } from '@redress/domain/reveal'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program.js'
import { leavesOf } from '../../src/cli/table.js'
import { buildApp } from '../../src/http/app.js'
import { exampleBody } from '../../src/http/examples.js'
import { routes } from '../../src/http/routes/index.js'
import { type Identity, localIdentity, signedRoles } from '../../src/identity/identity.js'
import { may } from '../../src/identity/permission.js'
import type { SignIn } from '../../src/identity/sign-in.js'
import { openRedress, type Redress } from '../../src/redress.js'
import { folder, redress } from '../cli/kit.js'
import { csv, put } from '../import/files.js'
import { HEADER, MAPPING, row } from '../import/registers.js'

/** A record field of each category, and what nobody types by chance. */
const canaries: { readonly [C in Category]: readonly [field: string, value: string] } = {
  identity: ['complainant.name', '龘鱻麤identity'],
  contact: ['complainant.phone', '龘鱻麤contact'],
  narrative: ['case.content', '龘鱻麤narrative'],
  health: ['case.consequence', '龘鱻麤health'],
  minor: ['student.name', '龘鱻麤minor'],
  finance: ['complainant.bankCard', '龘鱻麤finance'],
  staff: ['case.respondentStaff', '龘鱻麤staff'],
}
const seenIn = (text: string): ReadonlyArray<Category> =>
  personalCategories.filter((category) => text.includes(canaries[category][1]))

/** Who has to do with the case in which way: it was taken in by the window and is in the hands of agent-07 of the desk. */
const stances = {
  stranger: { id: 'x-1', unit: 'elsewhere' },
  colleague: { id: 'x-2', unit: 'desk' },
  handler: { id: 'agent-07', unit: 'desk' },
} as const
type Stance = keyof typeof stances
const stanceNames = Object.keys(stances) as ReadonlyArray<Stance>

const reached = (reach: Reach, stance: Stance, reason: boolean): boolean => {
  if (reach === 'any') return true
  if (reach === 'reason') return reason
  if (reach === 'own' || reach === 'unit') return stance !== 'stranger'
  return reach === 'handler' && stance === 'handler'
}
/** What the matrix shows, and nothing else does: the regulation of the case has no clause of secrecy. */
const shownTo = (role: ViewerRole, stance: Stance, reason: boolean): ReadonlyArray<Category> =>
  personalCategories.filter((category) => reached(defaultMatrix[role][category], stance, reason))

const data = folder()
const clerk = { id: 'clerk-1', unit: 'window', roles: ['window'] }
const say = async ({ handle }: Redress, complaint: string, command: string, said: unknown, n: number) => {
  const occurredAt = `2026-03-0${n}T09:30:00+08:00`
  const sent = { id: `${complaint}-${n}`, complaint, command, occurredAt, actor: clerk, data: said }
  const done = await handle(sent as never)()
  if (E.isLeft(done)) throw new Error(JSON.stringify(done.left))
}
const complaints = ['TS-1', 'TS-2']

let opened: Redress
beforeAll(async () => {
  const all = await openRedress({ data })()
  if (E.isLeft(all)) throw new Error(all.left.en)
  opened = all.right
  for (const id of complaints) {
    const field = Object.fromEntries(Object.values(canaries))
    const complainant = { id: `p-${id}` }
    await say(opened, id, 'Receive', { kind: 'complaint', channel: 'written', complainant, field }, 2)
    await say(opened, id, 'Assign', { to: { unit: 'desk', person: 'agent-07' }, assignment: 'a-1' }, 3)
  }
  await opened.views.catchUp()()
})
const closing = { done: false }
const closed = async () => {
  if (!closing.done) await opened.close()
  closing.done = true
}
afterAll(closed)

/** A token says outright who it speaks of. */
const signIn: SignIn = { identify: (token) => async () => E.right(JSON.parse(Buffer.from(token, 'base64').toString())) }
const bearer = (who: Identity): Record<string, string> => ({
  authorization: `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64')}`,
})

/** A request to every route, its parameters filled in; a new kind of parameter has to be given a value here. */
const values: { readonly [parameter: string]: string } = {
  day: '2026-01-05',
  tag: 'refused',
  file: 'start.js',
  order: 'd-1',
}
const addressOf = (path: string, complaint: string): string =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const value =
      name === 'id' ? (path.startsWith('/regulations') ? 'government-service-centre' : complaint) : values[name]
    if (value === undefined) throw new Error(`${path}: no value for ${name}`)
    return value
  })
const ask = async (
  app: FastifyInstance,
  { method, path, operationId }: (typeof routes)[number],
  headers: Readonly<Record<string, string>>,
) => {
  const command = /^command(.+)$/.exec(operationId)?.[1] ?? 'Receive'
  // What changes a case changes another one than the one that is looked at.
  const request = method === 'GET' ? {} : { payload: exampleBody(command as never) }
  // Of an answer that never ends, its headers.
  const by = operationId === 'changes' ? 'HEAD' : method
  return app.inject({ method: by, url: addressOf(path, method === 'GET' ? 'TS-1' : 'TS-2'), headers, ...request })
}

describe('role x category x route: no route shows anything but one, and that as the matrix says', () => {
  const people: ReadonlyArray<readonly [string, Identity, ViewerRole, Stance]> = signedRoles.flatMap((role) =>
    stanceNames.map(
      (stance) => [`${role}, ${stance}`, { ...stances[stance], roles: [role], duties: [] }, role, stance] as const,
    ),
  )

  for (const [name, who, role, stance] of people)
    it(name, async () => {
      const app = buildApp(opened, { signIn, limits: { perSecond: 10_000, burst: 10_000 } })
      for (const route of routes) {
        const answer = await ask(app, route, bearer(who))
        const about = `${route.method} ${route.path}: ${answer.statusCode}`
        if (!may(who, route.permission)) expect(answer.statusCode, about).toBe(403)
        if (route.operationId !== 'complaint' || answer.statusCode !== 200) {
          expect(seenIn(answer.body), about).toEqual([])
          continue
        }
        // Only an auditor has to say why.
        const visible = shownTo(role, stance, role !== 'auditor')
        expect(seenIn(answer.body), about).toEqual(visible)
        const { hidden, personal } = answer.json()
        expect(personal).toBe('open')
        const kept = hidden.map(({ path, category, why }: Record<string, string>) => [path, category, why])
        const rest = personalCategories.filter((category) => !visible.includes(category))
        expect(kept.sort()).toEqual(rest.map((category) => [`field.${canaries[category][0]}`, category, 'role']).sort())
      }
      await app.close()
    })

  it('an auditor who says why is shown what that opens', async () => {
    const app = buildApp(opened, { signIn, limits: { perSecond: 10_000, burst: 10_000 } })
    const who: Identity = { ...stances.stranger, roles: ['auditor'], duties: [] }
    const { unit: _, ...anywhere } = who
    const answer = await app.inject({ url: '/complaints/TS-1?reason=audit-2026', headers: bearer(anywhere) })
    expect(seenIn(answer.body)).toEqual(shownTo('auditor', 'stranger', true))
    await app.close()
  })

  it('whoever sits at the machine, where nobody signs in', async () => {
    const app = buildApp(opened)
    for (const route of routes) {
      const answer = await ask(app, route, {})
      const visible =
        route.operationId === 'complaint' ? shownTo(localIdentity.roles[0] ?? 'local', 'stranger', true) : []
      expect(seenIn(answer.body), `${route.method} ${route.path}`).toEqual(visible)
    }
    await app.close()
  })

  it('is asked of a case that the handler may see, so that there is something to be hidden', () => {
    for (const category of personalCategories)
      expect(viewerRoles.some((role) => shownTo(role, 'handler', true).includes(category))).toBe(true)
  })
})

const host = {
  terminal: {
    out: () => undefined,
    err: () => undefined,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: () => 80,
  },
  env: {},
  cwd: '/',
  interrupted: () => new AbortController().signal,
}
/** Every command of the command line by name, as it is typed. */
const commands = new Map(
  leavesOf(program(host as never, 'en', { done: () => undefined, settled: () => undefined })).map(
    ({ path, command }) => [path.join(' '), command] as const,
  ),
)

describe('role x category x command: no command shows anything but two, and those as the matrix says', () => {
  const place = folder()
  const files = () => {
    const of = (name: string) => join(place, name)
    if (!existsSync(of('receipt.json'))) writeFileSync(of('receipt.json'), '{}')
    put(place, 'mapping.yaml', MAPPING)
    put(place, 'register.csv', csv([HEADER, row('R-1', { 内容: canaries.narrative[1] })]))
    return { of, register: of('register.csv'), mapping: of('mapping.yaml') }
  }
  const on = '--data'
  /** How each is typed; those that change something for good stand last. */
  const typed: { readonly [command: string]: ReadonlyArray<string> } = {
    board: ['--all', on, data],
    trail: ['TS-1', on, data],
    explain: ['TS-1', on, data],
    assessment: ['--period', '2026', on, data],
    whatif: ['business-centre-property', '--replacing', 'government-service-centre', on, data],
    doctor: [on, data],
    backup: [files().of('copies'), on, data],
    restore: [files().of('copies'), on, files().of('restored')],
    verify: [on, data],
    calendar: ['2026-02-14', '--limit', '5wd'],
    completion: ['bash'],
    'regulations list': [],
    'regulations show': ['government-service-centre', 'c16'],
    demo: ['--port', '0', on, data],
    serve: ['--port', '0', on, data],
    import: [files().register, '--mapping', files().mapping, '--regulation', 'government-service-centre', on, data],
    access: [on, data],
    report: ['bulletin', '--regulation', 'government-service-centre', '--period', '2026', on, data],
    export: ['register', '--regulation', 'government-service-centre', on, data],
    reveal: ['TS-1', '--reason', 'handling', on, data],
    find: ['--phone', '13800138000', '--reason', 'callback', on, data],
    subject: ['person:p-TS-1', '--reason', 'access-request', on, data],
    'projections status': [on, data],
    'projections parked': [on, data],
    'projections replay': ['TS-1', on, data],
    'projections skip': ['TS-1', '--by', 'x-1', '--reason', 'none', on, data],
    'projections rebuild': [on, data],
    'regulations check': [files().mapping],
    'regulations diff': ['government-service-centre', 'telecom-10010-wording'],
    'regulations coverage': ['government-service-centre'],
    receipt: [files().of('receipt.json'), '--key', 'none'],
    hold: ['person:p-TS-2', '--hold', 'h-1', '--authority', '(2026)12', on, data],
    release: ['person:p-TS-2', '--hold', 'h-1', '--basis', 'over', on, data],
    restrict: ['person:p-TS-2', '--basis', 'objection', on, data],
    unrestrict: ['person:p-TS-2', '--basis', 'withdrawn', on, data],
    'keys status': [on, data],
    'keys reindex': [on, data],
    'keys clock': [on, data],
    'keys backup': [files().of('backups'), on, data],
    'keys restore': [files().of('none.db'), on, data],
    erase: ['person:p-TS-2', '--reason', 'request', on, data],
    'keys rotate': ['--to', files().of('next.key'), on, data],
  }
  const asked = (name: string): boolean => commands.get(name)?.options.some(({ long }) => long === '--role') === true
  const showing = ['reveal', 'subject']

  it('every command is asked here', () => {
    expect(Object.keys(typed).sort()).toEqual([...commands.keys()].sort())
  })

  const stopped = new AbortController()
  stopped.abort()
  const run = async (name: string, ...more: ReadonlyArray<string>) => {
    await closed()
    const { out, err } = await redress([...name.split(' '), ...(typed[name] ?? []), ...more], {
      signal: stopped.signal,
      cwd: place,
    })
    expect(out + err, name).not.toBe('')
    return out + err
  }

  for (const name of Object.keys(typed).filter((one) => asked(one)))
    for (const role of viewerRoles)
      it(`${name} under the role ${role}`, async () => {
        // What shows nothing to those who have most to do with the case shows nothing to others.
        for (const stance of showing.includes(name) ? stanceNames : (['handler'] as const))
          for (const json of [[], ['--json']]) {
            const { id, unit } = stances[stance]
            const said = await run(name, '--as', id, '--unit', unit, '--role', role, ...json)
            expect(seenIn(said), stance).toEqual(showing.includes(name) ? shownTo(role, stance, true) : [])
          }
      })

  for (const role of viewerRoles)
    it(`events taken out with a reason show no more than the matrix says under the role ${role}`, async () => {
      await closed()
      for (const stance of stanceNames) {
        const { id, unit } = stances[stance]
        const asking = ['--reason', 'handling', '--as', id, '--unit', unit, '--role', role, on, data]
        const { out, err } = await redress(['export', 'trail', '--format', 'ndjson', ...asking], { cwd: place })
        const may = shownTo(role, stance, true)
        expect(
          seenIn(out + err).filter((one) => !may.includes(one)),
          stance,
        ).toEqual([])
      }
    })

  for (const name of Object.keys(typed).filter((one) => !asked(one)))
    it(`${name}, whoever asks`, async () => {
      for (const json of name === 'receipt' || name === 'regulations diff' ? [[]] : [[], ['--json']])
        expect(seenIn(await run(name, ...json))).toEqual([])
    })
})
