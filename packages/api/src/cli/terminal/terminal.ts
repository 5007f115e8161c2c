/** Where the command line writes. A port, so that tests can listen. */
export interface Terminal {
  /** Results: what the user asked for, and nothing else. */
  readonly out: (text: string) => void
  /** A file on stdout, piece by piece; resolves when there is room for more. Without it pieces are written as the text that they are. */
  readonly outBytes?: (bytes: Uint8Array) => Promise<void>
  /** Everything said beside the result: progress, warnings, errors. */
  readonly err: (text: string) => void
  /** Is there a person looking at it; else colours, bars and widths make no sense. */
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the window. */
  readonly columns: () => number
}

const DEFAULT_COLUMNS = 100

/** Who reads may stop reading (`redress board | head`): then there is nobody to tell. Anything else is a defect. */
const onFailure = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(onFailure)) stream.on('error', onFailure)
  return {
    out: (text) => void process.stdout.write(text),
    outBytes: (bytes) =>
      new Promise((resolve) => {
        // Who reads may have stopped reading: then nothing is waited for.
        if (process.stdout.write(bytes) || process.stdout.destroyed) return resolve()
        const go = () => {
          process.stdout.off('drain', go)
          process.stdout.off('close', go)
          process.stdout.off('error', go)
          resolve()
        }
        process.stdout.on('drain', go).on('close', go).on('error', go)
      }),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: () => process.stdout.columns ?? process.stderr.columns ?? DEFAULT_COLUMNS,
  }
}
