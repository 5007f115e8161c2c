import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../children/projecting.mjs', import.meta.url))

/** A process that projects. */
export interface Child {
  /** Resolves once it said the word, or is gone. */
  readonly said: (word: 'loaded' | 'ready') => Promise<void>
  /** Kills it, and gives what it complained of before; nothing is as it should be. */
  readonly kill: () => Promise<string>
}

/** Starts a process that follows a log. It runs what was built (`npm run setup`): it starts in a fraction of a second. */
export const projecting = (what: object): Child => {
  const child = spawn(process.execPath, [script, JSON.stringify(what)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const look of [...waiting]) look()
  }
  let gone = false
  const ended = new Promise<void>((resolve) =>
    child.once('close', (code, signal) => {
      gone = true
      if (signal !== 'SIGKILL') err += `ended by itself with ${code ?? signal}`
      wake()
      resolve()
    }),
  )
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    wake()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return {
    said: (word) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!gone && !out.includes(word)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      return err
    },
  }
}
