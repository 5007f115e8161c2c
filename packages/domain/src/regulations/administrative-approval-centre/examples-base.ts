import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'
import type { Organisation } from '../../regulation/organisation.js'

/** A centre with a supervision section and the window of one bureau. */
export const organisation: Organisation = {
  version: 'directory-1',
  units: {
    centre: { id: 'centre', parties: ['centre'] },
    supervision: { id: 'supervision', parent: 'centre', parties: ['supervision-unit'] },
    'window-12': { id: 'window-12', kind: 'window', parties: ['window-unit'] },
    registry: { id: 'registry', parties: ['department'] },
    reception: { id: 'reception', parent: 'centre' },
  },
  people: {
    'w-du': { id: 'w-du', unit: 'supervision', roles: ['supervision-unit'] },
    'w-chuang': { id: 'w-chuang', unit: 'window-12', roles: ['window-unit'] },
  },
  tables: { assignment: { window: 'window-unit', staff: 'window-unit', procedure: 'department' } },
}

export const cast: { readonly [name: string]: Actor } = {
  section: { id: 'w-du', unit: 'supervision', roles: ['supervision-unit'] },
  windowHead: { id: 'w-chuang', unit: 'window-12', roles: ['window-unit'] },
  windowClerk: { id: 'w-yuan', unit: 'window-12', roles: ['window-staff'] },
  registry: { id: 'w-deng', unit: 'registry', roles: ['department'] },
  centreOffice: { id: 'w-zhong', unit: 'centre', roles: ['centre'] },
  reception: { id: 'w-jie', unit: 'reception', roles: ['receiver'] },
  leader: { id: 'w-ling', unit: 'centre', roles: ['leaders'] },
}

/** Monday 13 April 2026: sent home three times for one stamp. */
export const received: ExampleStep = {
  at: '2026-04-13 09:00',
  by: 'section',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'onsite',
    class: {},
    complainant: { id: 'p-1' },
    respondent: { kind: 'window', unit: 'window-12' },
  },
}

/** The same day: a bribe is alleged. */
export const discipline: ExampleStep = {
  ...received,
  with: {
    kind: 'discipline-complaint',
    channel: 'letter',
    class: {},
    complainant: { id: 'p-9' },
    respondent: { kind: 'window', unit: 'window-12', person: 'w-yuan' },
    field: { 'complainant.name': '匿名', 'case.content': '办事员索要红包才肯盖章' },
  },
}
export const classified: ExampleStep = {
  at: '2026-04-13 09:20',
  by: 'section',
  do: 'Classify',
  with: { class: { object: 'window' } },
}
export const registered: ExampleStep = {
  at: '2026-04-13 09:30',
  by: 'section',
  do: 'Record:registered',
  with: {
    part: 'intake',
    field: {
      'complainant.name': '周先生',
      'case.content': '办营业执照三次被退，每次只说缺一样材料',
      'complainant.contact': '手机号略',
      'complainant.address': '城关镇河西路',
    },
  },
}
export const assigned: ExampleStep = {
  at: '2026-04-13 10:00',
  by: 'section',
  do: 'Assign',
  with: { to: { unit: 'window-12', roles: ['window-unit'] }, assignment: 'a-1' },
}
export const proposed: ExampleStep = {
  at: '2026-04-15 15:00',
  by: 'windowHead',
  do: 'Propose',
  with: { assignment: 'a-1', proposal: 's-1', rectification: '一次性告知全部材料，当日补办' },
}
export const returned: ExampleStep = {
  at: '2026-04-16 10:00',
  by: 'windowHead',
  do: 'Return:result',
  with: { assignment: 'a-1', to: { roles: ['supervision-unit'] } },
}
export const replied: ExampleStep = {
  at: '2026-04-17 09:00',
  by: 'section',
  do: 'Reply:final',
  with: { explanation: '执照已办结，窗口向您致歉' },
}
export const resolved: ExampleStep = { at: '2026-04-16 09:00', by: 'windowHead', do: 'Resolve' }
export const objected: ExampleStep = {
  at: '2026-04-20 10:00',
  by: 'section',
  do: 'Record:complainant-answered',
  with: { about: 'reply', answer: 'objects', reason: '没有说明三次退件的责任' },
}
export const reopened: ExampleStep = {
  at: '2026-04-20 11:00',
  by: 'section',
  do: 'Reopen',
  with: { reason: '投诉人不服' },
}
export const atFault: ExampleStep = {
  at: '2026-04-22 15:00',
  by: 'windowHead',
  do: 'Investigate',
  with: { finding: 'substantiated-window', rootCause: '办事员未按清单一次告知' },
}
export const circulated: ExampleStep = {
  at: '2026-04-23 10:00',
  by: 'centreOffice',
  do: 'Record:circulated',
  with: { kind: 'notice', circle: 'all-windows', names: false },
}
export const toLeaders: ExampleStep = {
  at: '2026-04-23 11:00',
  by: 'centreOffice',
  do: 'Record:circulated',
  with: { kind: 'notice', circle: 'leaders', names: false, to: { roles: ['leaders'] } },
}
export const opinion: ExampleStep = {
  at: '2026-04-23 14:00',
  by: 'centreOffice',
  do: 'Propose',
  with: { proposal: 's-2', rectification: '办事员离岗培训一周' },
}
export const closed: ExampleStep = { at: '2026-04-24 10:00', by: 'section', do: 'Close' }

export const notAtFault: ExampleStep = {
  ...atFault,
  at: '2026-04-23 09:00',
  with: { finding: 'other', rootCause: '申请人材料前后不一' },
}

export const heardComplainant: ExampleStep = {
  at: '2026-04-14 10:00',
  by: 'section',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true },
}

/** An ordinary complaint, in the hands of the window. */
export const atTheWindow: ReadonlyArray<ExampleStep> = [received, classified, registered, assigned]

/** And back with an answer. */
export const answered: ReadonlyArray<ExampleStep> = [...atTheWindow, returned, replied]

/** The complainant objects, and the review finds the window at fault. */
export const faultConfirmed: ReadonlyArray<ExampleStep> = [objected, reopened, atFault, circulated]

/** The fault confirmed by classification. */
export const confirmedAtFault: ExampleStep = {
  at: '2026-04-22 15:00',
  by: 'section',
  do: 'Classify',
  with: { class: { finding: 'substantiated-window' } },
}

/** Classified as the fault of the window. */
export const foundAtFault: ReadonlyArray<ExampleStep> = [
  ...atTheWindow,
  { at: '2026-04-14 15:00', by: 'section', do: 'Classify', with: { class: { finding: 'substantiated-window' } } },
]
