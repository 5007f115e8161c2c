import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clause, type Mechanism, type Regulation, regulationToYaml } from '@redress/domain'

const named = (id: string) => ({ id, zh: id, en: id })

const mechanisms: ReadonlyArray<Mechanism> = [
  {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: { n: 5, unit: 'workingDay' },
    responsible: 'handler',
    suspendableFor: ['testing'],
    extension: { maxAdded: { n: 10, unit: 'workingDay' }, reason: 'required' },
    warnAt: [{ n: 2, unit: 'workingDay' }],
  },
  {
    kind: 'clock',
    startsOn: { clock: 'c01', is: 'breached' },
    stopsOn: 'Revisited',
    within: { n: 10, unit: 'workingDay' },
    responsible: 'handler',
  },
  {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: 'Investigated',
    within: { n: 2, unit: 'workingDay' },
    responsible: 'handler',
  },
  { kind: 'waive', what: ['c03'], when: { fact: 'class.gravity', is: 'minor' } },
]

/** An institution's own regulation: what the service centre's has no clause for. */
export const ownRegulation = (version = '1'): Regulation => ({
  id: 'ours',
  version,
  effective: { from: '2020-01-01' },
  title: { zh: '本单位办法', en: 'Our own rules' },
  source: 'test',
  calendar: 'CN',
  roles: [named('handler')],
  kinds: [named('complaint')],
  channels: [named('written'), named('phone')],
  dimensions: { gravity: { zh: '轻重', en: 'gravity', values: ['minor', 'major'].map(named) } },
  terminal: { anyOf: ['Closed'] },
  parameters: {},
  clauses: mechanisms.map((mechanism, i) => ({
    id: `c0${i + 1}`,
    ref: `第${i + 1}条`,
    summary: { zh: `第${i + 1}条的内容。`, en: `What article ${i + 1} says.` },
    nature: 'clock',
    modality: 'must',
    does: [mechanism],
  })),
})

/** A list of complaints that the regulation asks for every month, with what is personal in two of its columns. */
export const monthlyList: Clause = {
  id: 'c90',
  ref: '第九十条',
  summary: { zh: '每月报送投诉明细。', en: 'Complaints are listed every month.' },
  nature: 'report',
  modality: 'must',
  does: [
    {
      kind: 'report',
      every: 'month',
      author: 'handler',
      to: ['handler'],
      sections: [
        { rows: 'complaint', columns: ['row.case', 'case.channel', 'field.complainant.name', 'field.case.content'] },
        { count: 'complaint', groupBy: ['class.gravity'], compare: 'previousPeriod' },
        { narrative: '分析' },
      ],
    },
  ],
}

/** The regulation with that list. */
export const listingRegulation = (): Regulation => ({
  ...ownRegulation(),
  clauses: [...ownRegulation().clauses, monthlyList],
})

/** A complaint under it, received on a day, by a person whose name and words are given. */
export const toBeListed = (complaint: string, day: string, name: string, told: string) => ({
  id: `cmd-${complaint}`,
  complaint,
  command: 'Receive',
  occurredAt: `${day}T09:30:00+08:00`,
  actor: { id: 'clerk-1', unit: 'window', roles: ['handler'] },
  data: {
    kind: 'complaint',
    channel: 'written',
    complainant: { id: `p-${complaint}` },
    class: { gravity: 'minor' },
    field: { 'complainant.name': name, 'case.content': told },
  },
})

/** The same as a file. */
export const ownFile = (folder: string, regulation = ownRegulation(), name = 'ours.yaml'): string => {
  const path = join(folder, name)
  writeFileSync(path, name.endsWith('.json') ? JSON.stringify(regulation) : regulationToYaml(regulation))
  return path
}
