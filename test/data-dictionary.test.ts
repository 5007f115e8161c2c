import { column, type Holds, nothing } from '@redress/projections'
import { expect, it } from 'vitest'
import { dataDictionary, sections, unitWords } from './data-dictionary.js'

const columns = sections.flatMap(({ tables }) =>
  tables.flatMap((table) =>
    Object.entries(table.columns).map(([name, column]) => ({ name: `${table.name}.${name}`, ...column })),
  ),
)

it.each(columns)('$name says what it means, in both languages, and its unit', ({ meaning, unit }) => {
  expect(unitWords(unit)).toHaveLength(2)
  expect(meaning.zh).toMatch(/\p{Script=Han}/u)
  expect(meaning.en).toMatch(/[a-z]{3}/i)
})

/** The only columns with personal data in the clear: erasure has to reach every one of them. */
const PERSONAL: ReadonlyArray<string> = []

it.each(columns)('$name says which personal data it holds, or why none, in both languages', ({ name, unit, holds }) => {
  expect(typeof holds === 'string', `${name} (${unit})`).toBe(PERSONAL.includes(name))
  if (typeof holds === 'string') return
  expect(holds.nothing.zh).toMatch(/\p{Script=Han}/u)
  expect(holds.nothing.en).toMatch(/[a-z]{3}/i)
})

it('a column of free text that says nothing counts as free text of a case; one that says why does not', () => {
  // What the types refuse, and a definition in JavaScript could do.
  const unsaid = column as (unit: 'text', zh: string, en: string) => { readonly holds: Holds }
  expect(unsaid('text', '备注', 'a remark').holds).toBe('narrative')
  expect(unsaid('json' as 'text', '备注', 'a remark').holds).toBe('narrative')
  expect(column('text', '备注', 'a remark', nothing('制度用语', 'words of the rules')).holds).toMatchObject({
    nothing: {},
  })
  expect(column('term', '姓名', 'a name', 'identity').holds).toBe('identity')
  expect(column('term', '类别', 'a kind').holds).toMatchObject({ nothing: { en: 'a word of the rules' } })
})

it.each(sections.flatMap(({ tables }) => tables))(
  '$name says what a row is, in both languages',
  ({ meaning, columns: own, key }) => {
    expect(meaning.zh).toMatch(/\p{Script=Han}/u)
    expect(meaning.en).toMatch(/[a-z]{3}/i)
    for (const name of key) expect(Object.keys(own)).toContain(name)
  },
)

it('docs/data-dictionary.md says what the definitions say', async () => {
  await expect(dataDictionary(sections)).toMatchFileSnapshot('../docs/data-dictionary.md')
})
