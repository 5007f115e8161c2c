import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../packages/api/src/cli/main.js'
import { buildApp, openRedress } from '../../packages/api/src/index.js'

/** Commands that a page shows together, and the output that it shows below, if it does. */
export interface Shown {
  readonly commands: ReadonlyArray<{
    readonly text: string
    /** The exit code that a comment on the line says; 0 unless it does. */
    readonly exit: number
  }>
  readonly output: string | undefined
}

/** What a command did. */
export interface Done {
  readonly code: number
  readonly said: string
}

/** A folder in which the commands of a page are run. */
export interface Here {
  readonly folder: string
  readonly run: (command: string) => Promise<Done>
  readonly remove: () => void
}

export const pageText = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8')

const BLOCKS = /^```sh\n([\s\S]*?)^```$(?:\n\n^```(?:text|json)\n([\s\S]*?)^```$)?/gm

/** What a page shows, in order. */
export const shownIn = (text: string): ReadonlyArray<Shown> =>
  [...text.matchAll(BLOCKS)].map(([, block = '', output]) => ({
    output,
    commands: block
      .trim()
      .replaceAll('\\\n', ' ')
      .split(/\n(?=npx |npm |curl |export )/)
      .map((line) => ({ text: line.replace(/ +#.*$/, ''), exit: Number(/# exit (\d)/.exec(line)?.[1] ?? 0) })),
  }))

const CUT = '…'
/** How fast it went is another figure each time; how wide a column is follows from all its rows. */
const PACE = /[\d,.]+\/s, [\d.]+ s/g
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (line: string): RegExp =>
  new RegExp(`^${escaped(line.trimEnd().replaceAll(PACE, CUT)).replaceAll(CUT, '.*').replaceAll(/ +/g, ' +')}`)

/** The lines of an output that a page shows and that were not said, in that order; `…` stands for anything. */
export const unsaid = (output: string, said: string): ReadonlyArray<string> => {
  const lines = said.split('\n')
  let next = 0
  return output.split('\n').filter((line) => {
    if (line.trim() === '' || line.trim() === CUT) return false
    const found = lines.findIndex((one, i) => i >= next && patternOf(line).test(one))
    if (found >= 0) next = found + 1
    return found < 0
  })
}

const wordsOf = (command: string): ReadonlyArray<string> =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** What `curl` would be answered by a service over `data`: its body. */
const curl = async (folder: string, args: ReadonlyArray<string>): Promise<Done> => {
  const value = (flag: string): ReadonlyArray<string> => args.filter((_, i) => args[i - 1] === flag)
  const url = args.find((word) => word.startsWith('http://')) ?? ''
  const [payload] = value('-d')
  const headers = Object.fromEntries(value('-H').map((line) => line.split(/:\s*/, 2) as [string, string]))
  const opened = await openRedress({ data: join(folder, 'data') })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  const app = buildApp(opened.right)
  await app.ready()
  const method = payload === undefined ? 'GET' : 'POST'
  const { body } = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  await app.close()
  await opened.right.close()
  return { code: 0, said: body }
}

/** An empty folder, in which what a page says can be done. */
export const here = (): Here => {
  const root = mkdtempSync(join(tmpdir(), 'redress-page-'))
  const folder = join(root, 'here')
  for (const path of ['here', 'safe', 'here/backups']) mkdirSync(join(root, path))
  const env: Record<string, string> = { LANG: 'en' }
  const run = async (command: string): Promise<Done> => {
    const [first, second, ...argv] = wordsOf(command)
    if (first === 'export') {
      const [name = '', value = ''] = (second ?? '').split('=')
      env[name] = join(folder, value)
      return { code: 0, said: '' }
    }
    if (first === 'curl') return curl(folder, argv)
    if (first !== 'npx' || second !== 'redress') throw new Error(`nobody knows how to run this: ${command}`)
    let said = ''
    const write = (text: string): void => {
      said += text
    }
    const terminal = { out: write, err: write, outIsTerminal: false, errIsTerminal: false, columns: () => 100 }
    const code = await main(argv, {
      env,
      cwd: folder,
      input: async () => '',
      interrupted: () => new AbortController().signal,
      terminal,
    })
    return { code, said }
  }
  return { folder, run, remove: () => rmSync(root, { recursive: true, force: true }) }
}
