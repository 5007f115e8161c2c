import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { assigned, atTheWindow, classified, heardComplainant, proposed, received, registered } from './examples-base.js'

const heardWindow: ExampleStep = {
  at: '2026-04-15 10:00',
  by: 'section',
  do: 'Record:evidence-collected',
  with: { kind: 'statement', source: 'respondent' },
}

const withDeadline: ExampleStep = {
  ...assigned,
  with: {
    to: { unit: 'window-12', roles: ['window-unit'] },
    assignment: 'a-1',
    deadline: '2026-04-15T12:00:00+08:00',
  },
}

/** Article 4, shown: both sides heard, and the limit. */
export const handling: ClauseExamples = {
  c09: [
    {
      says: { zh: '两边都问到', en: 'both sides heard' },
      steps: [received, classified, registered, heardComplainant, heardWindow],
      then: [{ at: '2026-04-16 09:00', clocks: { c09: ['met 2026-04-15'] } }],
    },
    {
      says: { zh: '只问了投诉人', en: 'only the complainant was heard' },
      steps: [received, classified, registered, heardComplainant],
      then: [{ at: '2026-04-16 09:00', clocks: { c09: ['breached 2026-04-15'] } }],
    },
    {
      says: { zh: '取了窗口的台账，没有取陈述', en: 'records of the window, and no statement' },
      steps: [
        received,
        classified,
        registered,
        heardComplainant,
        { ...heardWindow, with: { kind: 'record', source: 'respondent' } },
      ],
      then: [{ at: '2026-04-16 09:00', clocks: { c09: ['breached 2026-04-15'] } }],
    },
    {
      says: { zh: '取了陈述，没联系上投诉人', en: 'a statement, and the complainant not reached' },
      steps: [
        received,
        classified,
        registered,
        { ...heardComplainant, with: { channel: 'phone', reached: false } },
        heardWindow,
      ],
      then: [{ at: '2026-04-16 09:00', clocks: { c09: ['breached 2026-04-15'] } }],
    },
    {
      says: { zh: '陈述是旁人的', en: 'the statement of a bystander' },
      steps: [
        received,
        classified,
        registered,
        heardComplainant,
        { ...heardWindow, with: { kind: 'statement', source: 'witness' } },
      ],
      then: [{ at: '2026-04-16 09:00', clocks: { c09: ['breached 2026-04-15'] } }],
    },
  ],
  c10: [
    {
      says: { zh: '派单未写期限，五个工作日', en: 'no day named: five working days' },
      steps: [...atTheWindow, proposed],
      then: [{ at: '2026-04-21 09:00', clocks: { c10: ['met 2026-04-20'] } }],
    },
    {
      says: { zh: '派单限三天，下午才提，超期', en: 'noon was named, and it came in the afternoon' },
      steps: [received, classified, registered, withDeadline, proposed],
      then: [{ clocks: { c10: ['breached 2026-04-15 12:00'] } }],
    },
    {
      says: { zh: '没有提出', en: 'nothing was proposed' },
      steps: atTheWindow,
      then: [{ at: '2026-04-21 09:00', clocks: { c10: ['breached 2026-04-20'] } }],
    },
    {
      says: { zh: '另一读法：投诉人接受才算', en: 'the other reading: met once accepted' },
      under: { readings: ['A085'] },
      steps: [
        ...atTheWindow,
        proposed,
        {
          at: '2026-04-22 10:00',
          by: 'section',
          do: 'Record:complainant-answered',
          with: { about: 'proposal', answer: 'accepts' },
        },
      ],
      then: [{ clocks: { c10: ['breached 2026-04-20'] } }],
    },
    {
      says: {
        zh: '派给部门的不限时；督查股代拟的不算',
        en: 'a department has no limit; what the section drafts does not count',
      },
      steps: [
        received,
        registered,
        {
          ...assigned,
          with: { to: { unit: 'registry', roles: ['department'] }, assignment: 'a-0' },
        },
        {
          ...assigned,
          at: '2026-04-13 11:00',
          with: { to: { person: 'w-yuan', roles: ['window-staff'] }, assignment: 'a-1' },
        },
        { ...proposed, by: 'section' },
      ],
      then: [{ clocks: { c10: ['running 2026-04-20'] } }],
    },
    {
      says: { zh: '两单两限，各提各的', en: 'two assignments, each with its own' },
      steps: [
        ...atTheWindow,
        {
          ...assigned,
          at: '2026-04-14 10:00',
          with: { to: { person: 'w-yuan', roles: ['window-staff'] }, assignment: 'a-2', reason: '当事人' },
        },
        { ...proposed, by: 'windowClerk', with: { assignment: 'a-2', proposal: 's-9', rectification: '当面致歉' } },
      ],
      then: [{ clocks: { c10: ['running 2026-04-20', 'met 2026-04-21'] } }],
    },
  ],
}
