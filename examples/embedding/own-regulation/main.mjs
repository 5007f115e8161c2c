import { readFileSync } from 'node:fs'
import {
  clocksOf,
  commandHandler,
  compile,
  decodeCommand,
  emptyDossier,
  loadRegulation,
  millis,
  rulesOf,
  stateAt,
  stepDossier,
} from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'

const file = 'help-desk.yaml'
const text = readFileSync(new URL(file, import.meta.url), 'utf8')
const say = (what, answer) => process.stdout.write(`${what.padEnd(22)}  ${answer}\n`)
const right = (either) => {
  if (either._tag === 'Left') throw new Error(JSON.stringify(either.left))
  return either.right
}

// What the checker says of a slip: where it is, and what was probably meant.
const slip = loadRegulation(text.replace('Replied:final', 'Replied:finale'), { file })
if (slip._tag === 'Left')
  for (const { line, column, clause, _tag, suggestion } of slip.left)
    say('a slip in the file', `${file} ${line}:${column} ${clause} ${_tag}: Replied:finale → ${suggestion}`)

const rules = rulesOf([right(compile(right(loadRegulation(text, { file }))))])
const handle = commandHandler({ store: memoryStore(), rules })

/** What the clauses say of a complaint after some events. */
const told = (events) => {
  const clocks = clocksOf(events.reduce(stepDossier(rules), emptyDossier('c-1')))
  return clocks.find(({ clause }) => clause === 'c1')
}
const history = []
const send = async (id, command, occurredAt, data) => {
  const decoded = right(
    decodeCommand({ id, command, complaint: 'c-1', occurredAt, actor: { id: 'clerk-1', roles: ['desk'] }, data }),
  )
  const handled = await handle(decoded)()
  if (handled._tag === 'Right') history.push(...handled.right.events)
  return handled
}

// Friday, 2 January 2026, is a holiday; Sunday, 4 January, is worked in exchange (国办发明电〔2025〕7号).
await send('k-1', 'Receive', '2025-12-31T09:00:00+08:00', { kind: 'complaint', channel: 'written', class: {} })
say('received on 31 Dec.', `due ${told(history)?.due?.day}`)

const refused = await send('k-2', 'Reply', '2026-01-05T09:00:00+08:00', { stage: 'final', form: 'oral' })
if (refused._tag === 'Left' && refused.left.rejection?._tag === 'Refused')
  for (const { ref, remedy } of refused.left.rejection.refusals)
    say('answered by phone', `refused under ${ref}: ${remedy.zh}`)

right(await send('k-3', 'Reply', '2026-01-05T10:00:00+08:00', { stage: 'final', form: 'written' }))
const clock = told(history)
say('answered in writing', clock === undefined ? 'no clock' : stateAt(clock, millis('2026-01-06T00:00:00+08:00')))
