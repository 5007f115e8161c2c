import type { ExampleDeed, ExampleStep } from '../../example/language.js'

/** The ordinary path: a parent complains that make-up lessons were not given, March 2026. */
export const received: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'office',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'visit',
    class: { matter: ['teaching'], fault: ['non-performance'] },
    complainant: { id: 'p-1', kind: 'parent' },
    respondent: { kind: 'school-staff', person: 't-5', unit: 'teaching' },
    field: {
      'complainant.name': '家长李某',
      'case.content': '停课三节后数学老师一直没有补课',
      'case.demand': '按课表补上三节课',
    },
  },
}
export const accepted: ExampleDeed = { at: '2026-03-03 10:00', by: 'office', do: 'Acknowledge:accepted' }
export const ordinary: ExampleDeed = {
  at: '2026-03-03 10:10',
  by: 'office',
  do: 'Classify',
  with: { class: { gravity: 'ordinary' } },
}
export const major: ExampleDeed = { ...ordinary, with: { class: { gravity: 'major' } } }
export const passedOn: ExampleDeed = {
  at: '2026-03-04 10:00',
  by: 'office',
  do: 'Assign',
  with: { to: { unit: 'teaching', roles: ['department'] }, assignment: 'a-1' },
}
export const signed: ExampleDeed = {
  at: '2026-03-04 14:00',
  by: 'department',
  do: 'Acknowledge:dispatch',
  with: { to: { person: 'o-1' }, assignment: 'a-1' },
}
export const evidence: ExampleDeed = {
  at: '2026-03-09 10:00',
  by: 'officer',
  do: 'Record:evidence-collected',
  with: { kind: 'record', source: '课表与教务日志' },
}
export const investigated: ExampleDeed = {
  at: '2026-03-10 10:00',
  by: 'officer',
  do: 'Investigate',
  with: { finding: 'facts-verified' },
}
export const reported: ExampleDeed = {
  at: '2026-03-11 10:00',
  by: 'officer',
  do: 'Record:reported',
  with: { kind: 'investigation', to: { roles: ['school-office'] } },
}
export const reviewedByOffice: ExampleDeed = {
  at: '2026-03-12 10:00',
  by: 'office',
  do: 'Record:reviewed',
  with: { kind: 'report', field: { preliminaryOpinion: '投诉属实，两周内补课' } },
}
export const reviewedByDepartment: ExampleDeed = {
  at: '2026-03-12 11:00',
  by: 'department',
  do: 'Record:reviewed',
  with: { kind: 'report' },
}
export const submitted: ExampleDeed = {
  at: '2026-03-12 15:00',
  by: 'office',
  do: 'Record:reported',
  with: { kind: 'result', to: { roles: ['school-leader'] } },
}
export const decided: ExampleDeed = {
  at: '2026-03-16 10:00',
  by: 'leader',
  do: 'Record:decision-issued',
  with: { opinion: '两周内补课三节，向家长致歉', final: true },
}
export const delivered: ExampleDeed = {
  at: '2026-03-17 10:00',
  by: 'department',
  do: 'Reply:final',
  with: { form: 'written', delivered: true },
}

/** Accepted, passed on, and signed for by a case officer. */
export const taken: ReadonlyArray<ExampleStep> = [received, accepted, ordinary, passedOn, signed]
/** Looked into and reported. */
export const lookedInto: ReadonlyArray<ExampleStep> = [...taken, evidence, investigated, reported]
/** Reviewed by both, and before the leader. */
export const ready: ReadonlyArray<ExampleStep> = [...lookedInto, reviewedByOffice, reviewedByDepartment, submitted]
