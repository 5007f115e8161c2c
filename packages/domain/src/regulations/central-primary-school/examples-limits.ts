import type { ClauseExamples } from '../../example/language.js'
import { accepted, decided, delivered, major, ordinary, ready, received } from './examples-path.js'

const discipline = {
  at: '2026-03-06 10:00',
  by: 'office',
  do: 'Classify',
  with: { class: { matter: ['discipline'] } },
} as const
const extended = {
  at: '2026-03-20 10:00',
  by: 'team',
  do: 'Extend',
  with: { clocks: ['c15'], newDueAt: '2026-03-31T23:59:00+08:00', reason: '等待司法鉴定', approver: 'leadership-team' },
} as const

/** Articles 7 to 10 at work. */
export const limits: ClauseExamples = {
  c15: [
    {
      says: { zh: '3月3日受理，3月24日前决定并送达', en: 'accepted on 3 March: decided and delivered by the 24th' },
      steps: [...ready, decided, delivered],
      then: [{ clocks: { c15: ['met 2026-03-09', 'met 2026-03-24'] } }],
    },
    {
      says: {
        zh: '决定了却没送达，仍算超期；跨清明顺延',
        en: 'decided but not delivered is late; Qingming does not count',
      },
      steps: [
        { ...received, at: '2026-03-25 10:00' },
        { ...accepted, at: '2026-03-25 10:30' },
      ],
      then: [
        { at: '2026-04-16 09:00', clocks: { c15: ['met 2026-04-01', 'running 2026-04-16'] } },
        { at: '2026-04-17 09:00', clocks: { c15: ['met 2026-04-01', 'breached 2026-04-16'] } },
      ],
    },
    {
      says: { zh: '接到后迟迟不受理', en: 'received and not accepted for weeks' },
      steps: [received],
      then: [{ at: '2026-03-10 10:00', clocks: { c15: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '没有决定不得终局答复，不得延期', en: 'no final reply before the decision, and no extension' },
      steps: [received, accepted, ordinary, { ...delivered, refused: ['c15'] }, { ...extended, refused: ['c15'] }],
    },
    {
      says: { zh: '另一读法：自接到之日起算', en: 'read the other way, it runs from receipt' },
      under: { readings: ['A024'] },
      steps: [received, accepted],
      then: [{ clocks: { c15: ['running 2026-03-23', 'met 2026-03-09'] } }],
    },
    {
      says: {
        zh: '另一读法：重大事项经班子会批准可延期',
        en: 'read the other way, a major matter may be extended by the team',
      },
      under: { readings: ['A026'] },
      steps: [received, accepted, major, { ...extended, with: { ...extended.with, clocks: ['c15#2'] } }],
      then: [{ clocks: { c15: ['met 2026-03-09', 'inapplicable 2026-03-24', 'running 2026-03-31'] } }],
    },
  ],
  c17: [
    {
      says: { zh: '属纪检监察的，期限终止并移送', en: 'a matter of discipline ends the limits and goes out' },
      steps: [received, accepted, { ...discipline, routed: { c17: ['transfer-out: external:discipline-body'] } }],
      then: [{ at: '2026-04-30 10:00', clocks: { c15: ['met 2026-03-09', 'cancelled 2026-03-24'] } }],
    },
    {
      says: { zh: '办公室移送后，期限同样终止', en: 'handed over by the office, the limits end as well' },
      steps: [
        received,
        accepted,
        {
          at: '2026-03-06 11:00',
          by: 'office',
          do: 'Record:transferred-out',
          with: { body: 'discipline-body', reason: '涉及收受礼金' },
          routed: { c17: ['transfer-out: external:discipline-body'] },
        },
      ],
      then: [{ at: '2026-04-30 10:00', clocks: { c15: ['met 2026-03-09', 'cancelled 2026-03-24'] } }],
    },
    {
      says: {
        zh: '接到时就看得出，受理期限也不适用',
        en: 'plain from the start: the limit of acceptance does not apply either',
      },
      steps: [
        {
          ...received,
          with: { ...received.with, class: { matter: ['discipline'], fault: ['improper-performance'] } },
          routed: { c17: ['transfer-out: external:discipline-body'] },
        },
      ],
      then: [{ at: '2026-04-30 10:00', clocks: { c15: [] } }],
    },
    {
      says: { zh: '受理前才看出的，受理期限取消', en: 'seen before acceptance: its limit is cancelled' },
      steps: [received, discipline],
      then: [{ at: '2026-04-30 10:00', clocks: { c15: ['cancelled 2026-03-09'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '发布之前接到的不适用', en: 'not for what came in before publication' },
      under: { parameters: { effectiveFrom: '2026-03-10' } },
      steps: [received, { ...received, at: '2026-03-10 10:00', on: 'c-2' }],
      then: [{ pinned: [] }, { on: 'c-2', pinned: ['central-primary-school'] }],
    },
  ],
}
