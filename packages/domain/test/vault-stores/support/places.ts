import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { freshFiles } from '../../store/support/files.js'
import type { Where } from './where.js'

const { fresh } = freshFiles('key-places')

/** Both databases, and new places in them. */
export const databases: ReadonlyArray<{ readonly name: string; readonly place: () => Where }> = [
  { name: 'sqlite', place: () => ({ path: fresh() }) },
  {
    name: 'postgres',
    place: () => ({ url: inject('postgres'), schema: `k_${randomUUID().replaceAll('-', '')}` }),
  },
]
