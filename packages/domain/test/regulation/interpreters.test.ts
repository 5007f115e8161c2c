import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { allRegulations } from '../../src/regulations/index.js'

const sources = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)],
  )

it('no interpreter knows a regulation by name', () => {
  const src = new URL('../../src/', import.meta.url).pathname
  const interpreters = sources(src).filter((file) => !file.startsWith(join(src, 'regulations')))
  const naming = interpreters.filter((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '')
    return allRegulations.some(({ id }) => code.includes(id))
  })
  expect(naming).toEqual([])
})
