import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { asked, boards, numbered, received, sampled, sheetFilled, sheetSent, tracked } from './examples-path.js'

const { 'product.number': _number, ...noNumber } = boards
const { 'case.demand': _demand, ...noDemand } = boards
const held: ExampleStep = {
  at: '2026-03-04 14:00',
  by: 'qm',
  do: 'Record:joint-inspection-held',
  with: { participants: ['qm-dept', 'manufacturing'], findings: '现场复判86片起泡', delegated: false },
}
const wantsReturn: ExampleStep = {
  at: '2026-03-03 09:20',
  by: 'sales',
  do: 'Classify',
  with: { class: { returnQuantity: 'undetermined' } },
}

/** The sheet, the number and the tracking table. */
export const sheet: ClauseExamples = {
  c26: [
    {
      says: { zh: '编号而无号码', en: 'numbered without a number' },
      steps: [
        received,
        sheetFilled,
        { at: '2026-03-03 14:00', by: 'office', do: 'Record:number-allocated', refused: ['c26', 'c27', 'c39'] },
        numbered,
      ],
      then: [{ facts: { 'case.number': '260301' } }],
    },
  ],
  c27: [
    {
      says: { zh: '号码须为年月加流水', en: 'year, month and serial' },
      steps: [
        received,
        sheetFilled,
        { ...numbered, with: { number: 'KS-2026-1' }, refused: ['c27'] },
        { ...numbered, with: { number: '26031' }, refused: ['c27'] },
        numbered,
      ],
    },
    {
      says: { zh: '当月第一百件，流水加宽', en: 'the hundredth case of a month' },
      steps: [received, sheetFilled, { ...numbered, with: { number: '2603100' } }],
    },
    {
      says: { zh: '另一读法：流水只有两位', en: 'other reading: two digits and no more' },
      under: { readings: ['A046'] },
      steps: [received, sheetFilled, { ...numbered, with: { number: '2603100' }, refused: ['c27'] }, numbered],
    },
  ],
  c28: [
    {
      says: { zh: '四个工作小时内填妥', en: 'filled within four working hours' },
      steps: [received, sheetFilled],
      then: [{ clocks: { c28: ['met 2026-03-03 13:00'] } }],
    },
    {
      says: { zh: '下午才填，逾期', en: 'filled in the afternoon: late' },
      steps: [received, { ...sheetFilled, at: '2026-03-03 15:00' }],
      then: [{ clocks: { c28: ['breached 2026-03-03 13:00'] } }],
    },
    {
      says: { zh: '先约会勘：表在会勘后四个工作小时内', en: 'inspection first: the sheet within four hours of it' },
      steps: [received, asked, held, { ...sheetFilled, at: '2026-03-04 17:00' }],
      then: [{ clocks: { c28: ['met 2026-03-03 13:00', 'met 2026-03-04 18:00'] } }],
    },
    {
      says: { zh: '另一读法：会勘不延后填表', en: 'other reading: the inspection buys no time' },
      under: { readings: ['A043'] },
      steps: [received, asked, held],
      then: [{ clocks: { c28: ['breached 2026-03-03 13:00'] } }],
    },
  ],
  c29: [
    {
      says: { zh: '没写产品编号', en: 'no product number' },
      steps: [received, { ...sheetFilled, with: { field: noNumber }, refused: ['c29'] }, sheetFilled],
    },
  ],
  c30: [
    {
      says: { zh: '业务部填好，送总经理室', en: 'from the business department to the office' },
      steps: [received, { ...sheetFilled, routed: { c30: ['assign: gm-production-group'] } }],
    },
    {
      says: { zh: '生产管理组自己登记，不再送', en: 'the group’s own entry goes nowhere' },
      steps: [received, sheetFilled, numbered, { ...tracked, routed: { c30: [] } }],
    },
  ],
  c31: [
    {
      says: { zh: '没有样品不送', en: 'not without a sample' },
      steps: [
        received,
        { ...sheetFilled, at: '2026-03-03 09:40' },
        { ...sheetSent, at: '2026-03-03 09:50', refused: ['c31'] },
        sampled,
        sheetSent,
      ],
    },
    {
      says: { zh: '意见没签字不送', en: 'nor with an opinion that nobody signed' },
      steps: [
        received,
        sampled,
        { ...sheetFilled, with: { field: { ...boards, 'business.opinion': '请查压合工序' } } },
        { ...sheetSent, refused: ['c31'] },
      ],
    },
    {
      says: { zh: '派给制造部不受此限', en: 'passing it to manufacturing is not bound' },
      steps: [
        received,
        sheetFilled,
        {
          ...sheetSent,
          with: {
            to: { unit: 'manufacturing', roles: ['manufacturing'] },
            assignment: 'a-3',
            reason: '急件，先由制造部查工单',
          },
        },
      ],
    },
  ],
  c32: [
    {
      says: { zh: '要退货而没写数量', en: 'goods to go back, no quantity' },
      steps: [received, wantsReturn, { ...sheetFilled, refused: ['c32'] }],
    },
    {
      says: { zh: '注明客户加工中未确定', en: 'remarked as not fixed yet' },
      steps: [
        received,
        wantsReturn,
        {
          ...sheetFilled,
          with: {
            field: {
              ...noDemand,
              'product.returnQuantity': 'undetermined',
              'case.demand': '退货，客户加工中未确定',
            },
          },
        },
      ],
    },
    {
      says: { zh: '不退货的不问数量', en: 'nobody is asked who returns nothing' },
      steps: [received, sheetFilled],
    },
  ],
}
