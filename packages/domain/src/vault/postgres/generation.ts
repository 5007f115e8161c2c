import * as E from 'fp-ts/lib/Either.js'
import type { Ask, Connection } from './connection.js'

/** How often, in ms, to look whether another machine has changed a key. */
const INTERVAL = 400
/** For how long, in ms, what was seen last may be relied upon. */
const FRESH = 1000

const READ = 'SELECT value FROM generation'
const RAISE = 'UPDATE generation SET value = value + 1'

/** To be called inside the transaction that changed a key. */
export const changed = async (ask: Ask): Promise<void> => void (await ask(RAISE))

export interface Generation {
  readonly now: () => string
  /** Looks at once: after a change of one's own. */
  readonly look: () => Promise<void>
  readonly stop: () => void
}

/** What the server said less than a second ago; where it has not, something new each time, so that nobody relies on it. */
export const generationOn = ({ plain }: Connection): Generation => {
  let seen: string | undefined
  let at = Number.NEGATIVE_INFINITY
  let unknown = 0
  let looking = false
  const look = async (): Promise<void> => {
    const asked = performance.now()
    const rows = await plain((ask) => ask<{ value: number }>(READ))
    const value = E.isRight(rows) ? rows.right[0]?.value : undefined
    if (value === undefined || asked < at) return
    seen = String(value)
    at = asked
  }
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    void look().finally(() => {
      looking = false
    })
  }, INTERVAL)
  timer.unref()
  return {
    now: () => {
      if (seen !== undefined && performance.now() - at < FRESH) return seen
      unknown += 1
      return `unknown ${unknown}`
    },
    look,
    stop: () => clearInterval(timer),
  }
}
