import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  anonymous,
  assigned,
  classified,
  contacted,
  entered,
  proposed,
  received,
  registered,
  remedied,
  resolved,
  toHandler,
  underway,
} from './examples-steps.js'

const unreached: ExampleStep = { ...contacted, with: { channel: 'phone', reached: false } }

const atOnce: ExampleStep = {
  at: '2026-03-02 10:40',
  by: 'receiver',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, demand: '换一台新机' },
}

/** Article 9: the first three steps. */
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
}
