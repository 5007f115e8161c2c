import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  atFault,
  atTheWindow,
  circulated,
  classified,
  closed,
  confirmedAtFault,
  foundAtFault,
  received,
} from './examples-base.js'

/** A circular to the window that names nobody. */
const namelessCircular: ReadonlyArray<ExampleStep> = [
  ...atTheWindow,
  { ...circulated, at: '2026-04-14 10:00', with: { kind: 'notice', circle: 'window-12', names: false } },
]

/** Article 6, shown: the circular and the assessment. */
export const verified: ClauseExamples = {
  c15: [
    {
      says: { zh: '查实而未通报，不得结案', en: 'found at fault and not made known: not closed' },
      steps: [...atTheWindow, atFault, { ...closed, at: '2026-04-22 16:00', refused: ['c15'] }, circulated, closed],
      then: [{ clocks: { c15: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '只在本窗口通报，范围不够', en: 'made known in one window only: too small a circle' },
      steps: [
        ...atTheWindow,
        atFault,
        { ...circulated, with: { kind: 'notice', circle: 'window-12', names: false } },
        { ...closed, refused: ['c15'] },
      ],
    },
    {
      says: { zh: '责任不在窗口，不必通报', en: 'not at fault: nothing to make known' },
      steps: [...atTheWindow, { ...atFault, with: { finding: 'other' } }, closed],
      then: [{ clocks: { c15: [] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '以分类认定的同样要通报；再查仍有责，照样',
        en: 'found by classification as well; and again, after another finding',
      },
      steps: [
        ...foundAtFault,
        { ...atFault, at: '2026-04-15 15:00', with: { finding: 'other' } },
        atFault,
        { ...closed, refused: ['c15'] },
      ],
      then: [{ clocks: { c15: ['cancelled', 'running'] } }],
    },
    {
      says: {
        zh: '调查认定又以分类记下，是同一件事',
        en: 'found by investigation and entered as a class as well: one and the same duty',
      },
      steps: [
        ...atTheWindow,
        atFault,
        { at: '2026-04-22 15:30', by: 'section', do: 'Classify', with: { class: { finding: 'substantiated-window' } } },
        { ...closed, at: '2026-04-22 16:00', refused: ['c15'] },
        circulated,
        closed,
      ],
      then: [{ clocks: { c15: ['met'] } }],
    },
    {
      says: { zh: '认定之前的小范围通报不抵', en: 'a smaller circular before the finding does not stand in' },
      steps: [
        ...namelessCircular,
        atFault,
        { ...atFault, at: '2026-04-22 16:00', with: { finding: 'facts-verified' } },
        { ...closed, refused: ['c15'] },
      ],
    },
    {
      says: { zh: '以分类认定的，同样不抵', en: 'nor where it is found by classification' },
      steps: [...namelessCircular, confirmedAtFault, { ...closed, refused: ['c15'] }],
    },
  ],
  c16: [
    {
      says: { zh: '四月一件属实，计入月、季、年', en: 'one verified in April: in month, quarter and year' },
      steps: [
        ...atTheWindow,
        atFault,
        { ...received, on: 'c-2' },
        { ...classified, on: 'c-2' },
        { ...atFault, on: 'c-2', with: { finding: 'other' } },
      ],
      then: [
        {
          at: '2026-04-30 18:00',
          figures: {
            c16: [
              '2026-04: 1',
              '2026-04: window=window-12 unit=window-12 1',
              '2026-Q2: 1',
              '2026-Q2: window=window-12 unit=window-12 1',
              '2026: 1',
              '2026: window=window-12 unit=window-12 1',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '另一读法：只按月', en: 'the other reading: by month only' },
      under: { readings: ['A087'] },
      steps: [...atTheWindow, atFault],
      then: [
        { at: '2026-04-30 18:00', figures: { c16: ['2026-04: 1', '2026-04: window=window-12 unit=window-12 1'] } },
      ],
    },
  ],
}
