import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  agreed,
  assigned,
  classified,
  consequence,
  facts,
  followed,
  passedOn,
  proposed,
  received,
  registered,
  repaired,
  resolved,
  returned,
  special,
  taken,
  talked,
} from './examples-ordinary.js'

const policy = [{ when: { 'class.path': 'quality-ad' }, then: 'replace-machine' }]

/** A solution that is none of the seven. */
const voucher: ExampleStep = {
  ...proposed,
  by: 'specialist',
  with: { proposal: 'x-1', class: { solution: 'cash-voucher' } },
}

/** Passing on, policies, following, the seven solutions. */
export const handlingExamples: ClauseExamples = {
  c08: [
    {
      says: { zh: '可维修的，通知技术支持部', en: 'a repair goes to technical support' },
      steps: [...taken, { ...classified, routed: { c08: ['assign: technical-support'] } }, assigned],
    },
    {
      says: { zh: '派给别的部门，须说明理由', en: 'another department needs a reason' },
      steps: [
        ...taken,
        classified,
        {
          ...assigned,
          with: { to: { unit: 'station' }, assignment: 'a-1', field: facts },
          refused: ['c08'],
        },
        {
          ...assigned,
          with: { to: { unit: 'station' }, assignment: 'a-1', field: facts, reason: '用户就在维修站，当面检测' },
        },
      ],
    },
    {
      says: {
        zh: '表中没有的归责任部门；质量引起的可以直接派维修站',
        en: 'what the table does not list is for the department responsible; about quality it may go to the repair station',
      },
      steps: [
        ...taken,
        {
          ...classified,
          with: { class: { path: 'quality-ad' }, field: consequence },
          routed: { c08: ['assign: responsible-dept'], c15: ['handle: repair-station'] },
        },
        { ...assigned, with: { to: { unit: 'station' }, assignment: 'a-1', field: facts } },
      ],
    },
  ],
  c09: [
    {
      says: { zh: '政策表许可换机的，安排到仓储部门', en: 'the policy allows a new machine: the store arranges it' },
      under: { parameters: { servicePolicy: policy } },
      steps: [
        ...taken,
        {
          ...classified,
          with: { class: { path: 'quality-ad' }, field: consequence },
          routed: { c09: ['remedy: store'] },
        },
      ],
      then: [{ facts: { 'case.policyAllows': 'replace-machine' } }],
    },
    {
      says: { zh: '政策表没有写的，不作安排', en: 'what the policy does not list is not arranged' },
      under: { parameters: { servicePolicy: policy } },
      steps: [...taken, { ...classified, routed: { c09: [] } }],
    },
  ],
  c10: [
    {
      says: { zh: '派单后每个工作日跟踪，周末顺延', en: 'followed every working day, not at the weekend' },
      steps: [
        { ...received, at: '2026-03-05 10:00' },
        { ...registered, at: '2026-03-05 10:10' },
        { ...talked, at: '2026-03-05 10:20' },
        { ...classified, at: '2026-03-05 10:30' },
        { ...assigned, at: '2026-03-05 11:00' },
        { ...followed, at: '2026-03-06 11:00' },
      ],
      then: [
        { clocks: { c10: ['met 2026-03-06', 'running 2026-03-09'] } },
        { at: '2026-03-10 09:00', clocks: { c10: ['met 2026-03-06', 'breached 2026-03-09'] } },
      ],
    },
    {
      says: { zh: '结果交回后不必再跟踪', en: 'the result is back: no more following' },
      steps: [
        ...passedOn,
        followed,
        { ...followed, at: '2026-03-04 11:00' },
        proposed,
        agreed,
        repaired,
        resolved,
        returned,
      ],
      then: [{ at: '2026-03-09 09:00', clocks: { c10: ['met 2026-03-03', 'met 2026-03-04', 'cancelled 2026-03-05'] } }],
    },
    {
      says: { zh: '派给两个部门的，各自跟踪', en: 'with two departments, each is followed' },
      steps: [
        ...passedOn,
        {
          ...assigned,
          at: '2026-03-02 14:00',
          with: { to: { unit: 'development' }, assignment: 'a-2', reason: '同时核查驱动程序' },
        },
        followed,
      ],
      then: [
        {
          at: '2026-03-04 09:00',
          clocks: { c10: ['met 2026-03-03', 'breached 2026-03-03', 'running 2026-03-04'] },
        },
      ],
    },
  ],
  c11: [
    {
      says: { zh: '七种之内的，无警示', en: 'one of the seven: no warning' },
      steps: [
        ...taken,
        special,
        {
          ...proposed,
          by: 'specialist',
          with: { proposal: 'x-1', class: { solution: 'refund' } },
          warned: [],
        },
      ],
    },
    {
      says: { zh: '七种之外的，警示', en: 'none of the seven: a warning' },
      steps: [...taken, special, { ...voucher, warned: ['c11'] }],
    },
    {
      says: { zh: '另一读法：七种之外不得提出', en: 'the other reading: none but the seven' },
      under: { readings: ['A091'] },
      steps: [...taken, special, { ...voucher, refused: ['c11'] }],
    },
    {
      says: { zh: '维修路径上的方案不在此列', en: 'a solution by repair is no matter of the seven' },
      steps: [
        ...passedOn,
        {
          ...proposed,
          with: { proposal: 'x-1', assignment: 'a-1', class: { solution: 'clean-and-test' } },
          warned: [],
        },
      ],
    },
  ],
}
