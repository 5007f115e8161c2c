import type { ClauseExamples } from '../../example/language.js'
import { received, registered, submitted } from './examples-path.js'

/** The principles on who handles a case, and when it is entered. */
export const principles: ClauseExamples = {
  c02: [
    {
      says: { zh: '接件人即经办人', en: 'who receives it owns it' },
      steps: [{ ...received, routed: { c02: ['own: w-11'] } }],
    },
    {
      says: { zh: '换经办人须写明原因', en: 'a change of owner gives its reason' },
      steps: [
        received,
        { at: '2026-03-02 12:00', by: 'officer', do: 'Record:owner-changed', with: {}, refused: ['c02'] },
        {
          at: '2026-03-02 12:10',
          by: 'officer',
          do: 'Record:owner-changed',
          with: { reason: '受理员外出学习，由同事接办' },
        },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '当日登记并呈报', en: 'written down and reported the same day' },
      steps: [received, registered, submitted],
      then: [{ clocks: { c04: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '登记后压着不报', en: 'written down and left lying' },
      steps: [received, registered, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c04: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '周五下班后来件，下周一办', en: 'what comes in late on Friday has until Monday' },
      steps: [{ ...received, at: '2026-03-06 19:00' }],
      then: [{ clocks: { c04: ['running 2026-03-09'] } }],
    },
  ],
}
