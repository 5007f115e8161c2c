import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  atHotline,
  complaint,
  complaintAnswered,
  complaintEntered,
  inquiry,
  inquiryEntered,
  passedOn,
} from './examples-path.js'

const elsewhere: ExampleDeed = { ...inquiry, with: { ...inquiry.with, kind: 'complaint', place: '外市' } }
const remit = [{ when: { 'case.place': '外市' }, then: false }]
const faxed: ExampleDeed = {
  at: '2026-03-02 11:00',
  by: 'clerk',
  do: 'Assign',
  with: { to: { unit: 'service' }, assignment: 'a-1', document: '传真' },
}
const entered: ExampleDeed = {
  ...complaintEntered,
  by: 'hotline',
  with: {
    form: '客户投诉登记表',
    field: { 'case.content': '送货员与店主争吵，当日未送货', 'handling.opinion': '请配送部当日核实' },
  },
}

export const intake: ClauseExamples = {
  c10: [
    {
      says: { zh: '没有内容不得登记', en: 'no entry without the content' },
      steps: [inquiry, { ...inquiryEntered, with: { form: '客户投诉记录表' }, refused: ['c10'] }, inquiryEntered],
    },
    {
      says: { zh: '未记内容，也不得答复了事', en: 'nor a final reply' },
      steps: [
        complaint,
        { ...complaintAnswered, refused: ['c10'] },
        {
          ...complaintAnswered,
          at: '2026-03-04 15:10',
          with: { ...complaintAnswered.with, field: { 'case.content': '送货员与店主争吵' } },
        },
      ],
    },
  ],
  c11: [
    {
      says: {
        zh: '外市的事：传真客户服务部，再转订单部',
        en: 'another city’s: by fax to customer service, and on to the order department',
      },
      under: { parameters: { remit } },
      steps: [
        elsewhere,
        { ...inquiryEntered, routed: { c11: ['transfer: service-dept'] } },
        { ...faxed, routed: { c11: ['transfer: order-dept'] } },
      ],
      then: [{ clocks: { c11: ['met 2026-03-02'] }, facts: { 'case.inRemit': false } }],
    },
    {
      says: { zh: '登记了却没有当日传真', en: 'registered, and not faxed that day' },
      under: { parameters: { remit } },
      steps: [elsewhere, inquiryEntered, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c11: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '未列入的不转出', en: 'whatever is not listed stays' },
      steps: [elsewhere, { ...inquiryEntered, routed: { c11: [] } }],
      then: [{ facts: { 'case.inRemit': null } }],
    },
    {
      says: { zh: '另一读法：到客户服务部为止', en: 'other reading: customer service keeps it' },
      under: { parameters: { remit }, readings: ['A032'] },
      steps: [
        elsewhere,
        { ...inquiryEntered, routed: { c11: ['transfer: service-dept'] } },
        { ...faxed, routed: { c11: [] } },
      ],
    },
  ],
  c12: [
    {
      says: { zh: '营销中心登记须写处理意见', en: 'the marketing centre gives its opinion' },
      steps: [atHotline, { ...entered, with: { field: { 'case.content': '当日未送货' } }, refused: ['c12'] }, entered],
    },
    {
      says: { zh: '县级公司登记不必', en: 'a county need not' },
      steps: [inquiry, inquiryEntered],
    },
  ],
  c13: [
    {
      says: { zh: '登记后传给配送部', en: 'registered, it goes to delivery' },
      steps: [atHotline, { ...entered, routed: { c13: ['assign: delivery'] } }, { ...passedOn, by: 'hotline' }],
      then: [{ clocks: { c13: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '隔日还没有传出', en: 'not passed on by the next day' },
      steps: [atHotline, entered, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c13: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '县级公司登记的不适用', en: 'not for what a county registers' },
      steps: [inquiry, { ...inquiryEntered, routed: { c13: [] } }],
    },
  ],
  c14: [
    {
      says: { zh: '不得定为三类之外', en: 'no fourth kind' },
      steps: [
        inquiry,
        { at: '2026-03-02 09:10', by: 'clerk', do: 'Classify', with: { class: { kind: 'praise' } }, refused: ['c14'] },
        { at: '2026-03-02 09:11', by: 'clerk', do: 'Classify', with: { kind: 'praise' }, refused: ['c14'] },
        { at: '2026-03-02 09:12', by: 'clerk', do: 'Classify', with: { class: { kind: 'suggestion' } } },
      ],
      then: [{ facts: { 'case.kind': 'suggestion' } }],
    },
  ],
}
