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
