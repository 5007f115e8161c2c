import type { ClauseExamples } from '../../example/language.js'
import { answered, atFault, classified, notAtFault, objected, received, registered, reopened } from './examples-base.js'

/** Article 5, shown: the complainant objects. */
export const objection: ClauseExamples = {
  c12: [
    {
      says: { zh: '重启后由窗口重查', en: 'reopened, and verified again by the window' },
      steps: [...answered, objected, reopened, atFault],
      then: [{ at: '2026-04-28 09:00', clocks: { c12: ['met 2026-04-27'] } }],
    },
    {
      says: { zh: '重启了没有重查', en: 'reopened and not verified' },
      steps: [...answered, objected, reopened],
      then: [
        { at: '2026-04-27 18:00', clocks: { c12: ['running 2026-04-27'] } },
        { at: '2026-04-28 09:00', clocks: { c12: ['breached 2026-04-27'] } },
      ],
    },
    {
      says: { zh: '督查股自己查的不算', en: 'verified by the section itself: not met' },
      steps: [...answered, objected, reopened, { ...notAtFault, by: 'section' }],
      then: [{ at: '2026-04-28 09:00', clocks: { c12: ['breached 2026-04-27'] } }],
    },
    {
      says: { zh: '投诉人接受，无须重查', en: 'the complainant accepts: nothing to verify' },
      steps: [received, classified, registered, { ...objected, with: { about: 'reply', answer: 'accepts' } }],
      then: [{ clocks: { c12: [] } }],
    },
    {
      says: { zh: '没有重启就查的不算', en: 'verified without having been reopened does not count' },
      steps: [...answered, objected, atFault],
      then: [{ at: '2026-04-28 09:00', clocks: { c12: ['breached 2026-04-27'] } }],
    },
    {
      says: {
        zh: '拒绝处理意见同样要重查，可由部门查',
        en: 'a proposal that is rejected, too; a department may verify',
      },
      steps: [
        received,
        classified,
        registered,
        { ...objected, with: { about: 'proposal', answer: 'rejects' } },
        reopened,
        { ...notAtFault, by: 'registry', at: '2026-04-22 15:00' },
      ],
      then: [{ clocks: { c12: ['met 2026-04-27'] } }],
    },
    {
      says: { zh: '对决定不服，窗口人员重查', en: 'or a decision, verified by the staff' },
      steps: [
        received,
        classified,
        registered,
        { ...objected, with: { about: 'decision', answer: 'objects' } },
        reopened,
        { ...notAtFault, by: 'windowClerk', at: '2026-04-22 15:00' },
      ],
      then: [{ clocks: { c12: ['met 2026-04-27'] } }],
    },
    {
      says: { zh: '不接受道歉，不在其内', en: 'an apology that is not accepted is not meant' },
      steps: [received, classified, registered, { ...objected, with: { about: 'apology', answer: 'rejects' } }],
      then: [{ clocks: { c12: [] } }],
    },
    {
      says: { zh: '两次不服，两次重查', en: 'two objections, verified twice' },
      steps: [
        received,
        classified,
        registered,
        objected,
        reopened,
        { ...notAtFault, at: '2026-04-22 15:00' },
        { ...objected, at: '2026-04-23 10:00' },
      ],
      then: [{ clocks: { c12: ['met 2026-04-27', 'running 2026-04-30'] } }],
    },
  ],
}
