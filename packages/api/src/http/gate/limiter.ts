/** A token bucket: so many a second for good, so many at once. */
export interface Limits {
  readonly perSecond: number
  readonly burst: number
}

/** How a caller stands: seconds to wait (0: none), requests left, seconds until all are there again. */
export interface Standing {
  readonly wait: number
  readonly left: number
  readonly reset: number
}

/** Counts what each caller did. */
export interface Limiter {
  /** Counts one more. */
  readonly take: (caller: string) => Standing
  /** The same without counting. */
  readonly look: (caller: string) => Standing
}

interface Bucket {
  left: number
  at: number
}

/** Callers remembered; those who were seen longest ago are forgotten first. */
const MOST = 10_000

/** Limits each caller by a bucket of their own. `clock` gives milliseconds that only grow. */
export const limiter = ({ perSecond, burst }: Limits, clock: () => number): Limiter => {
  const buckets = new Map<string, Bucket>()
  const filled = (caller: string): Bucket => {
    const now = clock()
    const had = buckets.get(caller)
    return had === undefined
      ? { left: burst, at: now }
      : { left: Math.min(burst, had.left + ((now - had.at) / 1000) * perSecond), at: now }
  }
  const standing = ({ left }: Bucket, wait: number): Standing => ({
    wait,
    left: Math.max(0, Math.floor(left)),
    reset: Math.ceil((burst - left) / perSecond),
  })
  const secondsOf = ({ left }: Bucket): number => (left >= 1 ? 0 : Math.ceil((1 - left) / perSecond))
  return {
    look: (caller) => {
      const bucket = filled(caller)
      return standing(bucket, secondsOf(bucket))
    },
    take: (caller) => {
      const bucket = filled(caller)
      const seconds = secondsOf(bucket)
      if (seconds === 0) bucket.left -= 1
      // Put last: the order of a map is that of insertion.
      buckets.delete(caller)
      buckets.set(caller, bucket)
      const [oldest] = buckets.size > MOST ? buckets.keys() : []
      if (oldest !== undefined) buckets.delete(oldest)
      return standing(bucket, seconds)
    },
  }
}
