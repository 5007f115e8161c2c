import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  agreed,
  assigned,
  classified,
  facts,
  followed,
  passedOn,
  proposed,
  received,
  registered,
  repaired,
  resolved,
  returned,
  talked,
} from './examples-ordinary.js'

const taken: ReadonlyArray<ExampleStep> = [received, registered, talked]
const consequence = { 'case.consequence': '用户可能要求退机' }

const special: ExampleStep = { ...classified, with: { class: { path: 'special' }, field: consequence } }
const cannotWait: ExampleStep = {
  at: '2026-03-04 17:00',
  by: 'specialist',
  do: 'Classify',
  with: { flag: { cannotWait: true } },
}
const policy = [{ when: { 'class.path': 'quality-ad' }, then: 'replace-machine' }]

/** Passing on, policies, following, the seven solutions, repair. */
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
      steps: [
        ...taken,
        special,
        {
          ...proposed,
          by: 'specialist',
          with: { proposal: 'x-1', class: { solution: 'cash-voucher' } },
          warned: ['c11'],
        },
      ],
    },
    {
      says: { zh: '另一读法：七种之外不得提出', en: 'the other reading: none but the seven' },
      under: { readings: ['A091'] },
      steps: [
        ...taken,
        special,
        {
          ...proposed,
          by: 'specialist',
          with: { proposal: 'x-1', class: { solution: 'cash-voucher' } },
          refused: ['c11'],
        },
      ],
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
  c12: [
    {
      says: { zh: '周一派单，周四为限；周三提出方案', en: 'assigned on Monday, due on Thursday; offered on Wednesday' },
      steps: [...passedOn, proposed],
      then: [
        { at: '2026-03-02 12:00', clocks: { c12: ['running 2026-03-05'] } },
        { clocks: { c12: ['met 2026-03-05'] } },
      ],
    },
    {
      says: { zh: '节前派单，节假日不计', en: 'assigned before the holiday, which does not count' },
      steps: [
        { ...received, at: '2026-04-02 10:00' },
        { ...registered, at: '2026-04-02 10:10' },
        { ...talked, at: '2026-04-02 10:20' },
        { ...classified, at: '2026-04-02 10:30' },
        { ...assigned, at: '2026-04-02 11:00' },
      ],
      then: [{ at: '2026-04-09 09:00', clocks: { c12: ['breached 2026-04-08'] } }],
    },
    {
      says: { zh: '不是维修可以解决的，不计', en: 'not a matter of repair: no limit' },
      steps: [
        ...taken,
        { ...classified, with: { class: { path: 'system' }, field: consequence } },
        {
          ...assigned,
          with: { to: { unit: 'support' }, assignment: 'a-1', field: facts, reason: '驱动程序缺陷由技术支持牵头' },
        },
      ],
      then: [{ clocks: { c12: ['inapplicable 2026-03-05'] } }],
    },
    {
      says: {
        zh: '另一读法：三日之内要解决，方案不算',
        en: 'the other reading: solved within three days; an offer does not count',
      },
      under: { readings: ['A092'] },
      steps: [...passedOn, followed, proposed],
      then: [{ at: '2026-03-06 09:00', clocks: { c12: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '另一读法：自收到投诉起算', en: 'the other reading: from the receipt' },
      under: { readings: ['A093'] },
      steps: [received, registered, talked, classified, { ...assigned, at: '2026-03-03 11:00' }],
      then: [{ clocks: { c12: ['running 2026-03-05'] } }],
    },
    {
      says: { zh: '两次派单，各算各的', en: 'assigned twice, each with its own limit' },
      steps: [
        ...passedOn,
        { ...assigned, at: '2026-03-03 11:00', with: { to: { unit: 'support' }, assignment: 'a-2' } },
        proposed,
      ],
      then: [{ clocks: { c12: ['met 2026-03-05', 'running 2026-03-06'] } }],
    },
  ],
  c13: [
    {
      says: { zh: '用户认同后转维修站，然后实施', en: 'agreed: to the repair station, then carried out' },
      steps: [
        ...passedOn,
        proposed,
        { ...repaired, at: '2026-03-04 15:30', refused: ['c13'] },
        { ...agreed, routed: { c13: ['remedy: repair-station'] } },
        repaired,
      ],
    },
    {
      says: { zh: '方案改了，原来的同意不作数', en: 'a new proposal: the old consent does not serve' },
      steps: [
        ...passedOn,
        proposed,
        agreed,
        {
          ...proposed,
          at: '2026-03-05 10:00',
          with: { proposal: 'x-2', assignment: 'a-1', class: { solution: 'replace-machine' } },
        },
        { ...repaired, with: { proposal: 'x-2', what: '换机' }, refused: ['c13'] },
      ],
    },
    {
      says: {
        zh: '不走维修路径的，用户同意后不转维修站',
        en: 'not a repair: consent sends nothing to the repair station',
      },
      steps: [
        ...taken,
        special,
        { ...proposed, by: 'specialist', with: { proposal: 'x-1', class: { solution: 'refund' } } },
        { ...agreed, routed: { c13: [] } },
      ],
    },
  ],
  c14: [
    {
      says: {
        zh: '三个工作日没解决，用户又等不及：到期即转特殊方案',
        en: 'unsolved after three working days and no time to wait: at once',
      },
      steps: [
        ...passedOn,
        proposed,
        cannotWait,
        { until: '2026-03-06 09:00', brings: { c14: ['Escalated:decision to complaint-specialist'] } },
        {
          at: '2026-03-06 10:00',
          by: 'specialist',
          do: 'Propose',
          with: { proposal: 'x-2', class: { solution: 'replace-machine' } },
        },
      ],
      then: [{ at: '2026-03-06 09:30', clocks: { c14: ['running'] } }, { clocks: { c14: ['met'] } }],
    },
    {
      says: { zh: '方案写在方案栏里的，同样算数', en: 'a solution named in the proposal itself counts, too' },
      steps: [
        ...passedOn,
        cannotWait,
        { until: '2026-03-06 09:00' },
        { at: '2026-03-06 10:00', by: 'specialist', do: 'Propose', with: { proposal: 'x-2', solution: 'refund' } },
      ],
      then: [{ clocks: { c14: ['met'] } }],
    },
    {
      says: { zh: '用户后来才说等不及：说时即转', en: 'said later: at that moment' },
      steps: [
        ...passedOn,
        { until: '2026-03-09 09:00', brings: { c14: [] } },
        {
          ...cannotWait,
          at: '2026-03-09 10:00',
          brings: { c14: ['Escalated:decision to complaint-specialist'] },
        },
      ],
    },
    {
      says: { zh: '已经解决的，不转', en: 'solved: no' },
      steps: [
        ...passedOn,
        proposed,
        { ...resolved, at: '2026-03-05 15:00' },
        { ...cannotWait, at: '2026-03-06 10:00', brings: { c14: [] } },
      ],
    },
    {
      says: { zh: '另一读法：自收到投诉起三个工作日', en: 'the other reading: three working days from the receipt' },
      under: { readings: ['A093'] },
      steps: [
        ...[received, registered, talked, classified],
        { ...assigned, at: '2026-03-04 11:00' },
        cannotWait,
        { until: '2026-03-06 09:00', brings: { c14: ['Escalated:decision to complaint-specialist'] } },
      ],
    },
  ],
}
