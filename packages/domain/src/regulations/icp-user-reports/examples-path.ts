import type { ExampleStep } from '../../example/language.js'

/** The ordinary way of a report of March 2026: a user reports a rumour on the site. */

/** On a Friday, in office hours. */
export const received: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'dedicated',
  do: 'Receive',
  with: {
    kind: 'report',
    channel: 'phone',
    class: {},
    complainant: { id: 'r-1' },
    field: {
      'case.content': '论坛有人造谣称自来水被投毒，已被大量转帖',
      'complainant.name': '化名甲',
      'complainant.phone': '000-0001',
    },
  },
}

export const registered: ExampleStep = {
  at: '2026-03-06 10:05',
  by: 'dedicated',
  do: 'Record:registered',
  with: { form: '受理单', part: 'intake' },
}

export const graded: ExampleStep = {
  at: '2026-03-06 10:10',
  by: 'dedicated',
  do: 'Classify',
  with: { class: { content: 'e', act: ['make', 'spread'], gravity: 'ordinary' } },
}

export const urgent: ExampleStep = { ...graded, with: { class: { content: 'a', act: ['spread'], gravity: 'urgent' } } }

export const major: ExampleStep = { ...graded, with: { class: { content: 'e', act: ['spread'], gravity: 'major' } } }

export const passedOn: ExampleStep = {
  at: '2026-03-06 11:00',
  by: 'desk',
  do: 'Assign',
  with: {
    to: { unit: 'security-team', roles: ['security-team', 'case-officer'] },
    assignment: 'a-1',
    document: '交办单',
  },
}

export const begun: ExampleStep = {
  at: '2026-03-06 11:30',
  by: 'officer',
  do: 'Record:handling-started',
  with: { person: 'o-1' },
}

/** On a Wednesday. */
export const settled: ExampleStep = { at: '2026-03-11 15:00', by: 'officer', do: 'Resolve' }

export const handedBack: ExampleStep = {
  at: '2026-03-12 09:30',
  by: 'officer',
  do: 'Return:result',
  with: { form: '结果报告', field: { 'result.report': '帖子已删除，发布者封号并移交公安' } },
}

export const answered: ExampleStep = {
  at: '2026-03-12 14:00',
  by: 'dedicated',
  do: 'Reply:final',
  with: { form: 'oral', explanation: '帖子已删除，感谢举报' },
}

export const closed: ExampleStep = { at: '2026-03-12 16:00', by: 'desk', do: 'Close' }

export const archived: ExampleStep = {
  at: '2026-03-13 10:00',
  by: 'desk',
  do: 'Archive',
  with: { place: '信息部档案柜' },
}

export const upToResult: ReadonlyArray<ExampleStep> = [
  received,
  registered,
  graded,
  passedOn,
  begun,
  settled,
  handedBack,
]

/** A report in the hands of its team. */
export const withTeam: ReadonlyArray<ExampleStep> = [received, registered, graded, passedOn]
