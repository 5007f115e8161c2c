import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.js'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface HostOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly signal?: AbortSignal
  readonly input?: string
  readonly terminal?: boolean
  readonly columns?: number
  /** Hears each piece of stdout as it comes. */
  readonly onOut?: (text: string) => void
  readonly onErr?: (text: string) => void
}

/** Runs the command line in this process and listens to what it writes. */
export const redress = async (argv: ReadonlyArray<string>, options: HostOptions = {}): Promise<Run> => {
  let out = ''
  let err = ''
  const code = await main(argv, {
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    input: async () => options.input ?? '',
    interrupted: () => options.signal ?? new AbortController().signal,
    terminal: {
      out: (text) => {
        out += text
        options.onOut?.(text)
      },
      err: (text) => {
        err += text
        options.onErr?.(text)
      },
      outIsTerminal: options.terminal ?? false,
      errIsTerminal: options.terminal ?? false,
      columns: () => options.columns ?? 100,
    },
  })
  return { code, out, err }
}

const made: string[] = []

/** A folder of this test's own, removed when the file is through. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'redress-cli-'))
  made.push(path)
  return path
}

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** Fills a folder with a small demonstration year and stops as soon as the service listens. */
export const filled = async (data: string, complaints = 60): Promise<Run> => {
  const stop = new AbortController()
  return redress(['demo', '--data', data, '--port', '0', '--complaints', `${complaints}`, '--lang', 'en'], {
    signal: stop.signal,
    onOut: (text) => {
      if (text.includes('http://')) stop.abort()
    },
  })
}

export const json = (run: Run): unknown => JSON.parse(run.out)
