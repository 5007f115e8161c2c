import * as domain from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { loadedBy } from '../../../../test/loaded-by.js'
import { clockStates, erasureBases } from '../../src/cli/terms.js'

const loaded = (module: string) => loadedBy(new URL(`../../src/cli/${module}.ts`, import.meta.url))

describe('a command loads what it needs and nothing else', () => {
  it('regression: the help and the version loaded the whole domain', () => {
    expect([...loaded('main')].filter((name) => name.startsWith('@redress'))).toEqual([])
  })
  it.each([
    ['calendar', ['@redress/holidays']],
    ['catalogue', ['@redress/domain/regulations']],
    ['verify', ['@redress/domain/sqlite']],
  ])('%s', (command, needed) => {
    expect([...loaded(`commands/${command}`)].filter((name) => name.startsWith('@redress'))).toEqual(needed)
  })
  it('a report that is no PDF does without the maker of PDFs', () => {
    expect([...loaded('commands/report')]).not.toContain('pdfkit')
  })
  it('the words that the tree offers are those of the domain, in its order', () => {
    expect(clockStates).toEqual(domain.clockStates)
    expect(erasureBases).toEqual(domain.erasureBases)
  })
})
