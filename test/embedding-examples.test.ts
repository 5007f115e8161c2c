import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packed, printed } from './embedding-examples.js'
import { root } from './examples.js'

const page = readFileSync(join(root, 'examples', 'embedding', 'README.md'), 'utf8')
const shown = [...page.matchAll(/^## (\S+)\n\n```text\n([\s\S]*?)^```$/gm)]
const folder = mkdtempSync(join(tmpdir(), 'redress-embedding-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an example installed outside the workspace prints what its page shows', () => {
  let tarballs: Record<string, string> = {}
  beforeAll(async () => {
    tarballs = await packed(join(folder, 'tarballs'))
  }, 120_000)

  it('every one of them', () => expect(shown).toHaveLength(3))

  for (const [, name = '', text] of shown)
    it(name, async () => expect(await printed(name, folder, tarballs)).toBe(text), 180_000)
})
