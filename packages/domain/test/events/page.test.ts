import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { eventRegistries } from '../../src/aggregates.js'
import { Evidence } from '../../src/complaint/evidence.js'
import { eventsPage, written } from './page.js'

const file = fileURLToPath(new URL('../../../../docs/events.md', import.meta.url))
const page = readFileSync(file, 'utf8')

it('docs/events.md says what the codecs say', async () => {
  await expect(eventsPage(page)).toMatchFileSnapshot(file)
})

it('docs/events.md has a place for every table', () => {
  for (const name of written) expect(page).toContain(`<!-- ${name} -->`)
})

it('docs/events.md tells every part of the evidence', () => {
  for (const part of Object.keys(Evidence.optional)) expect(page).toContain(`| \`${part}\` |`)
})

it('docs/events.md tells of every old version what changed', () => {
  for (const { versions } of Object.values(eventRegistries))
    for (const { type, schema, newest } of versions) if (!newest) expect(page).toContain(`| \`${type}\` | ${schema} |`)
})
