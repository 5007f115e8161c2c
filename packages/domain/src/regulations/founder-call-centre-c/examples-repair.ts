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
  special,
  taken,
  talked,
} from './examples-ordinary.js'

const cannotWait: ExampleStep = {
  at: '2026-03-04 17:00',
  by: 'specialist',
  do: 'Classify',
  with: { flag: { cannotWait: true } },
}

/** The customer cannot wait, and three days have passed. */
const escalated: ReadonlyArray<ExampleStep> = [
  cannotWait,
  { until: '2026-03-06 09:00', brings: { c14: ['Escalated:decision to complaint-specialist'] } },
]

/** Repair, and the special solution. */
export const repairExamples: ClauseExamples = {
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
        ...escalated,
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
      steps: [...[received, registered, talked, classified], { ...assigned, at: '2026-03-04 11:00' }, ...escalated],
    },
  ],
}
