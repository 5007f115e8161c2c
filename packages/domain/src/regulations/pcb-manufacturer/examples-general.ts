import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { answered, received, sheetFilled } from './examples-path.js'

const claim = { kind: 'quality-complaint', channel: 'business', complainant: { id: 'k-7' } }
const bought: ExampleStep = {
  ...received,
  with: {
    ...claim,
    class: { claim: 'quality-anomaly' },
    field: { 'product.maker': 'other', 'product.category': 'PCB', 'case.content': '外购板板面划伤' },
  },
}
const late: ExampleStep = {
  ...bought,
  with: {
    ...claim,
    class: { claim: 'late-delivery' },
    field: { 'product.maker': 'own', 'product.category': 'PCB', 'case.content': '交货晚了五天' },
  },
}
const flexible: ExampleStep = {
  ...bought,
  with: {
    ...claim,
    class: { claim: 'quality-anomaly' },
    field: { 'product.maker': 'own', 'product.category': 'FPC', 'case.content': '软板弯折处断线' },
  },
}
const misused: ExampleStep = {
  ...bought,
  with: {
    ...claim,
    class: { claim: 'quality-anomaly', cause: 'non-quality' },
    field: { 'product.maker': 'own', 'product.category': 'PCB', 'case.content': '客户回焊超温，板面变色' },
  },
}

/** Scope, what is no complaint, classes. */
export const general: ClauseExamples = {
  c03: [
    {
      says: { zh: '本公司的电路板，在范围内', en: 'boards of the firm’s own make are covered' },
      steps: [received],
      then: [{ pinned: ['pcb-manufacturer'] }],
    },
    {
      says: { zh: '外购的板不在范围内', en: 'bought-in boards are not' },
      steps: [bought],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '嫌交货晚，不是质量异常', en: 'late delivery is no quality anomaly' },
      steps: [late],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '软板：印本A不管', en: 'flexible circuits are outside under copy A' },
      steps: [flexible],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '软板：印本C也管', en: 'copy C covers any product' },
      under: { parameters: { variant: 'C' } },
      steps: [flexible],
      then: [{ pinned: ['pcb-manufacturer'] }],
    },
    {
      says: { zh: '原因是人为的，仍在范围内', en: 'a human error is still covered' },
      steps: [misused],
      then: [{ pinned: ['pcb-manufacturer'] }],
    },
    {
      says: { zh: '另一读法：收件即知非质量原因的不适用', en: 'other reading: outside where known on receipt' },
      under: { readings: ['A044'] },
      steps: [misused],
      then: [{ pinned: [] }],
    },
  ],
  c04: [
    {
      says: { zh: '没有损失：改作异常，欠一张异常处理单', en: 'no loss: an anomaly, for which a slip is owed' },
      steps: [
        received,
        {
          at: '2026-03-03 10:00',
          by: 'sales',
          do: 'Classify',
          with: { class: { loss: 'no-loss' } },
          routed: { c04: ['divert: qm-dept'] },
        },
      ],
      then: [{ facts: { 'case.kind': 'anomaly' }, clocks: { c04: ['running'], c28: ['cancelled 2026-03-03 13:00'] } }],
    },
    {
      says: { zh: '填了单，即可了结', en: 'the slip filled, it may end' },
      steps: [
        received,
        { at: '2026-03-03 10:00', by: 'sales', do: 'Classify', with: { class: { loss: 'no-loss' } } },
        { at: '2026-03-03 11:00', by: 'sales', do: 'Record:anomaly-reported', with: { form: '异常处理单' } },
        { at: '2026-03-03 15:00', by: 'sales', do: 'Reply:final', with: { form: 'oral' } },
        { at: '2026-03-03 16:00', by: 'sales', do: 'Close' },
      ],
      then: [{ clocks: { c04: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '造成损失的仍是投诉', en: 'with a loss it stays a complaint' },
      steps: [
        received,
        { at: '2026-03-03 10:00', by: 'sales', do: 'Classify', with: { class: { loss: 'loss' } }, routed: { c04: [] } },
        sheetFilled,
        { ...answered, refused: ['c37'] },
      ],
      then: [{ facts: { 'case.kind': 'quality-complaint' }, clocks: { c04: [] } }],
    },
  ],
  c06: [
    {
      says: { zh: '查明客户误用所致', en: 'found to be misuse' },
      steps: [
        received,
        { at: '2026-03-04 10:00', by: 'qm', do: 'Classify', with: { class: { cause: 'non-quality' } } },
      ],
      then: [{ facts: { 'class.cause': 'non-quality' }, pinned: ['pcb-manufacturer'] }],
    },
  ],
  c07: [
    {
      says: { zh: '印本C：查明压合不良', en: 'copy C: found to be bad lamination' },
      under: { parameters: { variant: 'C' } },
      steps: [
        received,
        { at: '2026-03-04 10:00', by: 'qm', do: 'Classify', with: { class: { cause: 'quality' } }, warned: [] },
      ],
      then: [{ facts: { 'class.cause': 'quality' } }],
    },
    {
      says: { zh: '印本A无此类：可以设，只提示', en: 'copy A has no such class: let through with a warning' },
      steps: [
        received,
        { at: '2026-03-04 10:00', by: 'qm', do: 'Classify', with: { class: { cause: 'quality' } }, warned: ['c07'] },
      ],
      then: [{ facts: { 'class.cause': 'quality' } }],
    },
  ],
}
