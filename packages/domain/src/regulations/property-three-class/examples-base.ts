import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'
import type { Organisation } from '../../regulation/organisation.js'

/** A property office with an engineering and a cleaning department under it. */
export const organisation: Organisation = {
  version: 'directory-1',
  units: {
    office: { id: 'office', head: 'w-jiang' },
    desk: { id: 'desk', parent: 'office', parties: ['front-desk'] },
    engineering: { id: 'engineering', parent: 'office', parties: ['responsible-dept'], head: 'w-gao' },
    cleaning: { id: 'cleaning', parent: 'office', head: 'w-liu' },
    operations: { id: 'operations', parent: 'office', parties: ['operations-dept'] },
  },
  people: {
    'w-jiang': { id: 'w-jiang', unit: 'office', roles: ['superior'] },
    'w-qian': { id: 'w-qian', unit: 'desk', roles: ['front-desk'] },
    'w-gao': { id: 'w-gao', unit: 'engineering', roles: ['dept-head'] },
    'w-wu': { id: 'w-wu', unit: 'engineering', roles: ['responsible-person'] },
    'w-he': { id: 'w-he', unit: 'cleaning', roles: ['on-site-staff'] },
    'w-yu': { id: 'w-yu', unit: 'operations', roles: ['operations-dept'] },
  },
  tables: {
    assignment: { '1/onsite': 'on-site-staff', '2/letter': 'responsible-dept', '2/higher': 'responsible-dept' },
  },
}

export const cast: { readonly [name: string]: Actor } = {
  desk: { id: 'w-qian', unit: 'desk', roles: ['front-desk'] },
  mailroom: { id: 'w-shou', unit: 'office', roles: ['info-receiver'] },
  cleaner: { id: 'w-he', unit: 'cleaning', roles: ['on-site-staff'] },
  engineer: { id: 'w-wu', unit: 'engineering', roles: ['responsible-person', 'responsible-dept'] },
  plumber: { id: 'w-shui', unit: 'engineering', roles: ['responsible-person'] },
  repairTeam: { id: 'w-xiu', unit: 'engineering', roles: ['responsible-dept'] },
  engineeringHead: { id: 'w-gao', unit: 'engineering', roles: ['dept-head'] },
  operations: { id: 'w-yu', unit: 'operations', roles: ['operations-dept'] },
  manager: { id: 'w-jiang', unit: 'office', roles: ['superior'] },
}

/** Wednesday 11 March 2026: a letter about a leaking wall. */
export const letter: ExampleStep = {
  at: '2026-03-11 09:00',
  by: 'mailroom',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'letter',
    class: {},
    complainant: { id: 'p-1' },
    field: { 'case.content': '卧室外墙渗水，墙皮脱落' },
  },
}

/** The same day, face to face in the lobby. */
export const onsite: ExampleStep = {
  at: '2026-03-11 09:00',
  by: 'cleaner',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'onsite',
    class: {},
    complainant: { id: 'p-2' },
    field: { 'case.content': '大堂地面积水，老人差点滑倒' },
  },
}
export const told: ExampleStep = {
  at: '2026-03-11 09:40',
  by: 'mailroom',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['front-desk'] } },
}
export const registered: ExampleStep = {
  at: '2026-03-11 10:30',
  by: 'desk',
  do: 'Record:registered',
  with: { part: 'intake' },
}
export const engineering: ExampleStep = {
  at: '2026-03-11 10:20',
  by: 'desk',
  do: 'Classify',
  with: { class: { class: '2' } },
}
export const assigned: ExampleStep = {
  at: '2026-03-11 11:00',
  by: 'desk',
  do: 'Assign',
  with: { to: { unit: 'engineering', roles: ['responsible-dept'] }, assignment: 'a-1' },
}
export const resolved: ExampleStep = { at: '2026-03-12 15:00', by: 'engineer', do: 'Resolve' }
export const onTheSpot: ExampleStep = {
  at: '2026-03-11 09:20',
  by: 'cleaner',
  do: 'Resolve',
  with: { onSpot: true },
}
export const returned: ExampleStep = {
  at: '2026-03-12 17:00',
  by: 'engineer',
  do: 'Return:result',
  with: { assignment: 'a-1' },
}
export const resultEntered: ExampleStep = {
  at: '2026-03-12 17:30',
  by: 'desk',
  do: 'Record:registered',
  with: {
    part: 'result',
    field: {
      'result.process': '搭吊篮铲除空鼓，重做防水',
      'result.result': '淋水试验不渗',
      'result.analysis': '施工时外墙螺杆洞未封堵',
    },
  },
}
export const analysed: ExampleStep = {
  at: '2026-03-13 09:00',
  by: 'engineer',
  do: 'Record:reported',
  with: { kind: 'analysis', to: { roles: ['superior'] } },
}
export const revisited: ExampleStep = {
  at: '2026-03-13 15:00',
  by: 'operations',
  do: 'Revisit',
  with: { channel: 'visit', field: { 'revisit.opinion': '认可', 'revisit.effect': '雨后未再渗水' } },
}
export const closed: ExampleStep = { at: '2026-03-16 10:00', by: 'operations', do: 'Close' }
export const invalid: ExampleStep = {
  at: '2026-03-11 14:00',
  by: 'desk',
  do: 'Classify',
  with: { class: { validity: 'invalid' } },
}
export const difficult: ExampleStep = {
  at: '2026-03-11 09:10',
  by: 'desk',
  do: 'Classify',
  with: { flag: { difficult: true } },
}
export const raised: ExampleStep = {
  at: '2026-03-11 10:00',
  by: 'cleaner',
  do: 'Escalate:decision',
  with: { to: { person: 'w-jiang', roles: ['superior'] }, reason: '排水沟塌陷，保洁处理不了' },
}
export const raisedToHead: ExampleStep = {
  at: '2026-03-11 09:25',
  by: 'desk',
  do: 'Escalate:decision',
  with: { to: { person: 'w-gao', roles: ['dept-head'] }, reason: '业主已写信给集团' },
}

/** A question that was settled while the caller waited. */
export const phoned: ExampleStep = {
  ...letter,
  with: { kind: 'complaint', channel: 'phone', class: {}, complainant: { id: 'p-3' } },
}

/** A letter that engineering has dealt with. */
export const settled: ReadonlyArray<ExampleStep> = [letter, engineering, registered, assigned, resolved]

/** And reported back to the front desk. */
export const reportedBack: ReadonlyArray<ExampleStep> = [...settled, returned]

/** The owner has gone straight to the group. */
export const takenHigher = {
  kind: 'complaint',
  channel: 'higher',
  class: {},
  complainant: { id: 'p-1' },
  field: { 'case.content': '渗水报修三次无果，业主写信到集团' },
} as const
