import { type ComplaintCommand, type ComplaintEvent, decide, evolve, initial, type Rules } from '@redress/domain'
import { right } from './right.js'

const clerk = { id: 'u-17', unit: 'supervision', roles: ['supervision-section'] }

const steps = [
  [
    'Receive',
    '2026-01-05T09:00:00+08:00',
    {
      kind: 'complaint',
      channel: 'written',
      form: 'written',
      complainant: { id: 'p-1', kind: 'service-user' },
      respondent: { kind: 'window', unit: 'window-5' },
      subject: { kind: 'unit', id: 'window-5' },
      class: { track: 'written-general', ground: 'poor-service' },
      field: {
        'case.content': '窗口排号后无人受理，工作人员态度生硬，多次询问均未得到答复。',
        'case.window': '五号窗口',
      },
      notGiven: { 'field.complainant.name': '匿名', 'field.complainant.contact': '匿名' },
    },
  ],
  ['Acknowledge', '2026-01-05T10:00:00+08:00', { what: 'accepted' }],
  ['Assign', '2026-01-05T11:00:00+08:00', { to: { unit: 'window-5' } }],
  ['Investigate', '2026-01-06T09:00:00+08:00', { finding: 'substantiated-window' }],
  ['Resolve', '2026-01-06T10:00:00+08:00', {}],
  ['Reply', '2026-01-06T15:00:00+08:00', { stage: 'final', form: 'written', explanation: '已核实，窗口已整改。' }],
  ['Revisit', '2026-01-08T15:00:00+08:00', { reached: true, channel: 'phone' }],
  ['Archive', '2026-01-09T15:00:00+08:00', {}],
] as const

/** The whole life of a complaint about a window, in eight commands: received, handled, answered in time, revisited, filed. */
export const life = (complaint: string): ReadonlyArray<ComplaintCommand> =>
  steps.map(
    ([command, occurredAt, data], i) =>
      ({ id: `${complaint}:${i}`, command, complaint, occurredAt, actor: clerk, data }) as unknown as ComplaintCommand,
  )

/** The events of that life, as the rules decide them. */
export const lived = (
  rules: Rules,
  complaint: string,
  commands: ReadonlyArray<ComplaintCommand> = life(complaint),
): ReadonlyArray<ComplaintEvent> => {
  const events: ComplaintEvent[] = []
  let state = initial(complaint)
  for (const command of commands) {
    const added = right(decide(rules)(command)(state))
    events.push(...added)
    state = added.reduce(evolve, state)
  }
  return events
}
