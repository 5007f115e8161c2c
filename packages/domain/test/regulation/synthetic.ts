import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Clause, Regulation } from '../../src/regulation/language/regulation.js'

const named = (id: string) => ({ id, zh: id, en: id })

/** A small regulation around some mechanisms, one clause each: c01, c02 and so on. */
export const regulationWith = (does: ReadonlyArray<Mechanism>, head: Partial<Regulation> = {}): Regulation => ({
  id: 'test-rules',
  version: '1',
  effective: { from: '2020-01-01' },
  title: { zh: '试行办法', en: 'Rules for a test' },
  source: 'test',
  calendar: 'CN',
  roles: [named('handler'), named('leader')],
  kinds: [named('complaint')],
  channels: [named('written'), named('phone')],
  dimensions: {
    gravity: {
      ...named('gravity'),
      values: ['minor', 'general', 'major'].map(named),
      order: ['minor', 'general', 'major'],
    },
    urgent: { ...named('urgent'), values: [named('danger')], optional: true },
    topics: { ...named('topics'), values: ['noise', 'water'].map(named), multi: true },
    ground: { ...named('ground'), values: [], open: true },
    track: { ...named('track'), values: [], open: true },
  },
  terminal: { anyOf: ['Closed'] },
  parameters: {
    unset: { zh: '未设', en: 'unset', default: '', origin: 'ours' },
    days: { zh: '期限', en: 'limit', default: { n: 3, unit: 'workingDay' }, origin: 'ours' },
    twice: { zh: '两次', en: 'twice', default: 2, origin: 'ours' },
  },
  clauses: does.map(
    (mechanism, i): Clause => ({
      id: `c0${i + 1}`,
      ref: `第${i + 1}条`,
      summary: { zh: `第${i + 1}条的内容`, en: `What article ${i + 1} says` },
      nature: 'guard',
      modality: 'must',
      does: [mechanism],
    }),
  ),
  ...head,
})

/** The duty of most tests: a final reply within two working days. */
export const answer: ClockMechanism = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 2, unit: 'workingDay' },
  responsible: 'handler',
}

/** A duty without a limit of its own. */
export const revisit: ObligationMechanism = {
  kind: 'obligation',
  startsOn: 'Received',
  stopsOn: 'Revisited',
  responsible: 'handler',
}
