import type { ClauseExamples } from '../../example/language.js'
import { archived, closed, finished, found, foundInvalid, handedOn, result } from './examples-steps.js'

const ordered = { at: '2025-10-10 11:00', by: 'handler', do: 'Record:rectification-ordered' }

const opinion = {
  at: '2025-10-10 11:30',
  by: 'handler',
  do: 'Record:sanction-imposed',
  with: { kind: 'opinion' },
}

const seenThrough = { at: '2025-10-12 10:00', by: 'handler', do: 'Record:corrective-action-verified' }

const closedLater = { ...closed, at: '2025-10-20 10:00' }

/** Article 9(2) and (5): what is put right, and the files of the member. */
export const rectification: ClauseExamples = {
  c22: [
    {
      says: { zh: '会员单位未认定有效，三件事不必做', en: 'not found valid by the member: nothing owed' },
      steps: [...handedOn, result, closedLater],
      then: [{ clocks: { c22: [] } }],
    },
    {
      says: { zh: '会员单位认定有效，未注明阶段', en: 'found valid by the member, the stage not named' },
      steps: [
        ...handedOn,
        { ...found, with: { class: { validity: 'valid' } } },
        result,
        { ...closedLater, refused: ['c22'] },
      ],
    },
    {
      says: {
        zh: '核实有效，整改未跟到底不能结案',
        en: 'found valid: not closed before rectification was seen through',
      },
      steps: [
        ...handedOn,
        found,
        { ...closedLater, at: '2025-10-10 10:30', refused: ['c21', 'c22'] },
        ordered,
        opinion,
        result,
        { ...closedLater, at: '2025-10-11 16:00', refused: ['c22'] },
        seenThrough,
        closedLater,
      ],
      then: [{ clocks: { c22: ['met'] } }],
    },
    {
      says: {
        zh: '协会提出的整改要求不能代替会员单位的整改意见',
        en: 'what the association orders does not stand in for the member',
      },
      steps: [
        ...handedOn,
        found,
        { ...ordered, by: 'clerk' },
        opinion,
        result,
        seenThrough,
        { ...closedLater, refused: ['c22'] },
      ],
    },
    {
      says: { zh: '其后改判无效，义务落空', en: 'found invalid after all: nothing owed' },
      steps: [...handedOn, found, { ...foundInvalid, at: '2025-10-11 10:00' }, result, closedLater],
      then: [{ clocks: { c22: ['inapplicable'] } }],
    },
    {
      says: {
        zh: '只由协会认定的读法：初步认定有效即须整改',
        en: 'read as one finding by the association: that starts it',
      },
      under: { readings: ['A109'] },
      steps: [...handedOn, result, { ...closedLater, refused: ['c22'] }],
      then: [{ clocks: { c22: ['running'] } }],
    },
  ],
  c25: [
    {
      says: { zh: '结案后会员单位存档', en: 'after the close the member files it' },
      steps: [...finished, { ...archived, by: 'handler' }],
      then: [{ at: '2025-10-14 12:00', clocks: { c25: ['met'] } }],
    },
    {
      says: { zh: '结案前不须存档，结案后尚未存档', en: 'nothing before the close; after it, not yet filed' },
      steps: finished,
      then: [{ at: '2025-10-13 12:00', clocks: { c25: ['running'] } }],
    },
    {
      says: { zh: '未结案，无须存档', en: 'not closed, nothing to file' },
      steps: handedOn,
      then: [{ at: '2025-10-13 10:00', clocks: { c25: [] } }],
    },
  ],
}
