import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../packages/api/src/http/routes/index.js'
import { buildApp, openRedress, type Redress } from '../../packages/api/src/index.js'
import { CANARY, forms, found, holds } from './scan.js'
import { byHandler, byHttp, canary, redress, register } from './ways.js'

/** How many complaints; `npm run test:canary` takes ten thousand. */
const COMPLAINTS = Number(process.env['COMPLAINTS'] ?? 120)
const ids = Array.from({ length: COMPLAINTS }, (_, i) => `c-${i}`)
const [imported, sent, handled] = [0, 1, 2].map((way) => ids.filter((_, i) => Math.min(i % 12, 2) === way)) as [
  string[],
  string[],
  string[],
]

const root = mkdtempSync(join(tmpdir(), 'redress-canary-'))
const [data, backups, input] = ['data', 'backups', 'input'].map((name) => join(root, name)) as [string, string, string]
/** Where nothing personal may stand: all that the program writes, but the register beside which rejected rows lie. */
const outside = [data, backups]
const needles = forms(CANARY)
const HOUR = 3_600_000

/** What the service answers at an address that is asked with a case. */
const asked = (path: string, id: string): string =>
  path
    .replace(':id', path.startsWith('/regulations') ? 'government-service-centre' : id)
    .replace(':day', '2026-03-02')
    .replace(':tag', 'refused')

const SHOWS = '/complaints/:id'

let open: Redress
let app: ReturnType<typeof buildApp>
const opening = async (): Promise<void> => {
  const opened = await openRedress({ data })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  open = opened.right
  app = buildApp(open)
  await app.ready()
}
const closing = async (): Promise<void> => {
  await app.close()
  await open.close()
}

beforeAll(async () => {
  for (const folder of [data, backups, input]) mkdirSync(folder)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('personal texts of a year of complaints', () => {
  it('the scanner finds a text in every form in which it could stand', () => {
    const planted = join(root, 'planted')
    mkdirSync(planted)
    for (const [n, form] of needles.entries()) {
      writeFileSync(join(planted, 'file'), Buffer.concat([Buffer.alloc(n), form, Buffer.from('ff', 'hex')]))
      expect(found([planted], needles)).toHaveLength(1)
    }
    for (const shift of [0, 1, 2]) {
      writeFileSync(join(planted, 'file'), Buffer.from(`${'x'.repeat(shift)}${canary('x')} y`).toString('base64'))
      expect(found([planted], needles)).toHaveLength(1)
    }
    writeFileSync(join(planted, 'file'), '没有')
    expect(found([planted], needles)).toEqual([])
    rmSync(planted, { recursive: true })
  })

  it(
    'come in by commands, over HTTP and by import, and none is said back',
    async () => {
      const [file, mapping] = register(input, imported)
      const options = ['--mapping', mapping, '--regulation', 'government-service-centre', '--data', data]
      for (const more of [['--dry-run'], []]) {
        const run = await redress(['import', file, ...options, '--json', ...more])
        expect([run.code, JSON.parse(run.out).accepted]).toEqual([4, imported.length])
        expect(holds(run.out + run.err)).toBe(false)
      }
      await opening()
      let events = 0
      for (let from = 0; from < handled.length; from += 250)
        for (const count of await Promise.all(handled.slice(from, from + 250).map((id) => byHandler(open, id))))
          events += count
      expect(events).toBeGreaterThan(handled.length * 2)
      for (const id of sent) for (const heard of await byHttp(app, id)) expect(holds(heard), heard).toBe(false)
      await open.views.catchUp()()
    },
    HOUR,
  )

  it('no address answers with one, but the one that shows a case and puts it on record', async () => {
    for (const { method, path } of routes)
      for (const id of [sent[0] ?? '', handled[0] ?? '', imported[0] ?? '']) {
        const url = asked(path, id)
        const answer = await app.inject({ method, url, ...(method === 'POST' ? { payload: { field: CANARY } } : {}) })
        expect(holds(answer.body), `${method} ${path}: ${answer.body.slice(0, 300)}`).toBe(
          path === SHOWS && method === 'GET',
        )
      }
    const bad = await app.inject({
      method: 'POST',
      url: '/complaints',
      payload: {
        id: 'x',
        complaint: 'x',
        occurredAt: CANARY,
        actor: { id: 'x', roles: [CANARY, 7] },
        data: { kind: CANARY },
      },
    })
    expect(bad.statusCode).toBe(400)
    expect(holds(bad.body), bad.body).toBe(false)
  })

  it('no question of the command line prints one, in no language, and no error', async () => {
    const questions = [
      ['board', '--all', '--limit', '100000'],
      ['trail', sent[0] ?? ''],
      ['explain', sent[0] ?? ''],
      ['assessment'],
      ['projections', 'status'],
      ['projections', 'parked'],
      ['keys', 'status'],
      ['trail', 'none'],
      ['import', join(input, 'register.csv'), '--mapping', join(input, 'none.yaml'), '--regulation', 'x'],
    ]
    await closing()
    for (const question of questions)
      for (const more of [['--lang', 'zh'], ['--lang', 'en'], ['--json']]) {
        const { out, err } = await redress([...question, '--data', data, ...more])
        expect(holds(out + err), question.join(' ')).toBe(false)
      }
    const shown = await redress(['reveal', handled[0] ?? '', '--reason', 'handling', '--data', data])
    expect(holds(shown.out)).toBe(true)
    expect(holds((await redress(['access', '--data', data])).out)).toBe(false)
    await opening()
  })

  it(
    'are opened in bulk, an entry for each case',
    async () => {
      const look = {
        viewer: { id: 'local', roles: ['local'] },
        purpose: 'export',
        reason: 'test',
        via: 'canary',
      } as const
      let shown = 0
      for await (const one of open.reveal?.many(ids, look) ?? []) {
        if (one._tag === 'Left') throw new Error(one.left.en)
        expect(holds(JSON.stringify(one.right.events))).toBe(true)
        shown++
      }
      expect(shown).toBe(COMPLAINTS)
      const checked = await open.access?.verify()
      expect(checked?._tag === 'Right' && checked.right.entries).toBeGreaterThanOrEqual(COMPLAINTS)
    },
    HOUR,
  )

  it('stand nowhere in the clear while they are kept: log, views, keys, who looked, copies', async () => {
    const copied = await redress(['keys', 'backup', backups, '--data', data])
    expect(copied.code, copied.err).toBe(0)
    for (const name of ['events.db', 'events.db-wal']) copyFileSync(join(data, name), join(backups, name))
    expect(found(outside, needles)).toEqual([])
  })

  it(
    'once erased they and the keys they were under are nowhere, and the cases say 已删除',
    async () => {
      const subjects = open.subjects
      const keys = open.keys?.vault.keys
      if (subjects === undefined || keys === undefined) throw new Error('opened to be read only')
      const material: Buffer[] = []
      for (const id of ids) {
        const place = await keys.place(`complaint-${id}`)()
        if (place._tag === 'Left' || place.right?.material === undefined) throw new Error(`no key of ${id}`)
        const { subject } = place.right
        // Ciphertext of the key: what is left of it would open with the wrapping key.
        if (material.length < 300) material.push(Buffer.from(place.right.material.ct))
        // As long as it is kept it is found, so that finding nothing afterwards says something.
        if (material.length === 1) expect(found([join(data, 'keys')], material)).not.toEqual([])
        const erased = await subjects.handle({
          id: `erase-${id}`,
          command: 'OrderErasure',
          subject,
          occurredAt: '2026-04-01T09:30:00+08:00' as never,
          actor: { id: 'officer-1', roles: ['local'] },
          data: { basis: 'order', reason: 'canary' },
        })()
        if (erased._tag === 'Left') throw new Error(JSON.stringify(erased.left))
      }
      await open.views.catchUp()()
      const rebuilt = await redress(['projections', 'rebuild', '--data', data])
      expect(rebuilt.code, rebuilt.err).toBe(0)
      for (const id of [handled[0], sent[0], imported[0]]) {
        const answer = await app.inject(`/complaints/${id}`)
        expect(answer.body).toContain('已删除')
        expect(holds(answer.body)).toBe(false)
        expect((await app.inject(`/complaints/${id}/trail`)).body).toContain('Erased')
      }
      await closing()
      expect(found(outside, needles)).toEqual([])
      expect(found([data], material)).toEqual([])
    },
    HOUR,
  )
})
