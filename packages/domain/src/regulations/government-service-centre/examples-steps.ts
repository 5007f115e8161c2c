import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'
import type { Organisation } from '../../regulation/organisation.js'

/** The centre, its supervision section, and a window with the officer complained about. */
export const organisation: Organisation = {
  version: 'centre-2026',
  units: {
    centre: { id: 'centre', head: 'director' },
    supervision: { id: 'supervision', parent: 'centre', head: 's-0', parties: ['supervision-section'] },
    'window-5': { id: 'window-5', parent: 'centre', kind: 'window' },
  },
  people: {
    director: { id: 'director', unit: 'centre' },
    's-0': { id: 's-0', unit: 'supervision', roles: ['supervision-section'] },
    's-1': { id: 's-1', unit: 'supervision', roles: ['supervision-section'] },
    'v-1': { id: 'v-1', unit: 'centre', roles: ['supervision-window'] },
    'w-9': { id: 'w-9', unit: 'window-5', roles: ['window-staff'] },
  },
}

export const cast: { readonly [name: string]: Actor } = {
  section: { id: 's-1', unit: 'supervision', roles: ['supervision-section'] },
  window: { id: 'v-1', unit: 'centre', roles: ['supervision-window'] },
}

/** Somebody with business at window 5, about its officer. */
export const aboutWindow = {
  complainant: { id: 'k-1', kind: 'service-user' },
  respondent: { kind: 'window-staff', unit: 'window-5', person: 'w-9' },
} as const

const who = {
  kind: 'complaint',
  ...aboutWindow,
}
const told = {
  'complainant.name': '赵先生',
  'complainant.contact': '手机尾号5520',
  'case.window': '五号窗口',
  'case.content': '材料齐全仍被要求改日再来，态度生硬',
}

/** A letter, and the same told face to face. 16 March 2026 is a Monday. */
export const written: ExampleStep = {
  at: '2026-03-16 10:00',
  by: 'section',
  do: 'Receive',
  with: { ...who, channel: 'written', form: 'written', class: { ground: 'poor-service' }, field: told },
}
export const oral: ExampleStep = {
  ...written,
  with: { ...who, channel: 'oral', form: 'oral', class: { ground: 'poor-service' }, field: told },
}
export const online: ExampleStep = {
  ...written,
  with: { ...who, channel: 'online', form: 'written', class: { ground: 'poor-service' }, field: told },
}
export const phone: ExampleStep = {
  ...written,
  with: { ...who, channel: 'phone', form: 'oral', class: { ground: 'poor-service' }, field: told },
}

/** A letter whose ground nobody has set yet. */
export const groundless: ExampleStep = {
  ...written,
  with: { ...who, channel: 'written', form: 'written', class: {}, field: told },
}

export const accepted: ExampleStep = { at: '2026-03-16 11:00', by: 'section', do: 'Acknowledge:accepted' }
export const started: ExampleStep = {
  at: '2026-03-16 10:20',
  by: 'section',
  do: 'Record:investigation-started',
  with: { person: 's-1' },
}

/** An ordinary complaint: classified, and nothing said of a track. */
export const ordinary: ExampleStep = {
  at: '2026-03-16 10:30',
  by: 'section',
  do: 'Classify',
  with: { class: { ground: 'poor-service', gravity: ['general'] } },
}
export const complex: ExampleStep = {
  at: '2026-03-17 09:00',
  by: 'section',
  do: 'Classify',
  with: { class: { track: 'complex' }, because: '牵涉两个审批部门' },
}
export const serious: ExampleStep = {
  at: '2026-03-16 14:00',
  by: 'section',
  do: 'Classify',
  with: { class: { gravity: ['serious'] } },
}
export const substantiated: ExampleStep = {
  at: '2026-03-17 10:00',
  by: 'section',
  do: 'Investigate',
  with: { finding: 'substantiated-window' },
}
export const resolved: ExampleStep = { at: '2026-03-17 15:00', by: 'section', do: 'Resolve' }
export const replied: ExampleStep = {
  at: '2026-03-17 16:00',
  by: 'section',
  do: 'Reply:final',
  with: { form: 'written', explanation: '情况属实，已当场补办' },
}
export const objects: ExampleStep = {
  at: '2026-03-19 10:00',
  by: 'section',
  do: 'Record:complainant-answered',
  with: { about: 'reply', answer: 'objects', reason: '认为处理过轻' },
}
export const reopened: ExampleStep = { at: '2026-03-20 09:00', by: 'section', do: 'Reopen' }
export const checkedAgain: ExampleStep = {
  at: '2026-03-23 10:00',
  by: 'section',
  do: 'Investigate',
  with: { finding: 'substantiated-window' },
}
export const repliedAgain: ExampleStep = {
  at: '2026-03-24 16:00',
  by: 'section',
  do: 'Reply:final',
  with: { form: 'written', explanation: '复核维持，补充道歉' },
}
