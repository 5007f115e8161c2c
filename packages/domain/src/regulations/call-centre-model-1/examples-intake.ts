import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { classified, entered, form, received, registered, settled, toHandler, underway } from './examples-steps.js'

const complaint = {
  kind: 'complaint',
  complainant: { id: 'p-1' },
  field: { 'case.content': '洗衣机修了三次仍然漏水' },
}
const byWechat: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'receiver',
  do: 'Receive',
  with: { ...complaint, channel: 'wechat' },
}
const notGiven = { 'field.complainant.address': '客户不愿透露住址' }
const { 'complainant.address': _address, ...withoutAddress } = form
const { 'complainant.contact': _contact, ...withoutContact } = form
const { 'case.demand': _demand, ...withoutDemand } = form
const { 'receiver.contact': _receiver, ...withoutReceiver } = form
const articleSeven = { 'complainant.name': '刘芳', 'complainant.contact': '13800000001' }

/** Chapters 1 to 3: idle cases, channels, entry. */
export const intake: ClauseExamples = {
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
      steps: [
        ...underway,
        {
          at: '2026-03-03 10:00',
          by: 'handler',
          do: 'Record:disclosure-made',
          with: { recipient: 'insurer', what: ['complainant.name'], basis: 'consent' },
          refused: ['c47'],
        },
      ],
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
  c19: [
    {
      says: { zh: '半小时内录入', en: 'entered inside half an hour' },
      steps: entered,
      then: [{ clocks: { c19: ['met 2026-03-02 10:30'] } }],
    },
    {
      says: { zh: '拖到下午', en: 'left until the afternoon' },
      steps: [received, classified, { ...registered, at: '2026-03-02 15:00' }],
      then: [{ clocks: { c19: ['breached 2026-03-02 10:30'] } }],
    },
  ],
  c20: [
    {
      says: { zh: '没写投诉内容', en: 'no content' },
      steps: [
        { ...received, with: { kind: 'complaint', channel: 'phone', complainant: { id: 'p-1' } } },
        classified,
        { ...registered, refused: ['c20', 'c21'] },
        { ...registered, at: '2026-03-02 10:25', with: { field: { ...form, 'case.content': '修了三次仍漏水' } } },
      ],
    },
  ],
  c21: [
    {
      says: { zh: '没有联系方式也没有说明', en: 'no way to reach the customer, and no reason why' },
      steps: [received, classified, { ...registered, with: { field: withoutContact }, refused: ['c21', 'c24', 'c25'] }],
    },
    {
      says: { zh: '客户不留电话，注明原因', en: 'the customer leaves no number, and the entry says why' },
      steps: [
        received,
        classified,
        {
          ...registered,
          with: { field: withoutContact, notGiven: { 'field.complainant.contact': '匿名来电，号码未显示' } },
        },
      ],
    },
  ],
  c22: [
    {
      says: { zh: '没有定类型不能登记', en: 'no entry before the kind is set' },
      steps: [
        received,
        { ...registered, refused: ['c22', 'c24', 'c27'] },
        { ...classified, at: '2026-03-02 10:22' },
        { ...registered, at: '2026-03-02 10:25' },
      ],
    },
  ],
  c23: [
    {
      says: { zh: '没有录入不得结案', en: 'no closing without an entry' },
      steps: [received, { at: '2026-03-02 11:00', by: 'supervisor', do: 'Close', refused: ['c23'] }],
    },
    {
      says: { zh: '别人代录不算', en: 'an entry by somebody else does not count' },
      steps: [
        received,
        classified,
        { ...registered, by: 'handler' },
        { at: '2026-03-02 11:00', by: 'supervisor', do: 'Close', refused: ['c23'] },
        { ...registered, at: '2026-03-02 11:05' },
        { at: '2026-03-02 11:10', by: 'supervisor', do: 'Close' },
      ],
      then: [{ clocks: { c23: ['met'] } }],
    },
  ],
  c24: [
    {
      says: { zh: '缺要求、缺接收人电话，一并指出', en: 'what is missing is said all at once' },
      steps: [
        received,
        classified,
        {
          ...registered,
          with: { field: { ...withoutDemand, 'receiver.contact': '' } },
          refused: ['c24', 'c26', 'c28'],
        },
      ],
    },
    {
      says: { zh: '另一读法：第八条多出的各项缺了只提示', en: 'other reading: what article 8 adds is only warned of' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: articleSeven }, warned: ['c24'] }],
    },
  ],
  c25: [
    {
      says: { zh: '没有地址', en: 'no address' },
      steps: [received, classified, { ...registered, with: { field: withoutAddress }, refused: ['c24', 'c25'] }],
    },
    {
      says: { zh: '不愿留地址，注明即可', en: 'an address withheld, and the reason noted' },
      steps: [received, classified, { ...registered, with: { field: withoutAddress, notGiven } }],
    },
    {
      says: { zh: '另一读法：地址可以不填', en: 'other reading: no address asked for' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: withoutAddress }, warned: ['c24'] }],
    },
  ],
  c26: [
    {
      says: { zh: '没问客户要什么', en: 'nobody asked what the customer wants' },
      steps: [received, classified, { ...registered, with: { field: withoutDemand }, refused: ['c24', 'c26'] }],
    },
    {
      says: { zh: '另一读法：要求可以不填', en: 'other reading: no demand asked for' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: withoutDemand }, warned: ['c24'] }],
    },
  ],
  c27: [
    {
      says: { zh: '类型空着', en: 'the kind is left open' },
      steps: [received, { ...registered, refused: ['c22', 'c24', 'c27'] }],
    },
    {
      says: { zh: '表外的新类型也可以', en: 'a kind that is not on the list will do' },
      steps: [received, { ...classified, with: { class: { type: 'delivery' } } }, registered],
      then: [{ facts: { 'class.type': 'delivery' } }],
    },
  ],
  c28: [
    {
      says: { zh: '没留接收人电话', en: 'the receiver left no number' },
      steps: [received, classified, { ...registered, with: { field: withoutReceiver }, refused: ['c24', 'c28'] }],
    },
    {
      says: { zh: '另一读法：接收人信息可以不填', en: 'other reading: nothing asked of the receiver' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: withoutReceiver }, warned: ['c24'] }],
    },
  ],
  c29: [
    {
      says: { zh: '登记后未派单', en: 'entered, not yet dispatched' },
      steps: entered,
      then: [{ facts: { 'case.status': 'unprocessed' } }],
    },
    {
      says: { zh: '派单后', en: 'dispatched' },
      steps: [...entered, toHandler],
      then: [{ facts: { 'case.status': 'processing' } }],
    },
    {
      says: { zh: '手填的状态不收', en: 'nobody types the state' },
      steps: [
        received,
        classified,
        { ...registered, with: { field: { ...form, 'case.status': '已处理' } }, refused: ['c29'] },
      ],
    },
  ],
}
