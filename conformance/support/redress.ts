import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll } from 'vitest'
import { ROOT, sharedPath } from './shared.js'

const COMMAND = join(ROOT, 'packages/api/bin/redress.mjs')

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own, gone when the file's tests are over. */
export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-conformance-'))
  folders.push(folder)
  return folder
}

/** Copies tables out of the shared folder: the list of rejected rows is written beside the table. Their folder. */
export const copied = (...paths: ReadonlyArray<string>): string => {
  const folder = ownFolder()
  for (const path of paths) copyFileSync(sharedPath(path), join(folder, basename(path)))
  return folder
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly ended: Promise<Ended>
  readonly kill: () => void
}

/** Starts the command line as a user would, in a process of its own. */
export const start = (args: ReadonlyArray<string>): Running => {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
  return { ended, kill: () => void child.kill('SIGKILL') }
}

/** Runs to its end; any exit code but 0 is a failure that shows what was printed. */
export const run = async (args: ReadonlyArray<string>): Promise<string> => {
  const { code, signal, stdout, stderr } = await start(args).ended
  if (code !== 0)
    throw new Error(`redress ${args.join(' ')} ended with ${code ?? signal}\n${stderr}\n${stdout.slice(0, 2000)}`)
  return stdout
}

/** The answer of `--json`. Its shape is what the assertions on it are about. */
export const ask = async <A>(data: string, ...args: ReadonlyArray<string>): Promise<A> =>
  JSON.parse(await run([...args, '--json', '--data', data])) as A

/** Bytes that a folder holds now. */
export const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
