import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'

export const cast: { readonly [name: string]: Actor } = {
  hq: { id: 'h-1', unit: 'headquarters', roles: ['hq', 'receiver'] },
  counter: { id: 'x-1', unit: 'counter-7', roles: ['receiver'] },
  'market-dept': { id: 'd-1', unit: 'market-dept', roles: ['market-dept'] },
  'market-dept-gm': { id: 'd-0', unit: 'market-dept', roles: ['market-dept', 'market-dept-gm'] },
  'market-head': { id: 'l-1', unit: 'hangzhou', roles: ['market-head'] },
  'sales-section': { id: 's-1', unit: 'market-dept', roles: ['sales-section'] },
  'marketing-centre': { id: 'c-9', unit: 'marketing-centre', roles: ['marketing-centre'] },
  'general-manager': { id: 'g-0', roles: ['general-manager'] },
  'hr-section': { id: 'r-1', unit: 'hr', roles: ['hr-section'] },
  legal: { id: 'j-1', unit: 'legal', roles: ['legal'] },
}

/** A rash from a cream. */
const rash = {
  place: 'hangzhou',
  class: {},
  complainant: { id: 'k-1', kind: 'consumer' },
  field: { 'case.content': '用面霜两天后脸颊发红起疹', 'product.maker': 'own' },
} as const

/** An allergy to a cream, told to headquarters: the ordinary way, step by step. 9 March 2026 is a Monday. */
export const received: ExampleStep = {
  at: '2026-03-09 10:00',
  by: 'hq',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'hq',
    ...rash,
  },
}

/** The same at a counter, and a complaint about service at a counter. */
export const atCounter: ExampleStep = {
  at: '2026-03-09 10:00',
  by: 'counter',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'counter',
    ...rash,
  },
}
export const rude: ExampleStep = {
  ...atCounter,
  with: {
    kind: 'complaint',
    channel: 'counter',
    place: 'hangzhou',
    class: {},
    complainant: { id: 'k-2', kind: 'consumer' },
    respondent: { kind: 'own-staff', person: 'w-3' },
    field: { 'case.content': '美容顾问当众讥讽顾客' },
  },
}

export const isAllergy: ExampleStep = {
  at: '2026-03-09 10:30',
  by: 'hq',
  do: 'Classify',
  with: { class: { type: 'allergy' } },
}
export const isOwnStaff: ExampleStep = {
  at: '2026-03-09 10:30',
  by: 'counter',
  do: 'Classify',
  with: { class: { type: 'service', serviceObject: 'own-staff' } },
}
export const isDealer: ExampleStep = { ...isOwnStaff, with: { class: { type: 'service', serviceObject: 'dealer' } } }
export const isProduct: ExampleStep = { ...isAllergy, with: { class: { type: 'product' } } }

export const asked: ExampleStep = {
  at: '2026-03-09 14:00',
  by: 'hq',
  do: 'Record:contact-attempted',
  with: { reached: true, purpose: 'explain', intention: '退货并承担就医费用' },
}

/** The letter goes to the market-management department, which sends the head of the local market. */
export const letter: ExampleStep = {
  at: '2026-03-10 10:00',
  by: 'hq',
  do: 'Assign',
  with: {
    to: { unit: 'market-dept', roles: ['market-dept'] },
    field: { 'complainant.intention': '退货并承担就医费用', 'case.information': '面霜批号A17，3月7日起疹，已就医' },
  },
}
export const sent: ExampleStep = {
  at: '2026-03-10 11:30',
  by: 'market-dept',
  do: 'Assign',
  with: { to: { unit: 'hangzhou', roles: ['market-head'] } },
}
export const proposed: ExampleStep = {
  at: '2026-03-12 16:00',
  by: 'market-head',
  do: 'Propose',
  with: { proposal: 'v-1', amount: 860, compensation: '退货并承担医药费' },
}
export const approved: ExampleStep = {
  at: '2026-03-13 09:00',
  by: 'market-dept-gm',
  do: 'Approve',
  with: { of: 'proposal', subject: 'v-1' },
}
export const executed: ExampleStep = {
  at: '2026-03-13 15:00',
  by: 'market-head',
  do: 'Record:remedy-executed',
  with: { proposal: 'v-1', what: '退货并支付医药费', amount: 860 },
}

/** The member of staff is heard, the matter settled, the sales section told, a sanction proposed. */
export const heard: ExampleStep = {
  at: '2026-03-10 16:00',
  by: 'counter',
  do: 'Record:evidence-collected',
  with: { kind: 'statement', source: 'respondent' },
}
export const settled: ExampleStep = { at: '2026-03-11 10:00', by: 'counter', do: 'Resolve', with: {} }
export const told: ExampleStep = {
  at: '2026-03-12 10:00',
  by: 'counter',
  do: 'Record:reported',
  with: { kind: 'result', to: { roles: ['sales-section'] } },
}
export const sanctionProposed: ExampleStep = {
  at: '2026-03-16 10:00',
  by: 'sales-section',
  do: 'Record:sanction-proposed',
  with: { kind: 'criticism', person: 'w-3' },
}
export const sanctionApproved: ExampleStep = {
  at: '2026-03-17 10:00',
  by: 'general-manager',
  do: 'Approve',
  with: { of: 'sanction' },
}
export const sanctioned: ExampleStep = {
  at: '2026-03-18 10:00',
  by: 'hr-section',
  do: 'Record:sanction-imposed',
  with: { kind: 'criticism' },
}

/** An allergy complaint, passed on to the market department. */
export const withMarket: ReadonlyArray<ExampleStep> = [received, isAllergy, letter, sent]
