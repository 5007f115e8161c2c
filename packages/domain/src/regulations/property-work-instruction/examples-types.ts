import type { ClauseExamples } from '../../example/language.js'
import {
  closed,
  danger,
  explained,
  explainedOnly,
  invalid,
  planned,
  received,
  registered,
  revisited,
  satisfied,
  toImprove,
  understood,
  valid,
} from './examples-base.js'

const found = {
  at: '2026-03-02 15:00',
  by: 'engineer',
  do: 'Investigate',
  with: { finding: 'own-fault', rootCause: '巡检漏了地下二层' },
}

/** Sections 1 and 2, shown. */
export const types: ClauseExamples = {
  c02: [
    {
      says: { zh: '业主群里的投诉，记作其他形式', en: 'from the owners’ chat group: filed as other' },
      steps: [
        { ...received, with: { kind: 'complaint', channel: '业主微信群', class: {}, complainant: { id: 'p-1' } } },
      ],
      then: [{ facts: { 'case.channel': 'other', 'last.Received.channelText': '业主微信群' } }],
    },
    {
      says: { zh: '来信照记来信', en: 'a letter stays a letter' },
      steps: [{ ...received, with: { kind: 'complaint', channel: 'letter', class: {}, complainant: { id: 'p-1' } } }],
      then: [{ facts: { 'case.channel': 'letter' } }],
    },
  ],
  c03: [
    {
      says: { zh: '改定类型，仍在三类之内', en: 'reclassified, within the three' },
      steps: [
        received,
        valid,
        { at: '2026-03-02 11:00', by: 'assistant', do: 'Classify', with: { class: { validity: 'to-improve' } } },
      ],
      then: [{ facts: { 'class.validity': 'to-improve' } }],
    },
  ],
  c04: [{ steps: [received, valid], then: [{ facts: { 'class.validity': 'valid' } }] }],
  c05: [
    {
      says: { zh: '次日原因、措施俱备', en: 'cause and measures by the next day' },
      steps: [received, valid, found, planned],
      then: [{ at: '2026-03-04 09:00', clocks: { c05: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '查了原因而没有措施', en: 'the cause is known and nothing planned' },
      steps: [received, valid, found],
      then: [
        { at: '2026-03-03 18:00', clocks: { c05: ['running 2026-03-03'] } },
        { at: '2026-03-04 09:00', clocks: { c05: ['breached 2026-03-03'] } },
      ],
    },
    {
      says: { zh: '当天项目限当天', en: 'a same-day item has the day' },
      steps: [received, danger, found],
      then: [{ at: '2026-03-03 09:00', clocks: { c05: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '待改进的不适用', en: 'not for one to improve' },
      steps: [received, toImprove],
      then: [{ at: '2026-03-04 09:00', clocks: { c05: ['inapplicable 2026-03-03'] } }],
    },
    {
      says: { zh: '另一读法：立即即当天', en: 'the other reading: at once is the day' },
      under: { readings: ['A127'] },
      steps: [received, valid, found, planned],
      then: [{ at: '2026-03-04 09:00', clocks: { c05: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '有措施而原因未查，不算', en: 'measures without the cause do not count' },
      steps: [received, valid, planned],
      then: [{ at: '2026-03-04 09:00', clocks: { c05: ['breached 2026-03-03'] } }],
    },
  ],
  c07: [{ steps: [received, toImprove], then: [{ facts: { 'class.validity': 'to-improve' } }] }],
  c08: [
    {
      says: { zh: '答复在先，计划在后，期限之内', en: 'first the answer, then the plan, in time' },
      steps: [...explainedOnly, planned],
      then: [{ at: '2026-03-10 09:00', clocks: { c08: ['met 2026-03-05'] } }],
    },
    {
      says: { zh: '中间答复不算', en: 'an interim answer does not count' },
      steps: [
        received,
        registered,
        toImprove,
        planned,
        { at: '2026-03-03 09:30', by: 'engineer', do: 'Reply:interim', with: { explanation: '正与发展商联系' } },
      ],
      then: [
        { at: '2026-03-05 20:00', clocks: { c08: ['running 2026-03-05'] } },
        { at: '2026-03-06 09:00', clocks: { c08: ['breached 2026-03-05'] } },
      ],
    },
    {
      says: {
        zh: '清明前的周五收到：假后第三个工作日为限',
        en: 'received on the Friday before Qingming: the third working day after it',
      },
      steps: [
        { ...received, at: '2026-04-03 10:00' },
        { ...registered, at: '2026-04-03 10:15' },
        { ...toImprove, at: '2026-04-03 10:30' },
        { ...planned, at: '2026-04-07 11:00' },
        { at: '2026-04-09 16:00', by: 'engineer', do: 'Reply:final' },
      ],
      then: [{ at: '2026-04-10 09:00', clocks: { c08: ['met 2026-04-09'] } }],
    },
    {
      says: { zh: '没有计划，客户理解了也不得关闭', en: 'no plan, no closing, even if the customer understands' },
      steps: [
        ...explainedOnly,
        understood,
        { ...closed, refused: ['c08'] },
        { ...planned, at: '2026-03-09 11:00' },
        { ...closed, at: '2026-03-09 11:30' },
      ],
      then: [{ clocks: { c08: ['breached 2026-03-05'] }, facts: { 'case.status': 'closed' } }],
    },
  ],
  c10: [{ steps: [received, invalid], then: [{ facts: { 'class.validity': 'invalid' } }] }],
  c11: [
    {
      says: { zh: '次日解释清楚', en: 'explained the next day' },
      steps: [
        received,
        registered,
        invalid,
        {
          at: '2026-03-03 09:30',
          by: 'engineer',
          do: 'Reply:interim',
          with: { explanation: '停水是市政管网检修，并非物业欠费', channel: 'visit' },
        },
      ],
      then: [{ at: '2026-03-04 09:00', clocks: { c11: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '没有解释，回访过也不得关闭', en: 'not closed without, although revisited' },
      steps: [received, registered, invalid, revisited, { ...closed, refused: ['c11'] }],
      then: [{ at: '2026-03-09 10:00', clocks: { c11: ['breached 2026-03-03'] } }],
    },
    {
      says: { zh: '有效投诉不适用', en: 'not for a valid one' },
      steps: [received, registered, valid, satisfied, closed],
      then: [{ clocks: { c11: ['inapplicable 2026-03-03'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '答复了没有解释，不算', en: 'a reply without an explanation does not count' },
      steps: [received, registered, invalid, { ...explained, with: {} }],
      then: [{ at: '2026-03-04 09:00', clocks: { c11: ['breached 2026-03-03'] } }],
    },
  ],
}
