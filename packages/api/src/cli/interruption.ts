/** A second Ctrl-C within this time is npm passing on the one that the terminal has already sent. */
const ECHO_MS = 1000

/**
 * A signal that aborts at Ctrl-C (SIGINT) or SIGTERM. The work in hand is finished; who presses it again after a moment
 * does not want to wait and ends the process at once. Nothing is lost by that either: the log is durable.
 */
export const interruption = (): AbortSignal => {
  const stop = new AbortController()
  let first: number | undefined
  const onSignal = (): void => {
    const now = performance.now()
    if (first === undefined) {
      first = now
      stop.abort()
    } else if (now - first > ECHO_MS) {
      process.exit(130)
    }
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return stop.signal
}
