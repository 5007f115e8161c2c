/** Writes the tables of docs/operations.md that follow from the program: run it after a change of settings or commands. */
import { readFileSync, writeFileSync } from 'node:fs'
import { tables } from './lib/tables.mjs'

const page = new URL('../docs/operations.md', import.meta.url)
let text = readFileSync(page, 'utf8')
for (const [name, table] of Object.entries(await tables()))
  text = text.replace(
    new RegExp(`(<!-- ${name}: .* -->\\n)[^]*?(\\n<!-- end of ${name} -->)`),
    (_, begin, end) => begin + table + end,
  )
writeFileSync(page, text)
