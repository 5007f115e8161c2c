import { note } from '../kit/print.js'
import { benchAppends } from '../stores/appends.js'
import { benchCommands } from '../stores/commands.js'
import { benchGrowth } from '../stores/growth.js'
import { benchReading } from '../stores/reading.js'
import type { Suite } from './suite.js'

export const storesSuite: Suite = {
  name: 'stores',
  about: 'appends that are on disk when they are answered (WAL, synchronous=FULL), beside bare better-sqlite3',
  run: async ({ short }) => {
    const rounds = short ? 2 : 5
    note('Emmett runs over better-sqlite3, too: in place of its driver sqlite3, which takes a compiler to install')
    await benchAppends(short, rounds)
    await benchCommands(short, rounds)
    await benchReading(short, rounds)
    await benchGrowth(short, rounds)
  },
}
