import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of a test file's own, gone when its tests are over, and new paths in it. */
export const freshFiles = (name: string): { readonly folder: string; readonly fresh: () => string } => {
  const folder = mkdtempSync(join(tmpdir(), `redress-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let files = 0
  return { folder, fresh: () => join(folder, `${files++}.db`) }
}
