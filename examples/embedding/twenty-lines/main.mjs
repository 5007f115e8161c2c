import { clocksOf, commandHandler, compile, decodeCommand, emptyDossier, rulesOf, stepDossier } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { governmentServiceCentre } from '@redress/domain/regulations'

/** Errors are values; a script this short may end with the first. */
const right = (either) => {
  if (either._tag === 'Left') throw new Error(JSON.stringify(either.left))
  return either.right
}
const rules = rulesOf([right(compile(governmentServiceCentre))])
const handle = commandHandler({ store: memoryStore(), rules })

// A written complaint on the Thursday before the Spring Festival of 2026.
const command = decodeCommand({
  id: 'k-1',
  command: 'Receive',
  complaint: 'c-1',
  occurredAt: '2026-02-12T10:00:00+08:00',
  actor: { id: 'clerk-7', roles: ['supervision-section'] },
  data: { kind: 'complaint', channel: 'written', form: 'written', class: { track: 'written-general' } },
})
const { events } = right(await handle(right(command))())
const dossier = events.reduce(stepDossier(rules), emptyDossier('c-1'))
for (const { ref, due } of clocksOf(dossier).filter(({ clause }) => clause === 'c16'))
  process.stdout.write(`${ref}  due ${due.day}  ${due.notices.join(' ')}\n`)
