import type { ClauseExamples } from '../../example/language.js'
import {
  analysed,
  assigned,
  closed,
  engineering,
  invalid,
  letter,
  onsite,
  onTheSpot,
  registered,
  resolved,
  told,
} from './examples-base.js'

const accepted = { at: '2026-03-11 15:00', by: 'desk', do: 'Acknowledge:accepted' }
const closedEarly = { ...closed, at: '2026-03-11 16:00' }

/** Sections 1 to 4.1, shown. */
export const duties: ClauseExamples = {
  c02: [
    {
      says: { zh: '没有认定的照常受理', en: 'what nobody has decided is accepted' },
      steps: [letter, registered, accepted],
    },
    {
      says: { zh: '认定无效的不予受理', en: 'what was found invalid is not' },
      steps: [letter, registered, invalid, { ...accepted, refused: ['c02'] }],
    },
    {
      says: {
        zh: '认定无效，未了的义务取消，可以了结',
        en: 'found invalid: open duties are lifted, and the case may end',
      },
      steps: [onsite, invalid, closedEarly],
      then: [
        {
          clocks: { c14: ['breached 2026-03-11 11:00'], c20: ['cancelled'] },
          facts: { 'case.status': 'closed' },
        },
      ],
    },
    {
      says: { zh: '另一读法：认定有效才受理', en: 'the other reading: accepted once found valid' },
      under: { readings: ['A103'] },
      steps: [
        letter,
        registered,
        { ...accepted, refused: ['c02'] },
        { ...invalid, at: '2026-03-11 15:10', with: { class: { validity: 'valid' } } },
        { ...accepted, at: '2026-03-11 15:20' },
      ],
    },
    {
      says: { zh: '十点认定无效，两小时的时限随之取消', en: 'found invalid at ten: the two hours are lifted' },
      steps: [onsite, { ...invalid, at: '2026-03-11 10:00' }],
      then: [{ at: '2026-03-11 12:00', clocks: { c14: ['cancelled 2026-03-11 11:00'] } }],
    },
  ],
  c03: [
    {
      steps: [{ ...letter, routed: { c03: ['intake: front-desk', 'record: front-desk', 'report: front-desk'] } }],
    },
  ],
  c04: [
    {
      steps: [letter, engineering, registered, { ...assigned, routed: { c04: ['handle: engineering'] } }],
    },
  ],
  c05: [
    {
      says: { zh: '没有分析，不得了结', en: 'no analysis, no end' },
      steps: [letter, registered, resolved, { ...closed, refused: ['c05'] }, { ...analysed, at: '2026-03-16 11:00' }],
      then: [{ clocks: { c05: ['met'] } }],
    },
    {
      says: { zh: '进度不是分析', en: 'progress is not analysis' },
      steps: [
        letter,
        registered,
        resolved,
        { ...analysed, with: { kind: 'progress', to: { roles: ['superior'] } } },
        { ...closed, refused: ['c05'] },
      ],
    },
    {
      says: { zh: '当场解决的由当事人报告', en: 'solved on the spot, reported by whoever did' },
      steps: [onsite, registered, onTheSpot, { ...analysed, by: 'cleaner', at: '2026-03-11 17:00' }, closed],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '前台代写的分析不算；责任部门写的算',
        en: 'an analysis by the desk is none, one by the department is',
      },
      steps: [
        letter,
        registered,
        resolved,
        { ...analysed, by: 'desk' },
        { ...closed, refused: ['c05'] },
        { ...analysed, by: 'repairTeam', at: '2026-03-16 11:00' },
        { ...closed, at: '2026-03-16 12:00' },
      ],
    },
    {
      says: { zh: '相关责任人写的也算', en: 'so is one by the responsible person' },
      steps: [letter, registered, resolved, { ...analysed, by: 'plumber' }, closed],
    },
    {
      says: { zh: '返修两次，各报一次', en: 'handled twice, analysed twice' },
      steps: [
        letter,
        registered,
        resolved,
        analysed,
        { ...resolved, at: '2026-03-13 14:00' },
        { ...closed, refused: ['c05'] },
      ],
      then: [{ clocks: { c05: ['met', 'running'] } }],
    },
  ],
  c06: [{ steps: [letter, registered, { ...resolved, routed: { c06: ['revisit: operations-dept'] } }] }],
  c07: [
    {
      says: { zh: '结案后归档', en: 'filed after closing' },
      steps: [
        letter,
        registered,
        resolved,
        analysed,
        closed,
        { at: '2026-03-16 15:00', by: 'operations', do: 'Archive', with: { place: '2026年投诉卷' } },
      ],
      then: [{ clocks: { c07: ['met'] } }],
    },
    {
      says: { zh: '结案而未归档', en: 'closed and not filed yet' },
      steps: [letter, registered, resolved, analysed, closed],
      then: [{ clocks: { c07: ['running'] } }],
    },
  ],
  c08: [
    {
      steps: [onsite, { ...engineering, with: { class: { class: '1' } } }],
      then: [{ facts: { 'class.class': '1' } }],
    },
  ],
  c09: [{ steps: [letter, engineering], then: [{ facts: { 'class.class': '2' } }] }],
  c10: [
    {
      steps: [letter, told, { ...engineering, with: { class: { class: '3' } } }],
      then: [{ facts: { 'class.class': '3' } }],
    },
  ],
}
