import type { ClauseExamples } from '../../example/language.js'
import { accepted, groundless, ordinary, written } from './examples-steps.js'

/** Items 1 and 2: who receives what, on which ground. */
export const scope: ClauseExamples = {
  c01: [
    {
      says: { zh: '督查科和监察投诉窗口都可接收', en: 'either body may take it in' },
      steps: [{ ...written, routed: { c01: ['intake: supervision-section, supervision-window'] } }],
    },
  ],
  c02: [
    {
      says: {
        zh: '来办事的人投诉窗口人员态度：受理',
        en: 'somebody with business there, about a window officer: accepted',
      },
      steps: [written, accepted],
    },
    {
      says: { zh: '路人的投诉留存，但不受理', en: 'a passer-by: on record, not accepted' },
      steps: [
        {
          ...written,
          with: {
            kind: 'complaint',
            channel: 'written',
            form: 'written',
            class: { ground: 'poor-service' },
            complainant: { id: 'k-2', kind: 'passer-by' },
            respondent: { kind: 'window-staff', person: 'w-9' },
            field: { 'case.content': '大厅门口拥堵' },
          },
        },
        { ...accepted, refused: ['c02'] },
      ],
      then: [{ pinned: ['government-service-centre'] }],
    },
    {
      says: { zh: '事由未定，不能受理', en: 'no ground yet: not accepted' },
      steps: [groundless, { ...accepted, refused: ['c02'] }],
    },
  ],
  c03: [
    {
      says: { zh: '收费依据没有公开：事由一', en: 'fees not made public: ground 1' },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'six-opens' } } }, accepted],
      then: [{ facts: { 'class.ground': 'six-opens' } }],
    },
  ],
  c04: [
    {
      says: { zh: '没有按规定并联审批：事由二', en: 'approvals not run side by side: ground 2' },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'five-systems' } } }, accepted],
      then: [{ facts: { 'class.ground': 'five-systems' } }],
    },
  ],
  c05: [
    {
      says: { zh: '即办的事项拖到第二天：事由三', en: 'a matter to be done at once put off: ground 3' },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'five-items' } } }, accepted],
      then: [{ facts: { 'class.ground': 'five-items' } }],
    },
  ],
  c06: [
    {
      says: { zh: '态度生硬：事由四', en: 'a rude officer: ground 4' },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'poor-service' } } }, accepted],
      then: [{ facts: { 'class.ground': 'poor-service' } }],
    },
  ],
  c07: [
    {
      says: { zh: '暗示要请客：事由五', en: 'a meal was hinted at: ground 5' },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'integrity' } } }, accepted],
      then: [{ facts: { 'class.ground': 'integrity' } }],
    },
  ],
  c08: [
    {
      says: { zh: '泄露申请人资料：事由六', en: "an applicant's data leaked: ground 6" },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'illegal' } } }, accepted],
      then: [{ facts: { 'class.ground': 'illegal' } }],
    },
  ],
  c09: [
    {
      says: { zh: '弄丢原件，重办花了钱：事由七', en: 'originals lost, replaced at a cost: ground 7' },
      steps: [groundless, { ...ordinary, with: { class: { ground: 'loss' } } }, accepted],
      then: [{ facts: { 'class.ground': 'loss' } }],
    },
  ],
}
