import type { ClauseExamples } from '../../example/language.js'
import { classified, entered, form, received, registered } from './examples-steps.js'

const { 'complainant.contact': _contact, ...withoutContact } = form

/** Article 7: what is written down at once. */
export const intake: ClauseExamples = {
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
}
