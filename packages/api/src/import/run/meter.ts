/** How far an import is. */
export interface Progress {
  /** Rows of the register that are through. */
  readonly rows: number
  readonly bytes: number
  readonly totalBytes: number
  readonly perSecond: number
  /** `undefined` until there is something to reckon from. */
  readonly secondsLeft: number | undefined
}

/** Reports at most ten times a second. */
export interface Meter {
  readonly tick: (rows: number, bytes: number) => void
  readonly end: (rows: number) => void
  readonly seconds: () => number
}

const EVERY_MS = 100

export const meter = (
  totalBytes: number,
  now: () => number,
  onProgress: ((progress: Progress) => void) | undefined,
): Meter => {
  const begun = now()
  let last = begun
  const report = (rows: number, bytes: number, at: number): void => {
    const seconds = Math.max(0.001, (at - begun) / 1000)
    onProgress?.({
      rows,
      bytes,
      totalBytes,
      perSecond: rows / seconds,
      secondsLeft: bytes === 0 ? undefined : ((totalBytes - bytes) * seconds) / bytes,
    })
  }
  return {
    tick: (rows, bytes) => {
      const at = now()
      if (at - last < EVERY_MS) return
      last = at
      report(rows, Math.min(bytes, totalBytes), at)
    },
    end: (rows) => report(rows, totalBytes, now()),
    seconds: () => (now() - begun) / 1000,
  }
}
