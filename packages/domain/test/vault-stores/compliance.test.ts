import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { keyStoreCompliance } from '../../src/testing/key-store-compliance.js'
import { got } from '../../src/testing/key-store-kit.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import { postgresKeys } from '../../src/vault/postgres/index.js'
import { sqliteKeys } from '../../src/vault/sqlite/index.js'
import { freshFiles } from '../store/support/files.js'

const { fresh } = freshFiles('keys')

keyStoreCompliance('memory', async () => memoryKeys(), { files: false })
keyStoreCompliance('sqlite', () => got(sqliteKeys({ path: fresh() })))
keyStoreCompliance('postgres', () =>
  got(postgresKeys({ url: inject('postgres'), schema: `k_${randomUUID().replaceAll('-', '')}`, patience: 25_000 })),
)
