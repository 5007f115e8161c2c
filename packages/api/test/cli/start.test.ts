import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as domain from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { clockStates, erasureBases } from '../../src/cli/terms.js'

const STATIC = /^(?:import|export)\s+(?!type\b)[^'"]*?from\s*'([^']+)'/gm

/** The packages that a module loads at once, through whatever it imports. */
const loadedBy = (module: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const load = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(STATIC))
      if (from.startsWith('.')) load(resolve(dirname(file), from.replace(/\.js$/, '.ts')))
      else packages.add(from)
  }
  load(fileURLToPath(new URL(`../../src/cli/${module}.ts`, import.meta.url)))
  return packages
}

describe('a command loads what it needs and nothing else', () => {
  it('regression: the help and the version loaded the whole domain', () => {
    expect([...loadedBy('main')].filter((name) => name.startsWith('@redress'))).toEqual([])
  })
  it.each([
    ['calendar', ['@redress/holidays']],
    ['catalogue', ['@redress/domain/regulations']],
    ['verify', ['@redress/domain/sqlite']],
  ])('%s', (command, needed) => {
    expect([...loadedBy(`commands/${command}`)].filter((name) => name.startsWith('@redress'))).toEqual(needed)
  })
  it('a report that is no PDF does without the maker of PDFs', () => {
    expect([...loadedBy('commands/report')]).not.toContain('pdfkit')
  })
  it('the words that the tree offers are those of the domain, in its order', () => {
    expect(clockStates).toEqual(domain.clockStates)
    expect(erasureBases).toEqual(domain.erasureBases)
  })
})
