import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../packages/api/src/cli/main.js'
import { openRedress } from '../packages/api/src/index.js'
import { byHandler } from './canary/ways.js'

/** The commands of docs/privacy.md, in their order: what they are, and the exit code that the page says. */
const page = readFileSync(new URL('../docs/privacy.md', import.meta.url), 'utf8')
const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'))

const root = mkdtempSync(join(tmpdir(), 'redress-page-'))
const cwd = join(root, 'here')
const env: { [name: string]: string } = {}
afterAll(() => rmSync(root, { recursive: true, force: true }))
beforeAll(async () => {
  for (const folder of ['here', 'safe', 'here/backups']) mkdirSync(join(root, folder))
  const opened = await openRedress({ data: join(cwd, 'data') })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const id of ['TS-1', 'TS-2', 'TS-3']) await byHandler(opened.right, id)
  await opened.right.views.catchUp()()
  await opened.right.close()
})

const words = (line: string): ReadonlyArray<string> =>
  [...line.replace(/#.*$/, '').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

describe('the commands of docs/privacy.md do what it says', () => {
  for (const line of lines)
    it(line, async () => {
      const [first, second, ...argv] = words(line)
      if (first === 'export') {
        const [name = '', value = ''] = (second ?? '').split('=')
        env[name] = join(cwd, value)
        return
      }
      expect([first, second]).toEqual(['npx', 'redress'])
      let said = ''
      const write = (text: string): void => {
        said += text
      }
      const code = await main(argv, {
        env,
        cwd,
        interrupted: () => new AbortController().signal,
        terminal: { out: write, err: write, outIsTerminal: false, errIsTerminal: false, columns: () => 100 },
      })
      expect(code, said).toBe(Number(/# exit (\d)/.exec(line)?.[1] ?? 0))
    })
})
