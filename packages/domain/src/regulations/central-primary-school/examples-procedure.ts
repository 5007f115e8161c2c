import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  accepted,
  decided,
  delivered,
  evidence,
  investigated,
  lookedInto,
  major,
  ordinary,
  passedOn,
  ready,
  received,
  reported,
  reviewedByDepartment,
  reviewedByOffice,
  signed,
  submitted,
  taken,
} from './examples-path.js'

/** All that a decision needs, with the gravity still open. */
const ungraded: ReadonlyArray<ExampleStep> = [
  received,
  accepted,
  passedOn,
  signed,
  evidence,
  investigated,
  reported,
  reviewedByOffice,
  reviewedByDepartment,
  submitted,
]

/** Article 6 at work. */
export const procedure: ClauseExamples = {
  c08: [
    {
      says: { zh: '教学问题归教导处', en: 'teaching goes to the teaching department' },
      steps: [received, { ...accepted, routed: { c08: ['assign: teaching'] } }],
    },
    {
      says: {
        zh: '表里没有的在办公室，由它转给它选的处室',
        en: 'what is not in the table the office passes to a department of its choice',
      },
      steps: [
        { ...received, with: { ...received.with, class: { matter: ['canteen'], fault: ['improper-performance'] } } },
        { ...accepted, routed: { c08: ['assign: school-office'] } },
        passedOn,
      ],
    },
    {
      says: { zh: '表里有的，转给别处要写理由', en: 'what is in the table goes elsewhere with a reason only' },
      steps: [
        { ...received, with: { ...received.with, class: { matter: ['meals'], fault: ['improper-performance'] } } },
        { ...accepted, routed: { c08: ['assign: logistics'] } },
        { ...passedOn, refused: ['c08'] },
        { ...passedOn, with: { ...passedOn.with, reason: '食堂由教导处值周老师代管' } },
      ],
    },
  ],
  c09: [
    {
      says: {
        zh: '签收要写明专人；没有专人不得调查',
        en: 'signing names the officer; without one there is no investigation',
      },
      steps: [
        received,
        accepted,
        ordinary,
        passedOn,
        { ...signed, with: { assignment: 'a-1' }, refused: ['c09'] },
        { ...investigated, refused: ['c09'] },
        signed,
        investigated,
      ],
    },
  ],
  c10: [
    {
      says: { zh: '没有取证，不得决定', en: 'no decision without evidence' },
      steps: [
        ...taken,
        investigated,
        reported,
        reviewedByOffice,
        reviewedByDepartment,
        submitted,
        { ...decided, refused: ['c10'] },
        { ...evidence, at: '2026-03-16 11:00' },
        { ...decided, at: '2026-03-16 14:00' },
      ],
    },
    {
      says: { zh: '三样齐全', en: 'all three are there' },
      steps: [...lookedInto],
      then: [{ clocks: { c10: ['met'] } }],
    },
  ],
  c11: [
    {
      says: { zh: '处室没有会审，不得决定', en: 'no decision before the department has reviewed, too' },
      steps: [
        ...lookedInto,
        reviewedByOffice,
        submitted,
        { ...decided, refused: ['c11'] },
        { ...reviewedByDepartment, at: '2026-03-16 11:00' },
        { ...submitted, at: '2026-03-16 14:00' },
        { ...decided, at: '2026-03-16 15:00' },
      ],
    },
    {
      says: { zh: '审过之后没有报校领导', en: 'reviewed, but not brought before the leader' },
      steps: [...lookedInto, reviewedByOffice, reviewedByDepartment, { ...decided, refused: ['c11'] }],
    },
    {
      says: { zh: '没有初步意见', en: 'without a preliminary opinion' },
      steps: [
        ...lookedInto,
        { ...reviewedByOffice, with: { kind: 'report' } },
        reviewedByDepartment,
        submitted,
        { ...decided, refused: ['c11'] },
      ],
    },
  ],
  c12: [
    {
      says: {
        zh: '处室自己签发的不行，校领导签发才行',
        en: 'issued by the department it does not stand, by the leader it does',
      },
      steps: [...ready, { ...decided, by: 'department', refused: ['c12'] }, decided],
    },
  ],
  c13: [
    {
      says: { zh: '重大事项要有班子会记录', en: 'a major matter needs the minutes of the meeting' },
      steps: [
        ...ungraded,
        major,
        { ...decided, refused: ['c13'] },
        { at: '2026-03-16 11:00', by: 'team', do: 'Approve', with: { of: 'proposal' } },
        { ...decided, at: '2026-03-16 12:00', refused: ['c13'] },
        {
          at: '2026-03-16 14:00',
          by: 'team',
          do: 'Approve',
          with: { of: 'proposal', minutes: '班子会记录第6号' },
        },
        { ...decided, at: '2026-03-16 16:00' },
      ],
    },
    {
      says: { zh: '没有定轻重，按重大对待', en: 'not graded counts as major' },
      steps: [
        ...ungraded,
        { ...decided, refused: ['c13'] },
        { ...ordinary, at: '2026-03-16 11:00' },
        { ...decided, at: '2026-03-16 14:00' },
      ],
    },
  ],
  c14: [
    {
      says: { zh: '由教导处送达投诉人', en: 'the teaching department delivers to the complainant' },
      steps: [...ready, { ...decided, routed: { c14: ['deliver: complainant'] } }, delivered],
    },
    {
      says: { zh: '另一读法：被投诉方也要送达', en: 'read the other way, the other side is served, too' },
      under: { readings: ['A025'] },
      steps: [...ready, { ...decided, routed: { c14: ['deliver: complainant, teaching'] } }],
    },
  ],
}
