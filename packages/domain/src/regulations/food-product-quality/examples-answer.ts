import type { ClauseExamples } from '../../example/language.js'
import {
  analysis,
  confirmed,
  documented,
  examined,
  investigated,
  issued,
  proposed,
  received,
  registered,
  replied,
  reported,
  signed,
} from './examples-steps.js'

/** Part 7: how the customer is answered. */
export const answer: ClauseExamples = {
  c32: [
    {
      says: { zh: '没有复述确认，不得答复', en: 'not repeated and confirmed: no answer' },
      steps: [
        received,
        registered,
        { at: '2026-03-03 10:00', by: 'marketing', do: 'Reply:final', refused: ['c10', 'c32'] },
      ],
      then: [{ clocks: { c32: ['running'] } }],
    },
    {
      says: { zh: '来信投诉，确认中写明原因', en: 'a letter: the confirmation says why nothing was repeated' },
      steps: [
        received,
        { ...confirmed, with: { summary: '来信称罐头鼓盖', reason: '书面来信，未通话，以信中所述为准' } },
      ],
      then: [{ clocks: { c32: ['met'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '没有样品也没有原因就答复：记作违反', en: 'an answer with neither sample nor reason: a breach' },
      steps: [received, confirmed, registered, analysis, investigated, reported, proposed, signed, issued, replied],
      then: [{ clocks: { c34: ['breached'] } }],
    },
    {
      says: { zh: '顾客已经丢弃，记下原因', en: 'the customer threw it away, and that is on record' },
      steps: [
        received,
        confirmed,
        registered,
        {
          at: '2026-03-02 10:00',
          by: 'marketing',
          do: 'Record:contact-attempted',
          with: { reached: true, sampleRefusal: '罐头已丢弃' },
        },
        analysis,
        investigated,
        reported,
        proposed,
        signed,
        issued,
        replied,
      ],
      then: [{ clocks: { c34: ['met'] } }],
    },
  ],
  c35: [
    {
      says: { zh: '只讲了一种办法就答复：记作违反', en: 'an answer after only one way was named: a breach' },
      steps: [
        ...examined,
        reported,
        { ...proposed, with: { proposal: 'v-1', optionCount: 1 } },
        signed,
        issued,
        replied,
      ],
      then: [{ clocks: { c35: ['breached'] } }],
    },
    {
      says: { zh: '讲了退货、换货两种', en: 'refund and exchange were both named' },
      steps: [...documented, { ...replied, warned: [] }],
      then: [{ clocks: { c35: ['met'] } }],
    },
  ],
}
