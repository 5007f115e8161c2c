import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inFolder } from '../kit/folder.js'

/** A service in a process of its own. */
export interface Serving {
  readonly url: string
  /** Bytes of memory that it holds now; undefined where the system does not say. */
  readonly memory: () => number | undefined
}

const memoryOf = (pid: number | undefined) => (): number | undefined => {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}

/** Runs work against a service over a fresh folder, which `prepare` may fill before it starts. */
export const serving = <A>(
  script: string,
  work: (serving: Serving) => Promise<A>,
  prepare: (folder: string) => Promise<void> = async () => undefined,
): Promise<A> =>
  inFolder(async (folder) => {
    await prepare(folder)
    const path = fileURLToPath(new URL(script, import.meta.url))
    const child = spawn(process.execPath, [path, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    try {
      return await work({ url: first.toString().trim(), memory: memoryOf(child.pid) })
    } finally {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
  })
