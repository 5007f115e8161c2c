import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll } from 'vitest'

const packageFolder = fileURLToPath(new URL('../../../', import.meta.url))

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
}

const compile = (from: string, to: string): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) compile(source, target)
    else if (entry.name.endsWith('.ts')) {
      mkdirSync(to, { recursive: true })
      const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions })
      writeFileSync(target.replace(/ts$/, 'js'), outputText)
    }
  }
}

export interface Child {
  /** Resolves when it said the word, or is gone. */
  readonly said: (word: string) => Promise<void>
  readonly kill: () => void
  /** How it ended; rejects with what it complained of. */
  readonly ended: Promise<'SIGKILL' | 0>
}

/** Starts processes on the sources of the stores of keys and looks, made plain JavaScript once; the scripts lie in `of/children`. */
export const children = (of = 'test/vault-stores'): ((name: string, task: object) => Child) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-key-children-'))
  for (const part of ['src/store/adapter', 'src/store/sqlite', 'src/vault', 'src/codec', 'src/privacy', 'src/access'])
    compile(join(packageFolder, part), join(folder, part))
  for (const part of [`${of}/children`, `${of}/support`]) compile(join(packageFolder, part), join(folder, part))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (name, task) => {
    const script = join(folder, of, 'children', `${name}.js`)
    const child = spawn(process.execPath, [script, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let complaint = ''
    const waiting = new Set<() => void>()
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      for (const wake of [...waiting]) wake()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    const ended = new Promise<'SIGKILL' | 0>((resolve, reject) =>
      child.on('close', (code, signal) => {
        if (signal === 'SIGKILL') resolve('SIGKILL')
        else if (code === 0) resolve(0)
        else reject(new Error(complaint || `ended with ${code ?? signal}`))
      }),
    )
    ended.catch(() => undefined)
    const said = (word: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!out.includes(word)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        ended.then(() => resolve()).catch(() => resolve())
        look()
      })
    return { said, kill: () => child.kill('SIGKILL'), ended }
  }
}
