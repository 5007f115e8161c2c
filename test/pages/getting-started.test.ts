import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { here, pageText, shownIn, unsaid } from './page.js'

const page = pageText('getting-started')
const { folder, run, remove } = here()
afterAll(remove)

const shown = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? ''

beforeAll(() => {
  mkdirSync(join(folder, 'try'))
  writeFileSync(join(folder, 'try', 'register.csv'), shown(/^```text\n(编号,[\s\S]*?)^```$/m))
  writeFileSync(join(folder, 'try', 'register.yaml'), shown(/^```yaml\n([\s\S]*?)^```$/m))
})

/** What the page has the reader do with the rejected rows. */
const putRight = (): void => {
  const rejected = readFileSync(join(folder, 'try', 'register.csv.rejected.csv'), 'utf8')
  writeFileSync(join(folder, 'try', 'fixed.csv'), rejected.replace('2026-02-30', '2026-02-13').replace('微信', '网上'))
}

/** The demonstration year ends today: its ids and numbers are others each day. */
const isOfTheDemonstration = (text: string): boolean => !/try\/|TS-|http:/.test(text)
/** Some rows were rejected: the page says so in words. */
const REJECTED = 4

describe('the commands of docs/getting-started.md do what it shows', () => {
  const blocks = shownIn(page).filter(({ commands }) => !commands.some(({ text }) => isOfTheDemonstration(text)))

  it('there are some', () => expect(blocks.length).toBe(7))

  for (const { commands, output } of blocks)
    it(commands.map(({ text }) => text.split('\n', 1)).join('; '), async () => {
      let all = ''
      for (const { text } of commands) {
        if (text.includes('try/fixed.csv')) putRight()
        const { code, said } = await run(text)
        expect([0, REJECTED], said).toContain(code)
        all += said.endsWith('\n') ? said : `${said}\n`
      }
      if (output !== undefined && !output.startsWith('{\n')) expect(unsaid(output, all), all).toEqual([])
      else if (output !== undefined) expect(JSON.parse(all)).toEqual(JSON.parse(output))
    })
})
