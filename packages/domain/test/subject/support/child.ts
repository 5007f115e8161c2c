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

/** What no child needs. */
const without = new Set(['regulations', 'testing', 'example', 'eventstoredb'])

const compile = (from: string, to: string): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      if (!without.has(entry.name)) compile(source, target)
    } else if (entry.name.endsWith('.ts')) {
      mkdirSync(to, { recursive: true })
      const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions })
      writeFileSync(target.replace(/ts$/, 'js'), outputText)
    }
  }
}

export interface Child {
  /** Resolves when it has opened what it works on, or is gone. */
  readonly open: Promise<void>
  readonly kill: () => void
  /** How it ended; rejects with what it complained of. */
  readonly ended: Promise<'SIGKILL' | 0>
}

/** Starts processes on the sources of the domain, made plain JavaScript once. */
export const children = (): ((task: object) => Child) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-erasing-'))
  for (const part of ['src', 'test/subject/children', 'test/subject/support'])
    compile(join(packageFolder, part), join(folder, part))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (task) => {
    const script = join(folder, 'test/subject/children/erasing.js')
    const child = spawn(process.execPath, [script, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let complaint = ''
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
    const said = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
    return { open: Promise.race([said, ended.then(() => undefined)]), kill: () => child.kill('SIGKILL'), ended }
  }
}
