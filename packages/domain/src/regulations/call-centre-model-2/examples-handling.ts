import type { ClauseExamples } from '../../example/language.js'
import {
  assigned,
  begun,
  classified,
  entered,
  found,
  heard,
  receipt,
  received,
  registered,
  underway,
} from './examples-steps.js'

const { complainant: _nobody, ...anonymous } = receipt

/** Chapter 3: entry and investigation. */
export const handling: ClauseExamples = {
  c13: [
    {
      says: { zh: '没写投诉内容', en: 'no content' },
      steps: [
        { ...received, with: { kind: 'complaint', channel: 'phone', complainant: { id: 'p-1' } } },
        classified,
        { ...registered, refused: ['c13'] },
        {
          ...registered,
          at: '2026-03-02 10:30',
          with: { field: { 'assign.dept': '分拨中心', 'case.content': '包裹泡水' } },
        },
      ],
    },
  ],
  c14: [
    {
      says: { zh: '没定类型', en: 'the kind is not settled' },
      steps: [
        received,
        { ...registered, refused: ['c14'] },
        { ...classified, at: '2026-03-02 10:22' },
        { ...registered, at: '2026-03-02 10:25' },
      ],
    },
    {
      says: { zh: '没定责任部门', en: 'nor the department' },
      steps: [received, classified, { ...registered, with: {}, refused: ['c14'] }],
    },
  ],
  c15: [
    {
      says: { zh: '当天录入', en: 'entered the same day' },
      steps: entered,
      then: [{ clocks: { c15: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '第二天才录', en: 'entered the next day' },
      steps: [received, classified, { ...registered, at: '2026-03-03 09:00' }],
      then: [{ clocks: { c15: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '责任部门代录不算', en: 'entered by the department: does not count' },
      steps: [received, classified, { ...registered, by: 'sorter' }],
      then: [{ at: '2026-03-03 09:00', clocks: { c15: ['breached 2026-03-02'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '周一四点派单，周二十点开始', en: 'sent at four, begun at ten the next day' },
      steps: [...underway, begun],
      then: [{ clocks: { c16: ['met 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '拖到下午', en: 'left until the afternoon' },
      steps: [...underway, { ...begun, at: '2026-03-03 15:00' }],
      then: [{ clocks: { c16: ['breached 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '派单只写了部门', en: 'a dispatch that names the department alone' },
      steps: [...entered, { ...assigned, with: { to: { unit: 'north-depot' } } }],
      then: [{ clocks: { c16: ['running 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '改派后另算', en: 'sent on: a clock of its own' },
      steps: [
        ...underway,
        begun,
        {
          at: '2026-03-04 09:00',
          by: 'receptionist',
          do: 'Assign',
          with: { to: { unit: 'line-haul', roles: ['responsible-dept'] }, assignment: 'a-2' },
        },
      ],
      then: [{ clocks: { c16: ['met 2026-03-03 11:00', 'running 2026-03-04 13:00'] } }],
    },
  ],
  c17: [
    {
      says: { zh: '没听客户就下结论', en: 'a finding without the customer' },
      steps: [
        ...underway,
        begun,
        { ...heard, with: { channel: 'phone', reached: false } },
        { ...found, at: '2026-03-03 16:00', refused: ['c17'] },
        { ...heard, at: '2026-03-04 10:00' },
        found,
      ],
      then: [{ clocks: { c17: ['met'] } }],
    },
    {
      says: { zh: '不登记开始调查也绕不过', en: 'never recording the start is no way round' },
      steps: [...underway, { ...found, refused: ['c17'] }],
    },
    {
      says: { zh: '匿名投诉不适用', en: 'not for a complaint by nobody' },
      steps: [
        { ...received, with: anonymous },
        classified,
        {
          ...registered,
          with: { field: { 'assign.dept': '分拨中心' }, notGiven: { 'field.complainant.contact': '匿名来信' } },
        },
        assigned,
        begun,
        found,
      ],
    },
    {
      says: { zh: '没记是谁、怎么联系，不算匿名', en: 'having noted nobody does not make it anonymous' },
      steps: [
        { ...received, with: anonymous },
        classified,
        registered,
        assigned,
        begun,
        { ...found, refused: ['c17'] },
      ],
    },
    {
      says: { zh: '收到时写明匿名', en: 'said to be anonymous on receipt' },
      steps: [
        { ...received, with: { ...anonymous, complainant: { kind: 'anonymous' } } },
        classified,
        registered,
        assigned,
        begun,
        found,
      ],
    },
    {
      says: { zh: 'c18 的另一读法：次日交回结果', en: 'other reading of c18: the findings go back the next day' },
      under: { readings: ['A017'] },
      steps: [
        ...underway,
        begun,
        heard,
        found,
        { at: '2026-03-05 09:00', by: 'sorter', do: 'Return:result', with: { assignment: 'a-1' } },
      ],
      then: [{ clocks: { c17: ['met'], c18: ['met 2026-03-05'] } }],
    },
  ],
}
