import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll } from 'vitest'

const packageFolder = fileURLToPath(new URL('../', import.meta.url))

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
}

const compile = (from: string, to: string, without: ReadonlyArray<string>): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      if (!without.includes(entry.name)) compile(source, target, without)
    } else if (entry.name.endsWith('.ts')) {
      mkdirSync(to, { recursive: true })
      const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions })
      writeFileSync(target.replace(/ts$/, 'js'), outputText)
    }
  }
}

export interface Children {
  /** Folder of the scripts, in that of the package. */
  readonly scripts: string
  /** Folders that they import from. */
  readonly parts: ReadonlyArray<string>
  /** Names of folders in those that they do not need. */
  readonly without?: ReadonlyArray<string>
}

/** The sources as plain JavaScript, made once: a child then starts in a tenth of a second, and needs no build. */
const compiled = ({ scripts, parts, without = [] }: Children): string => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-children-'))
  for (const part of [scripts, ...parts]) compile(join(packageFolder, part), join(folder, part), without)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

export interface Child {
  /** Whole lines so far: what stands after the last line break may have been cut off. */
  readonly lines: () => ReadonlyArray<string>
  /** Resolves when it has said so many lines; rejects if it ended before that. */
  readonly said: (count: number) => Promise<void>
  readonly kill: () => void
  /** How it ended: the signal, or the code; rejects with what it complained of. */
  readonly ended: Promise<'SIGKILL' | 0>
}

const watched = (child: ChildProcess): Child => {
  let out = ''
  let complaint = ''
  const waiting = new Set<() => void>()
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
    for (const wake of [...waiting]) wake()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const lines = (): ReadonlyArray<string> => out.split('\n').slice(0, -1)
  const ended = new Promise<'SIGKILL' | 0>((resolve, reject) =>
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve('SIGKILL')
      else if (code === 0) resolve(0)
      else reject(new Error(complaint || `ended with ${code ?? signal}`))
    }),
  )
  ended.catch(() => undefined)
  const said = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (lines().length < count) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      ended.then(() => reject(new Error('it ended before')), reject)
      look()
    })
  return { lines, said, kill: () => child.kill('SIGKILL'), ended }
}

/** Starts scripts by name, each a process of its own; those that still run when the test file is over are killed. */
export const childrenOf = (of: Children): ((name: string, ...args: ReadonlyArray<string>) => Child) => {
  const folder = compiled(of)
  const running = new Set<Child>()
  afterAll(async () => {
    for (const child of running) child.kill()
    await Promise.allSettled([...running].map(({ ended }) => ended))
    rmSync(folder, { recursive: true, force: true })
  })
  return (name, ...args) => {
    const script = join(folder, of.scripts, `${name}.js`)
    const options = { stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'], cwd: dirname(script) }
    const child = watched(spawn(process.execPath, [script, ...args], options))
    running.add(child)
    const leave = (): void => void running.delete(child)
    child.ended.then(leave, leave)
    return child
  }
}
