import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { memoryStore } from '../../src/store/memory/index.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { storeCompliance } from '../../src/testing/store-compliance.js'
import { must } from '../../src/testing/store-kit.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
storeCompliance('memory', async () => memoryStore())
storeCompliance('sqlite', () => must(sqliteStore({ path: join(folder, `${files++}.db`) })))
storeCompliance('sqlite in memory', () => must(sqliteStore({ path: ':memory:' })))
