import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  apology,
  assessment,
  assigned,
  atOnce,
  classified,
  complex,
  entered,
  found,
  received,
  resolved,
  simple,
  underway,
} from './examples-steps.js'

const bySeverity: ExampleStep = { ...classified, with: { class: { severity: 'serious' }, field: assessment } }

const objectOnly: ExampleStep = { ...classified, with: { class: { complexity: 'complex' }, field: assessment } }

/** Part 2(2): classification, dispatch. */
export const classification: ClauseExamples = {
  c18: [
    {
      says: { zh: '没分类不得派单', en: 'no dispatch before the sorting' },
      steps: [...entered, { ...assigned, at: '2026-03-02 10:30', refused: ['c18'] }, classified, assigned],
    },
    {
      says: { zh: '只定了难易，还缺内容和严重程度', en: 'complexity alone is not enough' },
      steps: [...entered, objectOnly, { ...assigned, refused: ['c18'] }],
    },
    {
      says: { zh: '优先级随严重程度', en: 'priority follows severity' },
      steps: [received, bySeverity],
      then: [{ facts: { 'class.priority': 'serious' } }],
    },
    {
      says: { zh: '另一读法：有一个维度即可派', en: 'other reading: any dimension will do' },
      under: { readings: ['A019'] },
      steps: [...entered, objectOnly, assigned],
    },
  ],
  c19: [
    {
      says: { zh: '表外的内容归其他，原话留存', en: 'a matter off the list is other, in its own word' },
      steps: [...entered, { ...classified, with: { class: { ...complex, content: 'parking' }, field: assessment } }],
      then: [{ facts: { 'class.content': 'other', 'field.contentText': 'parking' } }],
    },
    {
      says: { zh: '范围没说，算单个客户', en: 'a scope unsaid is a single customer' },
      steps: [...entered, bySeverity],
      then: [{ facts: { 'class.scope': 'single' } }],
    },
    {
      says: { zh: '既非单个也非群体，提示', en: 'neither single nor group: warned of' },
      steps: [
        ...entered,
        { ...classified, with: { class: { ...complex, scope: 'tour-party' }, field: assessment }, warned: ['c19'] },
      ],
    },
    {
      says: { zh: '另一读法：范围空着', en: 'other reading: the scope stays open' },
      under: { readings: ['A019'] },
      steps: [...entered, { ...classified, with: { class: { content: 'parking' }, field: assessment } }],
      then: [{ facts: { 'class.content': 'other', 'class.scope': null } }],
    },
  ],
  c20: [
    {
      says: { zh: '分类时没写初步判断', en: 'sorted without a first judgement' },
      steps: [
        ...entered,
        { ...classified, with: { class: complex }, refused: ['c20'] },
        { ...classified, at: '2026-03-02 10:45' },
      ],
    },
  ],
  c21: [
    {
      says: { zh: '简单的，建议受理人员自己办', en: 'simple: whoever took it may settle it' },
      steps: [...entered, { ...simple, routed: { c21: ['handle: r-1'] } }],
    },
    {
      says: { zh: '复杂的没有这个建议', en: 'no such suggestion for a complex one' },
      steps: [...entered, { ...classified, routed: { c21: [] } }],
    },
  ],
  c22: [
    {
      says: { zh: '复杂的没调查过，不得办结', en: 'complex, and not inquired into' },
      steps: [...underway, apology, { ...resolved, refused: ['c22', 'c25'] }],
    },
    {
      says: { zh: '难易没定，也当不简单', en: 'of unknown complexity' },
      steps: [...entered, bySeverity, apology, { ...resolved, refused: ['c22', 'c25'] }],
    },
    {
      says: { zh: '查清之后可以', en: 'after the inquiry' },
      steps: [...found, apology, { ...resolved, at: '2026-03-05 12:00' }],
    },
  ],
  c23: [
    {
      says: { zh: '收费问题派财务，四个工作小时内', en: 'charges go to finance, inside four working hours' },
      steps: [...entered, { ...classified, routed: { c23: ['assign: finance'] } }, assigned],
      then: [{ clocks: { c23: ['met 2026-03-02 14:40'] } }],
    },
    {
      says: {
        zh: '表上没有的归客服，派往别处不必写理由',
        en: 'customer service where no rule fits, and elsewhere without a reason',
      },
      steps: [
        ...entered,
        {
          ...classified,
          with: { class: { ...complex, content: 'safety' }, field: assessment },
          routed: { c23: ['assign: customer-service'] },
        },
        assigned,
      ],
    },
    {
      says: { zh: '财务的事派给前厅，要写理由', en: 'what is for finance goes to the front office only with a reason' },
      steps: [
        ...entered,
        classified,
        { ...assigned, with: { to: { unit: 'front-office', person: 'h-2' } }, refused: ['c23'] },
        { ...assigned, with: { to: { unit: 'front-office', person: 'h-2' }, reason: '财务当班无人' } },
      ],
    },
    {
      says: { zh: '第二天还没派', en: 'not dispatched by the next day' },
      steps: [...entered, classified, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c23: ['breached 2026-03-02 14:40'] } }],
    },
    {
      says: { zh: '当场解决的不必再派', en: 'settled on the spot: nothing to dispatch' },
      steps: [...atOnce, resolved],
      then: [{ clocks: { c23: ['cancelled 2026-03-02 14:40'] } }],
    },
  ],
  c24: [
    {
      says: { zh: '只写部门', en: 'a department and nobody in it' },
      steps: [...entered, classified, { ...assigned, with: { to: { unit: 'finance' } }, refused: ['c24'] }, assigned],
    },
  ],
}
