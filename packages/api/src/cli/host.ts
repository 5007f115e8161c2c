import { text } from 'node:stream/consumers'
import { interruption } from './interruption.js'
import { processTerminal, type Terminal } from './terminal/terminal.js'

/** What a run of the command line needs from the world. */
export interface Host {
  readonly terminal: Terminal
  readonly env: NodeJS.ProcessEnv
  /** All that is on its standard input. */
  readonly input: () => Promise<string>
  /** Folder against which paths are read. */
  readonly cwd: string
  /** Aborts when somebody wants it to stop. Asked for only by commands that have something to finish. */
  readonly interrupted: () => AbortSignal
}

/** The process that this is. */
export const processHost = (env: NodeJS.ProcessEnv = process.env): Host => ({
  terminal: processTerminal(),
  input: () => text(process.stdin),
  env,
  cwd: process.cwd(),
  interrupted: interruption,
})
