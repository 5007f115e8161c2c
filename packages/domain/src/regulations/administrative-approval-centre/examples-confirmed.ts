import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  atFault,
  atTheWindow,
  circulated,
  closed,
  confirmedAtFault,
  faultConfirmed,
  foundAtFault,
  notAtFault,
  objected,
  opinion,
  reopened,
  replied,
  resolved,
  returned,
  toLeaders,
} from './examples-base.js'

const revisited: ExampleStep = {
  at: '2026-05-06 10:00',
  by: 'section',
  do: 'Revisit',
  with: { channel: 'phone' },
}

/** The leaders told before the objection, the windows after it. */
const toldAndCirculated: ReadonlyArray<ExampleStep> = [
  ...atTheWindow,
  { ...toLeaders, at: '2026-04-17 10:00' },
  objected,
  reopened,
  { ...circulated, at: '2026-04-21 10:00' },
]

/** Article 5, shown: the fault confirmed by the review, and the call afterwards. */
export const confirmed: ClauseExamples = {
  c13: [
    {
      says: { zh: '没有告知领导，没有意见，不得结案', en: 'neither the leaders told nor an opinion: not closed' },
      steps: [
        ...atTheWindow,
        ...faultConfirmed,
        { ...closed, at: '2026-04-23 10:30', refused: ['c13'] },
        toLeaders,
        { ...closed, at: '2026-04-23 12:00', refused: ['c13'] },
        opinion,
        closed,
      ],
      then: [{ clocks: { c13: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '首次核查属实的不在本条', en: 'a first finding is not meant here' },
      steps: [...atTheWindow, atFault, circulated],
      then: [{ clocks: { c13: [] } }],
    },
    {
      says: {
        zh: '以分类定结论的也算；后来查明不在窗口，义务消灭',
        en: 'told by classification as well; a later finding ends it',
      },
      steps: [
        ...atTheWindow,
        objected,
        reopened,
        confirmedAtFault,
        { ...closed, at: '2026-04-22 16:00', refused: ['c13', 'c15'] },
        notAtFault,
        closed,
      ],
      then: [{ clocks: { c13: ['cancelled'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '只有意见没有告知，或意见是窗口提的，都不算',
        en: 'an opinion without the notice, or one of the window, will not do',
      },
      steps: [
        ...atTheWindow,
        ...faultConfirmed,
        { ...opinion, at: '2026-04-23 10:30' },
        { ...closed, at: '2026-04-23 10:40', refused: ['c13'] },
      ],
    },
    {
      steps: [
        ...atTheWindow,
        ...faultConfirmed,
        toLeaders,
        { ...opinion, by: 'windowHead' },
        { ...closed, refused: ['c13'] },
      ],
    },
    {
      says: {
        zh: '首次以分类认定的、结论为其他的，不在本条',
        en: 'a first finding by classification, or another finding, is not meant',
      },
      steps: [...foundAtFault, objected, reopened, { ...confirmedAtFault, with: { class: { finding: 'other' } } }],
      then: [{ clocks: { c13: [], c15: ['cancelled'] } }],
    },
    {
      says: {
        zh: '告知过领导，再记一次结论不必重来',
        en: 'told once, entering the finding again asks for nothing more',
      },
      steps: [
        ...atTheWindow,
        ...faultConfirmed,
        toLeaders,
        opinion,
        { at: '2026-04-23 16:00', by: 'section', do: 'Classify', with: { class: { finding: 'substantiated-window' } } },
        { ...atFault, at: '2026-04-23 17:00' },
        closed,
      ],
      then: [{ clocks: { c13: ['met'], c15: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '重启前告知过的、重启后只在窗口通报的，都不免',
        en: 'neither a notice before the reopening nor a circular to the windows stands in',
      },
      steps: [
        ...toldAndCirculated,
        atFault,
        { ...atFault, at: '2026-04-22 16:00', with: { finding: 'facts-verified' } },
        { ...closed, refused: ['c13'] },
      ],
      then: [{ clocks: { c13: ['running'] } }],
    },
    {
      says: {
        zh: '以分类认定的，同样不免；其后改判的，义务消灭',
        en: 'the same where it is found by classification, until it is found otherwise',
      },
      steps: [
        ...toldAndCirculated,
        confirmedAtFault,
        { ...closed, at: '2026-04-22 16:00', refused: ['c13'] },
        { at: '2026-04-23 15:00', by: 'section', do: 'Classify', with: { class: { finding: 'other' } } },
        closed,
      ],
      then: [{ clocks: { c13: ['cancelled'] }, facts: { 'case.status': 'closed' } }],
    },
  ],
  c14: [
    {
      says: { zh: '十个工作日内回访，五一假期不计', en: 'within ten working days, the holiday of May left out' },
      steps: [...atTheWindow, resolved, returned, replied, revisited],
      then: [{ at: '2026-05-07 09:00', clocks: { c14: ['met 2026-05-06'] } }],
    },
    {
      says: { zh: '没有回访', en: 'not revisited' },
      steps: [...atTheWindow, resolved, returned, replied],
      then: [{ at: '2026-05-07 09:00', clocks: { c14: ['breached 2026-05-06'] } }],
    },
  ],
}
