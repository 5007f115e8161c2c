import { benchGrowth } from '../projections/growth.js'
import type { Suite } from './suite.js'

export const growthSuite: Suite = {
  name: 'growth',
  about: 'what an event costs to project as the log grows; GROWTH sets the size of the large log, 400,000 unless given',
  run: ({ short }) => {
    const large = Number(process.env['GROWTH'] ?? (short ? 20_000 : 400_000))
    return benchGrowth(short ? 10_000 : 100_000, large)
  },
}
