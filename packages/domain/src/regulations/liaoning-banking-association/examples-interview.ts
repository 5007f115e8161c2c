import type { ClauseExamples } from '../../example/language.js'
import { exposed, handedOn, inSummer, interviewed, passedOn, said, signed } from './examples-steps.js'

/** What people find about those who took the complaint. */
const delay = { at: '2025-10-09 10:00', by: 'clerk', do: 'Classify', with: { class: { finding: 'delay' } } }

const manners = { ...delay, with: { class: { finding: 'bad-manners' } } }

const queue = { ...delay, with: { class: { type: 'queue' } } }

const inAugust = { ...inSummer, on: 'c-3', at: '2025-08-01 10:00' }

const raised = ['Escalated:decision to association-leader']

/** Article 12: the interview with its four grounds. */
export const interview: ClauseExamples = {
  c36: [
    {
      says: {
        zh: '有一种情形即约会员单位领导，并提出整改要求',
        en: 'one ground is enough: the leader is summoned and rectification demanded',
      },
      steps: [...handedOn, { ...exposed, brings: { c36: ['Escalated:decision to member-leader'] } }],
      then: [{ at: '2025-10-10 10:00', clocks: { c36: ['running'] } }],
    },
    {
      says: { zh: '同一情形再记一次，不再另约', en: 'recorded once more: not summoned again' },
      steps: [...handedOn, exposed, { ...exposed, at: '2025-10-10 10:00', brings: { c36: [] } }],
    },
    {
      says: { zh: '提出整改要求', en: 'rectification is demanded' },
      steps: [
        ...handedOn,
        exposed,
        { at: '2025-10-09 16:00', by: 'leader of the association', do: 'Record:rectification-ordered' },
      ],
      then: [{ clocks: { c36: ['met'] } }],
    },
    {
      says: { zh: '没有情形', en: 'no ground' },
      steps: [...handedOn, { until: '2025-10-20 09:00', brings: { c36: [] } }],
    },
  ],
  c37: [
    {
      says: {
        zh: '传去的投诉过了9月30日还没有人签收',
        en: 'nobody has signed by the end of 30 September',
      },
      steps: [
        ...passedOn,
        { until: '2025-09-30 23:00', brings: { c37: [] } },
        { until: '2025-10-01 00:30', brings: { c37: raised } },
      ],
      then: [{ clocks: { c37: ['running'] } }],
    },
    {
      says: { zh: '当晚签收了', en: 'signed for that evening' },
      steps: [...passedOn, { ...signed, at: '2025-09-30 20:00' }, { until: '2025-10-01 00:30', brings: { c37: [] } }],
    },
    {
      says: { zh: '会员转网点的不必签收', en: 'what the member hands to the branch is not meant' },
      steps: [...handedOn, { until: '2025-10-20 09:00', brings: { c37: [] } }],
    },
    {
      says: { zh: '迟到的签收不消除情形；约谈即履行', en: 'a late signature does not undo it; the interview is held' },
      steps: [
        ...passedOn,
        { until: '2025-10-01 00:30' },
        { ...signed, at: '2025-10-09 09:00' },
        { ...interviewed, with: { ground: '1' } },
      ],
      then: [{ at: '2025-10-09 10:00', clocks: { c37: ['running'] } }, { clocks: { c37: ['met'] } }],
    },
  ],
  c38: [
    {
      says: { zh: '头一次投诉，拖延也不算', en: 'the first complaint, delayed as it is' },
      steps: [...handedOn, { ...delay, brings: { c38: [] } }],
    },
    {
      says: { zh: '半年内第二次，因拖延引起', en: 'the second in six months, from delay' },
      steps: [inSummer, ...handedOn, { ...delay, brings: { c38: raised } }],
      then: [{ clocks: { c38: ['running'] } }],
    },
    {
      says: { zh: '半年内第二次，因态度引起', en: 'the second, from bad manners' },
      steps: [inSummer, ...handedOn, { ...manners, brings: { c38: raised } }],
    },
    {
      says: { zh: '没有认定过错', en: 'no fault was found' },
      steps: [inSummer, ...handedOn, { ...queue, brings: { c38: [] } }],
    },
    {
      says: { zh: '上一次在半年以前', en: 'the one before lies more than six months back' },
      steps: [{ ...inSummer, at: '2025-03-25 10:00' }, ...handedOn, { ...delay, brings: { c38: [] } }],
    },
    {
      says: { zh: '另一名客户的投诉不合并计数', en: 'a complaint of somebody else does not count' },
      steps: [
        { ...inSummer, with: { ...said, complainant: { id: 'p-2', kind: 'customer' } } },
        ...handedOn,
        { ...delay, brings: { c38: [] } },
      ],
    },
  ],
  c39: [
    {
      says: { zh: '同一网点同类投诉两次', en: 'two alike about one branch' },
      steps: [inSummer, ...handedOn, { ...queue, brings: { c39: [] } }],
    },
    {
      says: { zh: '三次，没有整改措施', en: 'three, and no measure' },
      steps: [inSummer, inAugust, ...handedOn, { ...queue, brings: { c39: raised } }],
      then: [{ clocks: { c39: ['running'] } }],
    },
    {
      says: { zh: '三次，已有整改措施', en: 'three, with a measure planned' },
      steps: [
        inSummer,
        inAugust,
        { at: '2025-08-02 10:00', by: 'handler', do: 'Record:corrective-action-planned', on: 'c-3' },
        ...handedOn,
        { ...queue, brings: { c39: [] } },
      ],
    },
    {
      says: { zh: '尚未分类，不合并计数', en: 'of no kind yet: not counted together' },
      steps: [inSummer, inAugust, ...handedOn, { ...delay, brings: { c39: [] } }],
    },
  ],
  c40: [
    {
      says: { zh: '处理不当，上了微博', en: 'bad handling has brought it to the network' },
      steps: [...handedOn, { ...exposed, brings: { c40: raised } }],
      then: [{ clocks: { c40: ['running'] } }],
    },
    {
      says: { zh: '不是处理不当引起的', en: 'not from bad handling' },
      steps: [...handedOn, { ...exposed, with: { medium: '微博', causedByHandling: false }, brings: { c40: [] } }],
    },
  ],
}
