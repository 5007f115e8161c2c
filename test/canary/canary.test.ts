import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../packages/api/src/http/routes/index.js'
import { buildApp, openRedress, type Redress } from '../../packages/api/src/index.js'
import { redress as cli } from '../../packages/api/test/cli/kit.js'
import { rules } from '../../packages/api/test/import/registers.js'
import { metering } from '../../packages/projections/test/support/metrics.js'
import { ordered } from './erase.js'
import { onEventStoreDb } from './eventstoredb.js'
import { keptInFiles, keptOnServer } from './kept-on.js'
import { CANARY, forms, found, holding, holds, nameless } from './scan.js'
import { byHandler, byHttp, canary, register } from './ways.js'

/** How many complaints; `npm run test:canary` takes ten thousand. */
const COMPLAINTS = Number(process.env['COMPLAINTS'] ?? 120)
const ids = Array.from({ length: COMPLAINTS }, (_, i) => `c-${i}`)
const [imported, sent, handled] = [0, 1, 2].map((way) => ids.filter((_, i) => Math.min(i % 12, 2) === way)) as [
  string[],
  string[],
  string[],
]
const needles = forms(CANARY)
const HOUR = 3_600_000

/** What the service answers at an address that is asked with a case. */
const asked = (path: string, id: string): string =>
  path
    .replace(':id', path.startsWith('/regulations') ? 'government-service-centre' : id)
    .replace(':day', '2026-03-02')
    .replace(':tag', 'refused')

const SHOWS = '/complaints/:id'

/** All that an answer says; of one without an end what it says until half a second of silence. */
const saidBy = (stream: Readable, endless: boolean): Promise<string> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    const done = (): void => {
      clearTimeout(silent)
      resolve(Buffer.concat(pieces).toString())
      stream.destroy()
    }
    const silent = setTimeout(done, endless ? 500 : HOUR)
    stream.on('data', (piece: Buffer) => {
      pieces.push(piece)
      silent.refresh()
    })
    stream.on('end', done).on('error', reject)
  })

const base = mkdtempSync(join(tmpdir(), 'redress-canary-'))
/** Where programs put what they need for a while; SQLite asks for it when its first database is opened. */
const temporary = join(base, 'tmp')
const before = process.env['TMPDIR']
// The server under its own account gets to its folder in the usual place.
const server = await keptOnServer()
beforeAll(() => {
  mkdirSync(temporary)
  process.env['TMPDIR'] = temporary
})
afterAll(async () => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  await server.end()
  rmSync(base, { recursive: true, force: true })
}, 60_000)

describe('the scanner', () => {
  it('finds a text in every form in which it could stand', () => {
    const planted = join(base, 'planted')
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

  it.runIf(process.platform === 'linux')('finds it in a file that has no name any more', () => {
    const path = join(base, 'unlinked')
    const file = openSync(path, 'w+')
    writeFileSync(file, `x${canary('x')}`)
    unlinkSync(path)
    expect(holding(nameless(), needles)).toHaveLength(1)
    closeSync(file)
    expect(holding(nameless(), needles)).toEqual([])
  })
})

describe.each([
  { name: 'SQLite', kept: keptInFiles },
  { name: 'PostgreSQL', kept: server },
])('personal texts of a year of complaints, keys and looks on $name', { timeout: HOUR }, ({ name, kept }) => {
  const root = join(base, name)
  const [data, backups, input] = ['data', 'backups', 'input'].map((folder) => join(root, folder)) as [
    string,
    string,
    string,
  ]
  /** Where nothing personal may stand: all that the program writes, but the register beside which rejected rows lie. */
  const outside = [data, backups, temporary, ...kept.folders]
  const nowhere = (): void => {
    expect(found(outside, needles)).toEqual([])
    expect(holding(nameless(), needles)).toEqual([])
  }
  const redress = (argv: ReadonlyArray<string>) => cli(argv, { env: kept.env })

  /** All events in the clear, for whoever asks for them: their own file. */
  const exporting = (name: string): ReadonlyArray<string> => {
    const file = join(input, `${name}.ndjson`)
    return ['export', 'trail', '--format', 'ndjson', '--reason', 'audit', '-o', file, '--data', data]
  }

  let open: Redress
  let app: ReturnType<typeof buildApp>
  const opening = async (): Promise<void> => {
    const opened = await openRedress({ data, ...kept.places })()
    if (opened._tag === 'Left') throw new Error(opened.left.en)
    open = opened.right
    app = buildApp(open)
    await app.ready()
  }
  const closing = async (): Promise<void> => {
    await app.close()
    await open.close()
  }

  beforeAll(() => {
    for (const folder of [root, data, backups, input]) mkdirSync(folder)
  })

  it('come in by commands, over HTTP and by import, and none is said back', async () => {
    const [file, mapping] = register(input, imported)
    const options = ['--mapping', mapping, '--regulation', 'government-service-centre', '--data', data]
    for (const more of [['--dry-run'], []]) {
      const leaks = new Set<string>()
      const looking = setInterval(() => {
        for (const path of [...found([temporary], needles), ...holding(nameless(), needles)]) leaks.add(path)
      }, 50)
      const run = await redress(['import', file, ...options, '--json', ...more])
      clearInterval(looking)
      expect([...leaks]).toEqual([])
      expect([run.code, JSON.parse(run.out).accepted, JSON.parse(run.out).activities.mapped]).toEqual([
        4,
        imported.length,
        imported.length,
      ])
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
  })

  it('no address answers with one, but the one that shows a case and puts it on record', async () => {
    for (const { method, path } of routes)
      for (const id of [sent[0] ?? '', handled[0] ?? '', imported[0] ?? '']) {
        const url = asked(path, id)
        const payload = method === 'POST' ? { payload: { field: CANARY } } : {}
        const answer = await app.inject({ method, url, ...payload, payloadAsStream: true })
        const body = await saidBy(
          answer.stream(),
          String(answer.headers['content-type']).startsWith('text/event-stream'),
        )
        expect(holds(body), `${method} ${path}: ${body.slice(0, 300)}`).toBe(path === SHOWS && method === 'GET')
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

  it('are opened in bulk, an entry for each case', async () => {
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
  })

  it('are in no export, but in that of the events with a reason, an entry for each case', async () => {
    await closing()
    for (const what of ['register', 'clocks', 'trail'])
      for (const format of ['csv', 'ndjson']) {
        const file = join(backups, `${what}.${format}`)
        const done = await redress(['export', what, '--format', format, '-o', file, '--data', data])
        expect(done.code, done.err).toBe(0)
      }
    const before = JSON.parse((await redress(['access', '--verify', '--json', '--data', data])).out).entries
    const done = await redress(exporting('in-clear'))
    expect(done.code, done.err).toBe(0)
    expect(holding([join(input, 'in-clear.ndjson')], needles)).toHaveLength(1)
    const after = JSON.parse((await redress(['access', '--verify', '--json', '--data', data])).out).entries
    expect(after).toBeGreaterThanOrEqual(before + COMPLAINTS)
    const looks = await redress(['access', '--out', join(backups, 'looks.csv'), '--data', data])
    expect(looks.code, looks.err).toBe(0)
    await opening()
    nowhere()
  })

  it('stand nowhere in the clear while they are kept: log, views, keys, who looked, copies', async () => {
    const copied = await redress(['keys', 'backup', backups, '--data', data])
    expect(copied.code, copied.err).toBe(0)
    for (const name of ['events.db', 'events.db-wal']) copyFileSync(join(data, name), join(backups, name))
    await kept.copied(backups)
    nowhere()
  })

  it('nor in more read models on that database, in what they answer and measure', async () => {
    const views = (await kept.views(open)) ?? open.views
    const caught = await views.catchUp()()
    expect(caught._tag).toBe('Right')
    const page = await views.register.list({ text: CANARY })()
    expect(page._tag === 'Right' && page.right.rows).toEqual([])
    const meters = metering(views)
    writeFileSync(join(backups, 'metrics.txt'), JSON.stringify([await meters.sent(), await views.health()()]))
    meters.off()
    await meters.end()
    if (views !== open.views) await views.close()
    await kept.copied(backups)
    nowhere()
  })

  it('once erased they and the keys they were under are nowhere, and the cases say 已删除', async () => {
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
      if (material.length === 1) {
        await kept.copied(backups)
        expect(
          found([join(data, 'keys'), ...kept.folders], material).filter((path) => !kept.isJournal(path)),
        ).not.toEqual([])
      }
      const erased = await subjects.handle(ordered(id, subject))()
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
    const done = await redress(exporting('erased'))
    expect(done.code, done.err).toBe(0)
    const erased = join(input, 'erased.ndjson')
    expect([holding([erased], needles), holding([erased], [Buffer.from('已删除')])]).toEqual([[], [erased]])
    await kept.copied(backups)
    nowhere()
    const left = found([data, temporary, ...kept.folders], material)
    expect(left.filter((path) => !kept.isJournal(path))).toEqual([])
    await kept.journalGone()
    expect(found([data, temporary, ...kept.folders], material)).toEqual([])
  })

  it('would be found at each kind of place where one leaked', async () => {
    for (const folder of [data, backups, temporary]) {
      writeFileSync(join(folder, 'leak'), `x${canary('leak')}`)
      expect(found([folder], needles)).toEqual([join(folder, 'leak')])
      rmSync(join(folder, 'leak'))
    }
    const places = await kept.leak(canary('leak'))
    await kept.copied(backups)
    const paths = found(outside, needles)
    for (const place of places)
      expect(
        paths.some((path) => place.test(path)),
        `${place} of ${paths}`,
      ).toBe(true)
  })
})

describe('personal texts of complaints on EventStoreDB, its double', { timeout: HOUR }, () => {
  it('stand in no stored event; once erased they cannot be read, and the cases say 已删除; one past the seal is found', async () => {
    const folder = join(base, 'eventstoredb')
    mkdirSync(folder)
    const some = ids.slice(0, 200).map((id) => `e${id}`)
    const desk = await onEventStoreDb(rules, some)
    desk.stored(folder)
    expect(found([folder], needles)).toEqual([])
    expect(holds(await desk.textOf(some[0] ?? ''))).toBe(true)
    await desk.erase()
    desk.stored(folder)
    expect(found([folder], needles)).toEqual([])
    const text = await desk.textOf(some[0] ?? '')
    expect([holds(text), text.includes('已删除'), text.includes('Erased')]).toEqual([false, true, true])
    await desk.leak(canary('leak'))
    desk.stored(folder)
    expect(found([folder], needles)).toEqual([join(folder, 'eventstoredb.bin')])
    await desk.end()
  })
})
