import { spawn, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HEADER, MAPPING, row } from '../import/registers.js'
import { filled, folder } from './kit.js'

const bin = fileURLToPath(new URL('../../bin/redress.mjs', import.meta.url))
const thread = fileURLToPath(new URL('../../dist/follow/thread.js', import.meta.url))

const ROWS = 1_500

/** A folder with a register and its mapping, and how to import them. */
const register = (): { readonly cwd: string; readonly command: ReadonlyArray<string> } => {
  const cwd = folder()
  const rows = Array.from({ length: ROWS }, (_, n) => row(`c-${n}`, { 日期: `2020/9/${(n % 28) + 1}`, 答复日期: '' }))
  writeFileSync(join(cwd, 'rows.csv'), [HEADER, ...rows].map((cells) => `${cells.join(',')}\n`).join(''))
  writeFileSync(join(cwd, 'mapping.yaml'), MAPPING)
  const options = ['--mapping', 'mapping.yaml', '--regulation', 'government-service-centre']
  return { cwd, command: [bin, 'import', 'rows.csv', ...options] }
}

const run = (cwd: string, args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: {}, timeout: 60_000, maxBuffer: 2 ** 26 })

const boardOf = (cwd: string, data: string): string =>
  run(cwd, [bin, 'board', '--data', data, '--json', '--all', '--limit', '100000', '--as-of', '2020-12-31']).stdout

describe.runIf(existsSync(thread))('the command line as a process', () => {
  it('regression: a reader that stops reading (board | head) crashed it', async () => {
    const data = folder()
    await filled(data)
    const child = spawn(process.execPath, [bin, 'board', '--data', data, '--all', '--limit', '1000', '--json'], {
      env: {},
    })
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([said, code]).toEqual(['', 0])
  })

  it('an import killed again and again, with its follower at work, ends with the board of one go', {
    timeout: 60_000,
  }, async () => {
    const { cwd, command } = register()
    for (const after of [350, 500, 650]) {
      const child = spawn(process.execPath, [...command, '--data', 'killed'], { cwd, env: {}, stdio: 'ignore' })
      await sleep(after)
      child.kill('SIGKILL')
    }
    const last = run(cwd, [...command, '--data', 'killed', '--lang', 'en'])
    expect([last.status, last.stderr]).toEqual([0, expect.not.stringContaining('moved the checkpoint')])
    expect(run(cwd, [...command, '--data', 'whole']).status).toBe(0)
    const board = boardOf(cwd, 'whole')
    expect(JSON.parse(board).clocks.length).toBeGreaterThanOrEqual(ROWS)
    expect(boardOf(cwd, 'killed')).toBe(board)
  })
})
