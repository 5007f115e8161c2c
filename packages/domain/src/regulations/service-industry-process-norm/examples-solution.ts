import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { kind, second, secondAccepted, small, unsigned } from './examples-plans.js'
import {
  accepted,
  approved,
  assessment,
  assigned,
  classified,
  complex,
  entered,
  executed,
  explained,
  found,
  inquired,
  proposed,
} from './examples-steps.js'

const resolved: ExampleStep = { at: '2026-03-06 09:00', by: 'handler', do: 'Resolve' }

const group: ExampleStep = { ...classified, with: { class: { ...complex, scope: 'group' }, field: assessment } }

const foundInGroup = [...entered, group, assigned, ...inquired]

/** Part 2(4): plan, approval. */
export const solution: ClauseExamples = {
  c31: [
    {
      says: { zh: '次日出方案并讲给客户', en: 'a plan the next day, and the customer told' },
      steps: [...found, proposed, explained],
      then: [{ clocks: { c31: ['met 2026-03-06'] } }],
    },
    {
      says: { zh: '有方案，没跟客户谈', en: 'a plan, but nobody called' },
      steps: [...found, proposed, { until: '2026-03-09 09:00' }],
      then: [{ clocks: { c31: ['breached 2026-03-06'] } }],
    },
    {
      says: { zh: '没有联系方式的，出方案即可', en: 'nobody to call: the plan is enough' },
      steps: [...unsigned, proposed],
      then: [{ clocks: { c31: ['met 2026-03-06'] } }],
    },
  ],
  c32: [
    {
      says: { zh: '查清了，没有方案', en: 'found out, but no plan' },
      steps: [
        ...found,
        { ...resolved, refused: ['c32'] },
        { ...proposed, at: '2026-03-06 09:30' },
        { ...resolved, at: '2026-03-06 10:00' },
      ],
    },
  ],
  c34: [
    {
      says: { zh: '没写是哪种方案', en: 'of no kind' },
      steps: [...found, { ...proposed, with: { proposal: 's-1', amount: 1500 }, refused: ['c34'] }],
    },
    {
      says: { zh: '表外的种类只提示', en: 'a kind off the list is warned of' },
      steps: [
        ...found,
        { ...proposed, with: { proposal: 's-1', field: { 'solution.kind': 'upgrade' } }, warned: ['c34'] },
      ],
    },
  ],
  c35: [
    {
      says: { zh: '超过权限，批准后才可执行', en: 'beyond authority: only when approved' },
      steps: [
        ...found,
        proposed,
        explained,
        accepted,
        { ...executed, at: '2026-03-05 16:00', refused: ['c35'] },
        { ...approved, at: '2026-03-05 17:00' },
        executed,
      ],
    },
    {
      says: { zh: '权限之内，不必报批', en: 'within authority' },
      steps: [...found, small, explained, accepted, executed],
    },
    {
      says: { zh: '批的是旧方案', en: 'an older plan was approved' },
      steps: [...found, proposed, explained, approved, second, secondAccepted, { ...executed, refused: ['c35'] }],
    },
    {
      says: {
        zh: '自己批自己的不算，权限不够的批准也不算',
        en: 'not by oneself, nor by somebody without the authority',
      },
      steps: [
        ...found,
        proposed,
        explained,
        { ...approved, by: 'handler' },
        { ...approved, at: '2026-03-05 14:30', by: 'clerk' },
        accepted,
        { ...executed, refused: ['c35'] },
      ],
    },
    {
      says: { zh: '群体投诉，金额再小也要批', en: 'a group: approval however small the sum' },
      steps: [...foundInGroup, small, explained, accepted, { ...executed, refused: ['c35'] }],
    },
    {
      says: { zh: '超过两万元，经理自己执行也要他人批', en: 'over 20,000 yuan: even a manager needs another' },
      steps: [
        ...found,
        { ...proposed, by: 'approver', with: { proposal: 's-1', amount: 20001, field: kind } },
        explained,
        accepted,
        { ...executed, by: 'approver', refused: ['c35'] },
      ],
    },
    {
      says: { zh: '另一读法：群体不推定为重大利益', en: 'other reading: a group is not presumed to be major' },
      under: { readings: ['A021'] },
      steps: [...foundInGroup, small, explained, accepted, executed],
    },
    {
      says: { zh: '另一读法：人工标记的要批', en: 'other reading: what is marked needs approval' },
      under: { readings: ['A021'] },
      steps: [
        ...entered,
        { ...classified, with: { class: complex, field: assessment, flag: { majorInterest: true } } },
        assigned,
        ...inquired,
        small,
        explained,
        accepted,
        { ...executed, refused: ['c35'] },
      ],
    },
  ],
}
