import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  assigned,
  classified,
  contacted,
  ended,
  entered,
  form,
  proposed,
  received,
  registered,
  remedied,
  replied,
  resolved,
  settled,
  toHandler,
  underway,
} from './examples-steps.js'

const anonymous: ExampleStep = {
  ...registered,
  with: {
    field: {
      'complainant.name': '刘女士',
      'complainant.address': '和平路',
      'case.details': form['case.details'],
      'case.demand': form['case.demand'],
      'receiver.name': form['receiver.name'],
      'receiver.contact': form['receiver.contact'],
    },
    notGiven: { 'field.complainant.contact': '来电号码未显示，本人不愿留' },
  },
}
const unreached: ExampleStep = {
  at: '2026-03-02 14:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: false },
}
const atOnce: ExampleStep = {
  at: '2026-03-02 10:40',
  by: 'receiver',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, demand: '换一台新机' },
}

/** Article 9: the six steps. */
export const handling: ClauseExamples = {
  c30: [
    {
      says: { zh: '当天下午打通电话', en: 'reached the same afternoon' },
      steps: [...entered, toHandler, contacted],
      then: [{ clocks: { c30: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '没打通就办结', en: 'settled though nobody answered' },
      steps: [
        ...entered,
        toHandler,
        unreached,
        proposed,
        remedied,
        { ...resolved, refused: ['c30'] },
        { ...contacted, at: '2026-03-06 14:00' },
        { ...resolved, at: '2026-03-06 15:00' },
      ],
      then: [{ clocks: { c30: ['breached 2026-03-03'] } }],
    },
    {
      says: { zh: '没有联系方式的不适用', en: 'nobody to reach' },
      steps: [received, classified, anonymous, assigned, proposed, remedied, resolved],
      then: [{ clocks: { c30: ['inapplicable 2026-03-03'] } }],
    },
    {
      says: {
        zh: '另一读法：接收人核实之前不得派单',
        en: 'other reading: no dispatch before the receiver has verified',
      },
      under: { readings: ['A016'] },
      steps: [...entered, { ...assigned, refused: ['c30'], at: '2026-03-02 10:30', by: 'receiver' }, atOnce, assigned],
    },
  ],
  c31: [
    {
      says: {
        zh: '登记后给处理人员，核实后按类型给产品部',
        en: 'to a handler on entry, to the product department once verified',
      },
      steps: [
        received,
        classified,
        { ...registered, routed: { c31: ['handle: handler'] } },
        toHandler,
        { ...contacted, routed: { c31: ['assign: product-dept'] } },
      ],
    },
    {
      says: {
        zh: '表上没有的类型归客服部门，派往别处不必写理由',
        en: 'a kind without a rule goes to the service department, and elsewhere without a reason',
      },
      steps: [
        received,
        { ...classified, with: { class: { type: 'delivery' } } },
        registered,
        toHandler,
        { ...contacted, routed: { c31: ['assign: service-dept'] } },
        assigned,
      ],
    },
    {
      says: {
        zh: '表上归产品部的，派往别处要写理由',
        en: 'what the table gives to the product department goes elsewhere only with a reason',
      },
      steps: [
        ...entered,
        toHandler,
        contacted,
        { ...assigned, with: { to: { unit: 'service-dept' } }, refused: ['c31'] },
        { ...assigned, with: { to: { unit: 'service-dept' }, reason: '漏水出在安装，由客服部门处理' } },
      ],
    },
    {
      says: { zh: '没打通，先不定责任部门', en: 'nobody answered: no department yet' },
      steps: [...entered, toHandler, { ...unreached, routed: { c31: [] } }],
    },
    {
      says: { zh: '没有派单不得办结', en: 'nothing is settled undispatched' },
      steps: [...entered, contacted, proposed, remedied, { ...resolved, refused: ['c31'] }],
    },
    {
      says: { zh: '另一读法：接收人核实后直接派给责任部门', en: 'other reading: the receiver verifies and dispatches' },
      under: { readings: ['A016'] },
      steps: [
        received,
        classified,
        { ...registered, routed: { c31: [] } },
        { ...atOnce, routed: { c31: ['assign: product-dept'] } },
      ],
    },
  ],
  c32: [
    {
      says: { zh: '没有方案', en: 'no plan' },
      steps: [...underway, { ...resolved, refused: ['c32'] }],
    },
    {
      says: { zh: '方案没写赔偿；补上“无”即可', en: 'a plan silent on compensation; "none" will do' },
      steps: [
        ...underway,
        { ...proposed, with: { proposal: 's-1', rectification: '更换整机' } },
        { ...resolved, refused: ['c32'] },
        {
          ...proposed,
          at: '2026-03-06 14:00',
          with: { proposal: 's-2', rectification: '更换整机', compensation: '无' },
        },
        { ...resolved, at: '2026-03-06 15:00' },
      ],
    },
  ],
  c33: [
    {
      says: { zh: '期限从收到起算，不从方案起算', en: 'the limit runs from receipt, not from the plan' },
      steps: [...underway, { ...proposed, at: '2026-03-11 10:00' }],
      then: [{ clocks: { c33: ['running 2026-03-16'] } }],
    },
    {
      says: { zh: '先执行、后办结', en: 'carried out, then settled' },
      steps: settled,
      then: [{ clocks: { c33: ['met 2026-03-16'] } }],
    },
    {
      says: {
        zh: '先办结、后执行，不算；提前办结，期限不变',
        en: 'settled before it was carried out: not met, and the limit stays where it was',
      },
      steps: [...underway, proposed, { ...resolved, at: '2026-03-06 09:00' }, remedied, { until: '2026-03-17 09:00' }],
      then: [{ clocks: { c14: ['met 2026-03-16'], c33: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '重启后的方案自提出起算', en: 'a plan made after a reopening has its own ten days' },
      steps: [
        ...ended,
        { at: '2026-03-20 09:00', by: 'handler', do: 'Reopen', with: { reason: '新机又漏水' } },
        {
          ...proposed,
          at: '2026-03-23 10:00',
          with: { proposal: 's-2', rectification: '更换进水阀', compensation: '无' },
        },
      ],
      then: [{ clocks: { c33: ['met 2026-03-16', 'running 2026-04-07'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '周五办结，周一答复并记下客户的话', en: 'settled on Friday, told and heard on Monday' },
      steps: [...settled, replied],
      then: [{ clocks: { c34: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '答复了，没记客户意见', en: 'told, but not heard' },
      steps: [...settled, { ...replied, with: { explanation: '已换新机' } }],
      then: [{ at: '2026-03-10 09:00', clocks: { c34: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '还没登记就办结，不能因此不答复', en: 'settled before it was entered: told all the same' },
      steps: [
        received,
        classified,
        { ...assigned, at: '2026-03-02 10:30', by: 'receiver' },
        contacted,
        proposed,
        remedied,
        resolved,
        { until: '2026-03-10 09:00' },
      ],
      then: [{ clocks: { c34: ['breached 2026-03-09'], c35: ['running 2026-03-13'] } }],
    },
    {
      says: { zh: '没有联系方式的不适用', en: 'nobody to tell' },
      steps: [received, classified, anonymous, assigned, proposed, remedied, resolved],
      then: [{ at: '2026-03-10 09:00', clocks: { c34: ['inapplicable 2026-03-09'] } }],
    },
  ],
  c35: [
    {
      says: { zh: '答复后第四个工作日回访', en: 'revisited four working days after the reply' },
      steps: ended,
      then: [{ clocks: { c35: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '一直没有回访', en: 'never revisited' },
      steps: [...settled, replied, { until: '2026-03-17 09:00' }],
      then: [{ clocks: { c35: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '不回访就结案，提示', en: 'closed without a revisit: warned of' },
      steps: [...settled, replied, { at: '2026-03-10 09:00', by: 'supervisor', do: 'Close', warned: ['c35'] }],
    },
  ],
  c40: [
    {
      says: { zh: '每件投诉的期限都有人盯', en: 'every limit of a case is watched' },
      steps: [...underway, proposed, { until: '2026-03-17 09:00' }],
      then: [
        {
          clocks: {
            c14: ['breached 2026-03-16'],
            c19: ['met 2026-03-02 10:30'],
            c30: ['met 2026-03-03'],
            c33: ['breached 2026-03-16'],
          },
        },
      ],
    },
  ],
}
