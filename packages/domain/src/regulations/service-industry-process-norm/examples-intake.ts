import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  anonymous,
  assessment,
  classified,
  confirmed,
  form,
  receipt,
  received,
  registered,
  replied,
  told,
  underway,
} from './examples-steps.js'

const { 'case.emotion': _emotion, ...withoutEmotion } = form

const closed: ExampleStep = { at: '2026-03-02 11:00', by: 'receiver', do: 'Close' }

const undated: ExampleStep = { ...told, with: { process: '核对后回电', contactRoute: '大堂副理 8001' } }

/** Part 2(1): entry, the first word. */
export const intake: ClauseExamples = {
  c13: [
    {
      says: { zh: '漏了情绪一项', en: 'the mood is left out' },
      steps: [
        received,
        { ...registered, with: { field: withoutEmotion }, refused: ['c13'] },
        {
          ...registered,
          at: '2026-03-02 10:21',
          with: { field: withoutEmotion, notGiven: { 'field.case.emotion': '网上留言，看不出' } },
        },
      ],
    },
    {
      says: { zh: '投诉对象没定', en: 'what is complained about is not said' },
      steps: [
        { ...received, with: { ...receipt, class: {} } },
        { ...registered, refused: ['c13'] },
      ],
    },
    {
      says: { zh: '没有登记不得结案', en: 'no closing without an entry' },
      steps: [received, { ...closed, refused: ['c13'] }, { ...registered, at: '2026-03-02 11:05' }],
      then: [{ clocks: { c13: ['met'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '记完复述', en: 'said back after the entry' },
      steps: [received, registered, confirmed],
      then: [{ clocks: { c14: ['met'] } }],
    },
    {
      says: { zh: '没复述就结案，提示', en: 'closed without: warned of' },
      steps: [received, told, registered, { ...closed, warned: ['c14'] }],
      then: [{ clocks: { c14: ['breached'] } }],
    },
    {
      says: { zh: '匿名来信不适用', en: 'not for a note from nobody' },
      steps: [received, anonymous, { ...closed, warned: [] }],
    },
  ],
  c16: [
    {
      says: { zh: '三件事都说了，登记之前说的也算', en: 'all three told, even before the entry' },
      steps: [received, told, registered],
      then: [{ clocks: { c16: ['met'] } }],
    },
    {
      says: { zh: '没说多久办好', en: 'not told how long it takes' },
      steps: [received, undated, registered, confirmed, { ...closed, warned: ['c16'] }],
      then: [{ clocks: { c16: ['breached'], c03: ['met 2026-03-02 14:00'] } }],
    },
  ],
  c17: [
    {
      says: { zh: '说好三月九日，六日答复', en: 'promised for the 9th, answered on the 6th' },
      steps: [...underway, replied],
      then: [{ clocks: { c17: ['met 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '中间答复不算', en: 'an interim reply does not count' },
      steps: [
        ...underway,
        { at: '2026-03-09 10:00', by: 'handler', do: 'Reply:interim', with: { explanation: '还在核对' } },
        { until: '2026-03-10 09:00' },
      ],
      then: [{ clocks: { c17: ['breached 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '没说日期，严重的三个工作日', en: 'no date told, serious: three working days' },
      steps: [
        received,
        undated,
        registered,
        { ...classified, with: { class: { content: 'charging', severity: 'serious' }, field: assessment } },
      ],
      then: [{ clocks: { c17: ['running 2026-03-05'] } }],
    },
    {
      says: { zh: '紧急的一个工作日', en: 'urgent: one working day' },
      steps: [
        received,
        undated,
        registered,
        { ...classified, with: { class: { content: 'charging', severity: 'urgent' }, field: assessment } },
      ],
      then: [{ clocks: { c17: ['running 2026-03-03'] } }],
    },
    {
      says: { zh: '到期之前改口并告知', en: 'moved in time, and the customer told' },
      steps: [
        ...underway,
        {
          ...told,
          at: '2026-03-06 10:00',
          with: { process: '等银行回执', promisedAt: '2026-03-12T18:00:00+08:00', contactRoute: '8001' },
        },
      ],
      then: [{ at: '2026-03-10 09:00', clocks: { c17: ['running 2026-03-12 18:00'] } }],
    },
  ],
}
