import { benchBoard } from '../projections/board.js'
import { onBoth, type Place } from '../projections/place.js'
import { benchTicks } from '../projections/ticks.js'
import type { Suite } from './suite.js'

export const openSuite: Suite = {
  name: 'open',
  about:
    'the board and a tick of the process manager by open complaints (target: 5 ms p99 at a million); rows of most are written straight into the tables',
  run: async ({ short }) => {
    const sizes = short ? [5_000] : [10_000, 1_000_000]
    await onBoth([
      ...sizes.map((open) => (place: Place) => benchBoard(place, open, short ? 40 : 300)),
      ...sizes.map((open) => (place: Place) => benchTicks(place, open, short ? 100 : 1_000)),
    ])
  },
}
