import type { ExampleStep } from '../../example/language.js'

/** A user charged for a service that was never ordered is called back: what the examples vary. */

export const received: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'handler',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'phone',
    class: {},
    complainant: { id: 'p-1' },
    field: { 'case.content': '账单中有未订购的彩铃费' },
  },
}
export const reached: ExampleStep = {
  at: '2026-03-02 11:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { contactId: 'call-1', channel: 'phone', reached: true, answerer: 'user', convenient: true },
}
export const replied: ExampleStep = {
  at: '2026-03-02 11:05',
  by: 'handler',
  do: 'Reply:final',
  with: { contactId: 'call-1', form: 'oral', explanation: '彩铃费已退还，业务已取消' },
}
export const scored: ExampleStep = {
  at: '2026-03-02 11:10',
  by: 'handler',
  do: 'Record:satisfaction-recorded',
  with: { contactId: 'call-1', result: 9, attitude: 10, during: 'reply' },
}

/** Nobody answers. */
export const missed: ExampleStep = { ...reached, with: { contactId: 'call-1', channel: 'phone', reached: false } }
/** The wife of the user answers. */
export const wife: ExampleStep = {
  ...reached,
  with: { contactId: 'call-1', channel: 'phone', reached: true, answerer: 'other-suitable' },
}
export const consent: ExampleStep = {
  at: '2026-03-02 11:02',
  by: 'handler',
  do: 'Record:consent-recorded',
  with: { contactId: 'call-1', given: true, by: 'other-answerer' },
}
export const passedOn: ExampleStep = {
  ...replied,
  with: {
    contactId: 'call-1',
    form: 'oral',
    explanation: '彩铃费已退还，请转告机主',
    field: { 'reply.recipientSurname': '王', 'reply.commNote': '机主妻子接听，答应当晚转告' },
  },
}

export const told: ReadonlyArray<ExampleStep> = [received, reached, replied]
