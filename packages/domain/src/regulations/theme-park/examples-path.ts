import type { ExampleStep } from '../../example/language.js'

/** The ordinary way of a complaint of March 2026: a stroller is lost in the park. */

/** On a Friday, by day. */
export const received: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'reception',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'oral',
    class: {},
    complainant: { id: 't-1' },
    field: { 'case.content': '寄存的婴儿车被错发给别人' },
  },
}

export const atNight: ExampleStep = {
  at: '2026-03-06 20:00',
  by: 'reception',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'phone',
    class: {},
    complainant: { id: 't-2' },
    field: { 'case.content': '夜场散场时工作人员出言不逊' },
  },
}

export const general: ExampleStep = {
  at: '2026-03-06 10:10',
  by: 'reception',
  do: 'Classify',
  with: { class: { gravity: 'general', content: 'quality' } },
}

export const major: ExampleStep = { ...general, with: { class: { gravity: 'major', content: 'abnormal-event' } } }

export const recorded: ExampleStep = {
  at: '2026-03-06 10:30',
  by: 'reception',
  do: 'Record:registered',
  with: { form: '游客投诉记录表', part: 'intake', field: { 'case.record': '婴儿车错发，游客要求找回或赔偿' } },
}

export const toldManager: ExampleStep = {
  at: '2026-03-07 09:00',
  by: 'reception',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['manager'] } },
}

export const refused: ExampleStep = {
  at: '2026-03-07 11:00',
  by: 'reception',
  do: 'Record:complainant-answered',
  with: { about: 'proposal', answer: 'rejects', reason: '折价赔偿太少' },
}

export const passedOn: ExampleStep = {
  at: '2026-03-07 11:30',
  by: 'boss',
  do: 'Assign',
  with: { to: { unit: 'storage', roles: ['relevant-dept'] }, assignment: 'a-1', reason: '由寄存处协同' },
}

export const reportedBack: ExampleStep = {
  at: '2026-03-09 10:00',
  by: 'storage',
  do: 'Return:result',
  with: { assignment: 'a-1' },
}

export const solved: ExampleStep = { at: '2026-03-10 15:00', by: 'reception', do: 'Resolve' }

export const concluded: ExampleStep = {
  at: '2026-03-10 15:30',
  by: 'storage',
  do: 'Record:registered',
  with: { form: '游客投诉记录表', part: 'result', field: { 'result.final': '婴儿车找回，赠次日票两张' } },
}

export const closed: ExampleStep = { at: '2026-03-10 16:00', by: 'reception', do: 'Close' }

export const unable: ExampleStep = {
  at: '2026-03-06 11:00',
  by: 'guide',
  do: 'Record:inability-declared',
  with: { kind: 'handle', reason: '无权赔偿' },
}

/** A general complaint, solved. */
export const solvedByDay: ReadonlyArray<ExampleStep> = [received, general, recorded, solved]
