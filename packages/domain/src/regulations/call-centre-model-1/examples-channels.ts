import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { received, settled, toInsurer, underway } from './examples-steps.js'

const complaint = {
  kind: 'complaint',
  complainant: { id: 'p-1' },
  field: { 'case.content': '洗衣机修了三次仍然漏水' },
}

const byWechat: ExampleStep = { ...received, with: { ...complaint, channel: 'wechat' } }

/** Chapters 1 and 2: idle cases, secrecy, channels. */
export const channels: ClauseExamples = {
  c05: [
    {
      says: { zh: '派单后两个工作日没有动静', en: 'nothing for two working days after the dispatch' },
      steps: [...underway, { until: '2026-03-06 09:00' }],
      then: [
        { at: '2026-03-04 18:00', clocks: { c05: ['running 2026-03-04'] } },
        { at: '2026-03-06 09:00', clocks: { c05: ['breached 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '跟进一次，重新起算', en: 'a follow-up starts it afresh' },
      steps: [...underway, { at: '2026-03-04 09:00', by: 'handler', do: 'FollowUp:track' }],
      then: [{ at: '2026-03-06 09:00', clocks: { c05: ['running 2026-03-06'] } }],
    },
    {
      says: { zh: '重启后再起，办结期间不算拖延', en: 'anew after a reopening; the time it was settled is no delay' },
      steps: [
        ...settled,
        { at: '2026-03-20 09:00', by: 'handler', do: 'Reopen', with: { reason: '新机又漏水' } },
        { until: '2026-03-25 09:00' },
      ],
      then: [{ clocks: { c05: ['met 2026-03-10', 'breached 2026-03-24'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '保密由第十四条落实', en: 'secrecy, by article 14' },
      steps: [...underway, { ...toInsurer, refused: ['c47'] }],
    },
  ],
  c07: [
    {
      says: { zh: '表上没有的渠道归入其他，原话留存', en: 'a channel off the list is other, in its own word' },
      steps: [byWechat],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
  ],
  c08: [
    {
      says: { zh: '热线', en: 'hotline' },
      steps: [{ ...byWechat, with: { ...complaint, channel: 'phone' } }],
      then: [{ facts: { 'case.channel': 'phone' } }],
    },
  ],
  c09: [
    {
      says: { zh: '官网留言', en: 'left on the website' },
      steps: [{ ...byWechat, with: { ...complaint, channel: 'web' } }],
      then: [{ facts: { 'case.channel': 'web' } }],
    },
  ],
  c10: [
    {
      says: { zh: '电子邮件', en: 'e-mail' },
      steps: [{ ...byWechat, with: { ...complaint, channel: 'email' } }],
      then: [{ facts: { 'case.channel': 'email' } }],
    },
  ],
  c11: [
    {
      says: { zh: '到公司前台', en: 'at the front desk' },
      steps: [{ ...byWechat, with: { ...complaint, channel: 'onsite' } }],
      then: [{ facts: { 'case.channel': 'onsite' } }],
    },
  ],
  c12: [
    {
      says: { zh: '公司新开视频客服，尚未列入渠道表', en: 'video service, newly opened and not yet on the list' },
      steps: [{ ...byWechat, with: { ...complaint, channel: 'video' } }],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
  ],
  c14: [
    {
      says: { zh: '十个工作日，跨过两个周末', en: 'ten working days, over two weekends' },
      steps: [...underway, { until: '2026-03-17 09:00' }],
      then: [
        { at: '2026-03-16 20:00', clocks: { c14: ['running 2026-03-16'] } },
        { at: '2026-03-17 09:00', clocks: { c14: ['breached 2026-03-16'] } },
      ],
    },
    {
      says: { zh: '部署可另定天数', en: 'a deployment may set other days' },
      under: { parameters: { resolveWithin: { n: 5, unit: 'workingDay' } } },
      steps: [received],
      then: [{ clocks: { c14: ['running 2026-03-09'] } }],
    },
  ],
}
