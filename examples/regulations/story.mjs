// One case under each regulation, told whole: npm run story -- liaoning-banking-association [en]
import { allExamples, taleOf } from '@redress/domain/examples'
import { allRegulations } from '@redress/domain/regulations'

const [id, lang = 'zh'] = process.argv.slice(2)
const regulation = allRegulations.find((one) => one.id === id)
const examples = allExamples.find((one) => one.regulation === id)

if (regulation === undefined || examples === undefined) {
  process.stderr.write(
    `Which regulation? One of:\n${allRegulations.map((one) => `  ${one.id}  ${one.title.zh}`).join('\n')}\n`,
  )
  process.exit(2)
}

const print = (line) => process.stdout.write(`${line}\n`)
const say = (text) => (lang === 'en' ? text.en : text.zh)
const tale = taleOf(regulation, examples, examples.story)

print(`${say(regulation.title)}\n\n${say(examples.story)}\n`)
for (const { at, deed, refused, because } of tale?.steps ?? []) {
  print(`${at}  ${refused ? '✗ ' : ''}${say(deed)}`)
  for (const sentence of because) print(`    ${say(sentence)}`)
}
for (const deadline of tale?.deadlines ?? []) print(`\n${say(deadline)}`)
for (const { clause, ref, lines } of tale?.figures ?? []) {
  print(`\n${clause} ${ref}`)
  for (const line of lines) print(`    ${line}`)
}
