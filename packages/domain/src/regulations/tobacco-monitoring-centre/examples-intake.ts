import type { ClauseExamples } from '../../example/language.js'
import { orderReceived } from './examples-other-paths.js'
import { dispatched, instructed, received, registered, signed, submitted } from './examples-path.js'

export const intake: ClauseExamples = {
  c15: [
    {
      says: { zh: '四类来件适用本制度', en: 'a complaint of a retailer is covered' },
      steps: [{ ...received, warned: [] }],
      then: [{ pinned: ['tobacco-monitoring-centre'] }],
    },
    {
      says: {
        zh: '四类之外的不作来件，省中心受理单不从电话来',
        en: 'what is none of the four is no case; an order of the province does not come by telephone',
      },
      steps: [
        { ...received, with: { ...received.with, kind: 'provincial-order' }, refused: ['c15'] },
        { ...received, at: '2026-03-02 09:30' },
      ],
    },
    {
      says: { zh: '不属四类客户的，只提示', en: 'a caller who is none of the four is remarked on' },
      steps: [
        {
          ...received,
          with: { ...received.with, complainant: { id: 'p-9', kind: 'journalist' } },
          warned: ['c15'],
        },
      ],
      then: [{ pinned: ['tobacco-monitoring-centre'] }],
    },
    {
      says: { zh: '省中心的受理单照收', en: 'an order of the province comes in like any other' },
      steps: [{ ...orderReceived, warned: [] }],
      then: [{ pinned: ['tobacco-monitoring-centre'] }],
    },
  ],
  c16: [
    {
      says: { zh: '公众号留言记为其他方式', en: 'a message by social media is filed as other' },
      steps: [{ ...received, with: { ...received.with, channel: 'wechat' } }],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
    {
      says: { zh: '列明的渠道照录', en: 'a way that is listed stays as it is' },
      steps: [{ ...received, with: { ...received.with, channel: 'fax' } }],
      then: [{ facts: { 'case.channel': 'fax' } }],
    },
  ],
  c17: [
    {
      says: { zh: '登记缺项被退回', en: 'a record with a gap is refused' },
      steps: [
        received,
        {
          ...registered,
          with: { form: '客户投诉受理监督记录表', field: { 'case.content': '送货员漏送两条卷烟' } },
          refused: ['c17'],
        },
        registered,
      ],
    },
    {
      says: { zh: '客户不愿留信息，写明原因', en: 'a customer who gives no name' },
      steps: [
        received,
        {
          ...registered,
          with: {
            form: '客户投诉受理监督记录表',
            field: { 'case.content': '送货员漏送两条卷烟' },
            notGiven: { 'field.complainant.basic': '来电人不愿透露' },
          },
        },
      ],
    },
  ],
  c18: [
    {
      says: { zh: '无批示不得派单', en: 'no dispatch without an instruction' },
      steps: [
        received,
        registered,
        submitted,
        { ...dispatched, at: '2026-03-02 09:50', refused: ['c18'] },
        instructed,
        dispatched,
      ],
    },
    {
      says: { zh: '只同意而无批示，也不得派单', en: 'an approval without an instruction is not enough' },
      steps: [received, { ...instructed, with: { of: 'document' } }, { ...dispatched, refused: ['c18'] }],
    },
  ],
  c19: [
    {
      says: { zh: '派给批示所指的县局', en: 'it goes to the county of the instruction' },
      steps: [
        received,
        { ...instructed, routed: { c19: ['assign: county-a'] } },
        { ...dispatched, with: { to: { unit: 'logistics' }, assignment: 'a-1' }, refused: ['c19'] },
        { ...dispatched, with: { to: { unit: 'logistics' }, assignment: 'a-1', reason: '领导电话改派物流部门' } },
      ],
    },
    {
      says: { zh: '批示未点名单位的，由受理员选定', en: 'where the instruction names no unit the officer chooses' },
      steps: [
        received,
        { ...instructed, with: { of: 'document', instruction: '速查' }, routed: { c19: [] } },
        { ...dispatched, with: { to: { unit: 'logistics' }, assignment: 'a-1' } },
      ],
    },
  ],
  c20: [
    {
      says: { zh: '电话确认收到', en: 'confirmed by telephone' },
      steps: [received, instructed, dispatched, signed],
      then: [{ clocks: { c20: ['met 2026-03-02 14:30'] } }],
    },
    {
      says: { zh: '四个工作小时内没有确认', en: 'not confirmed within four working hours' },
      steps: [received, instructed, dispatched, { until: '2026-03-02 17:00' }],
      then: [{ clocks: { c20: ['breached 2026-03-02 14:30'] } }],
    },
    {
      says: { zh: '县局内部传递无须确认', en: 'what the county hands on inside is not confirmed' },
      steps: [
        received,
        instructed,
        dispatched,
        signed,
        {
          at: '2026-03-02 11:30',
          by: 'county',
          do: 'Assign',
          with: { to: { unit: 'county-a', person: 'w-32' }, assignment: 'a-2' },
        },
      ],
      then: [{ clocks: { c20: ['met 2026-03-02 14:30'] } }],
    },
    {
      says: { zh: '以其他方式确认不算', en: 'another way of confirming does not count' },
      steps: [
        received,
        instructed,
        dispatched,
        { ...signed, with: { channel: 'courier', assignment: 'a-1' } },
        { until: '2026-03-02 17:00' },
      ],
      then: [{ clocks: { c20: ['breached 2026-03-02 14:30'] } }],
    },
  ],
}
