import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { collect, idsOf, must } from '../../src/testing/store-kit.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Starts a writer, kills it without warning once it has acknowledged some appends, answers what it had acknowledged. */
const writeAndKill = (path: string, appends: number): Promise<ReadonlyArray<ReadonlyArray<string>>> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', here('typescript-register.mjs'), here('sqlite-crash-child.ts'), path],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    let wrong = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.split('\n').length > appends) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      wrong += text
    })
    // What stands after the last line break may have been cut off.
    child.on('close', (_, signal) =>
      signal === 'SIGKILL'
        ? resolve(
            said
              .split('\n')
              .slice(0, -1)
              .map((line) => line.split(' ')),
          )
        : reject(new Error(wrong)),
    )
  })

it('a process killed while it writes loses nothing that it had acknowledged, and leaves no half append', async () => {
  const path = join(folder, 'log.db')
  const acknowledged: Array<ReadonlyArray<string>> = []
  for (const appends of [1, 40, 173]) {
    acknowledged.push(...(await writeAndKill(path, appends)))
    const store = await must(sqliteStore({ path }))
    const all = await collect(store.readAll(undefined))
    const ids = new Set(idsOf(all))
    expect(acknowledged.flat().filter((id) => !ids.has(id))).toEqual([])
    expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, i) => i + 1))
    expect(all.map(({ revision }) => revision)).toEqual(all.map((_, i) => i % 3))
    await store.close()
  }
}, 60_000)
