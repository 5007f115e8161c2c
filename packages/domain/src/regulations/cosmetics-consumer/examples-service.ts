import type { ClauseExamples } from '../../example/language.js'
import {
  atCounter,
  heard,
  isAllergy,
  isDealer,
  isOwnStaff,
  rude,
  sanctionApproved,
  sanctioned,
  sanctionProposed,
  settled,
  told,
} from './examples-steps.js'

/** Service complaints. */
export const service: ClauseExamples = {
  c15: [
    {
      says: { zh: '零售商拒绝退货：当地市场负责人', en: 'a retailer refuses a refund: the local market head' },
      steps: [rude, { ...isDealer, routed: { c15: ['handle: market-head'], c10: [] } }],
    },
    {
      says: { zh: '只涉及本公司人员的不归本款', en: 'own staff is another clause' },
      steps: [rude, { ...isOwnStaff, routed: { c15: [] } }],
    },
  ],
  c16: [
    {
      says: {
        zh: '周一投诉，周二听取陈述；由接投诉的人办',
        en: 'complained on Monday, heard on Tuesday, handled by whoever took it',
      },
      steps: [rude, { ...isOwnStaff, routed: { c16: ['handle: x-1'] } }, heard],
      then: [{ clocks: { c16: ['met 2026-03-10'] } }],
    },
    {
      says: { zh: '周三才听取，逾期', en: 'heard on Wednesday: late' },
      steps: [rude, isOwnStaff, { ...heard, at: '2026-03-11 09:00' }],
      then: [{ clocks: { c16: ['breached 2026-03-10'] } }],
    },
    {
      says: { zh: '未定类别时待定；定为涉及经销商的，不适用', en: 'pending without a type; not for dealers' },
      steps: [rude, isDealer],
      then: [{ at: '2026-03-09 10:30', clocks: { c16: ['inapplicable 2026-03-10'] } }],
    },
    {
      says: { zh: '后来才知道涉及本公司人员，仍自收到起算', en: 'known later, it still runs from receipt' },
      steps: [rude, { ...isOwnStaff, at: '2026-03-12 10:00' }],
      then: [{ clocks: { c16: ['breached 2026-03-10'] } }],
    },
  ],
  c17: [
    {
      says: { zh: '周三处理完，周五之前通报', en: 'settled on Wednesday, the sales section told by Friday' },
      steps: [rude, isOwnStaff, heard, settled, told],
      then: [
        { at: '2026-03-11 12:00', clocks: { c17: ['running 2026-03-13'] } },
        { clocks: { c17: ['met 2026-03-13'] } },
      ],
    },
    {
      says: { zh: '下周一才通报，逾期', en: 'told the Monday after: late' },
      steps: [rude, isOwnStaff, heard, settled, { ...told, at: '2026-03-16 09:00' }],
      then: [{ clocks: { c17: ['breached 2026-03-13'] } }],
    },
    {
      says: { zh: '过敏投诉不适用', en: 'not for an allergy' },
      steps: [atCounter, isAllergy, settled],
      then: [{ clocks: { c17: ['inapplicable 2026-03-13'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '没有意见、没有批准，不得处分', en: 'neither proposed nor approved: no sanction' },
      steps: [
        rude,
        isOwnStaff,
        heard,
        settled,
        told,
        { ...sanctioned, at: '2026-03-13 09:00', refused: ['c18'] },
        sanctionProposed,
        { ...sanctioned, at: '2026-03-16 12:00', refused: ['c18'] },
        sanctionApproved,
        sanctioned,
      ],
    },
    {
      says: {
        zh: '先批后提的不算；市场管理部总经理的批准不算',
        en: 'an approval that came first, or from the other general manager, does not count',
      },
      steps: [
        rude,
        isOwnStaff,
        { ...sanctionApproved, at: '2026-03-13 10:00' },
        sanctionProposed,
        { ...sanctionApproved, by: 'market-dept-gm' },
        { ...sanctioned, refused: ['c18'] },
      ],
    },
    {
      says: { zh: '同指一人的读法：市场管理部总经理的批准也算', en: 'read as one person: the other approval will do' },
      under: { readings: ['A083'] },
      steps: [
        rude,
        isOwnStaff,
        sanctionProposed,
        { ...sanctioned, at: '2026-03-16 12:00', refused: ['c18'] },
        { ...sanctionApproved, by: 'market-dept-gm' },
        sanctioned,
      ],
    },
  ],
  c19: [
    {
      says: { zh: '总经理一批，交人力资源科', en: 'approved, it goes to human resources' },
      steps: [rude, isOwnStaff, sanctionProposed, { ...sanctionApproved, routed: { c19: ['sanction: hr-section'] } }],
    },
    {
      says: { zh: '批准赔偿方案的，不归本款', en: 'approving a solution is something else' },
      steps: [
        rude,
        { at: '2026-03-10 10:00', by: 'counter', do: 'Propose', with: { proposal: 'v-2' } },
        {
          at: '2026-03-11 10:00',
          by: 'general-manager',
          do: 'Approve',
          with: { of: 'proposal', subject: 'v-2' },
          routed: { c19: [] },
        },
      ],
    },
    {
      says: { zh: '同指一人的读法', en: 'read as one person' },
      under: { readings: ['A083'] },
      steps: [
        rude,
        isOwnStaff,
        sanctionProposed,
        { ...sanctionApproved, by: 'market-dept-gm', routed: { c19: ['sanction: hr-section'] } },
      ],
    },
  ],
}
