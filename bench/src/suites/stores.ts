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
    note(
      'Emmett’s SQLite store is not beside it: it needs the driver sqlite3, which is built or fetched at installation',
    )
    await benchAppends(short, rounds)
    await benchCommands(short, rounds)
    await benchReading(short, rounds)
    await benchGrowth(short, rounds)
  },
}
