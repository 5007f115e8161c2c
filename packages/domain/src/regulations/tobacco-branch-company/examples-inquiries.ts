import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { complaint, consulted, inquiry, inquiryAnswered, inquiryEntered } from './examples-path.js'

const easy: ExampleDeed = { ...inquiry, with: { ...inquiry.with, flag: { directlyAnswerable: true } } }
const atOnce: ExampleDeed = {
  ...inquiryAnswered,
  at: '2026-03-02 09:10',
  with: { ...inquiryAnswered.with, field: { 'case.content': '询问新品价格', 'reply.result': '已告知' } },
}

/** On a Friday afternoon, before a weekend. */
const onFriday: ExampleDeed = { ...inquiry, at: '2026-03-06 16:00' }
const enteredOnFriday: ExampleDeed = { ...inquiryEntered, at: '2026-03-06 17:00' }

export const inquiries: ClauseExamples = {
  c15: [
    {
      says: { zh: '当场答复', en: 'answered there and then' },
      steps: [easy, atOnce],
      then: [{ clocks: { c15: ['met 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '答得了却没有当场答', en: 'it could have been, and was not' },
      steps: [easy, { ...atOnce, at: '2026-03-02 15:00' }],
      then: [{ clocks: { c15: ['breached 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '答不了的不适用', en: 'not for one that the unit cannot answer' },
      steps: [inquiry],
      then: [{ clocks: { c15: ['inapplicable 2026-03-02 09:30'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '登记后半小时即联系', en: 'asked within half an hour of the entry' },
      steps: [inquiry, inquiryEntered, consulted],
      then: [{ clocks: { c16: ['met 2026-03-02 10:30'] } }],
    },
    {
      says: { zh: '到下午才联系', en: 'not asked until the afternoon' },
      steps: [inquiry, inquiryEntered, { ...consulted, at: '2026-03-02 14:00' }],
      then: [{ clocks: { c16: ['breached 2026-03-02 10:30'] } }],
    },
    {
      says: { zh: '先已答复，无须再联系', en: 'an answer given first makes it needless' },
      steps: [inquiry, inquiryEntered, { ...inquiryAnswered, at: '2026-03-02 10:00' }],
      then: [{ clocks: { c16: ['cancelled 2026-03-02 10:30'] } }],
    },
  ],
  c17: [
    {
      says: { zh: '周五下午收到，周六同一时刻到期', en: 'received on Friday afternoon, due on Saturday at that hour' },
      steps: [onFriday, enteredOnFriday, { ...inquiryAnswered, at: '2026-03-07 10:00' }],
      then: [{ clocks: { c17: ['met 2026-03-07 16:00'] } }],
    },
    {
      says: { zh: '周一才答复', en: 'not answered until Monday' },
      steps: [onFriday, enteredOnFriday, { ...inquiryAnswered, at: '2026-03-09 09:00' }],
      then: [{ clocks: { c17: ['breached 2026-03-07 16:00'] } }],
    },
    {
      says: { zh: '另一读法：自录入起算', en: 'other reading: from the entry' },
      under: { readings: ['A030'] },
      steps: [onFriday, enteredOnFriday],
      then: [{ clocks: { c17: ['running 2026-03-07 17:00'] } }],
    },
    {
      says: { zh: '投诉没有二十四小时', en: 'not for a complaint' },
      steps: [complaint],
      then: [{ clocks: { c17: ['inapplicable 2026-03-03 09:00'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '答复时须记答复结果', en: 'the result is put down with the answer' },
      steps: [
        inquiry,
        inquiryEntered,
        { ...inquiryAnswered, at: '2026-03-02 14:50', with: { form: 'oral' }, refused: ['c18'] },
        inquiryAnswered,
      ],
    },
  ],
}
