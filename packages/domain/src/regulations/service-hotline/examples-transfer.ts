import type { ClauseExamples } from '../../example/language.js'
import {
  complex,
  received,
  registered,
  returned,
  taken,
  told,
  tracked,
  transfer,
  transferred,
  urgent,
} from './examples-path.js'

const { deadline: _, ...undated } = transfer
const standard = { ...undated, notGiven: { 'it.deadline': '按标准期限' } }

/** Chapter 4(2) at work. */
export const transferring: ClauseExamples = {
  c28: [
    {
      says: { zh: '配送问题归物流部', en: 'delivery belongs to logistics' },
      steps: [received, registered, { ...complex, routed: { c28: ['assign: logistics'] } }, transferred],
    },
    {
      says: {
        zh: '对应表里没有的先归热线管理部门，转给谁不受限',
        en: 'what the table does not know is for the managing department, which sends it where it will',
      },
      steps: [
        received,
        {
          ...complex,
          with: { class: { nature: 'warranty', complexity: 'complex', urgency: 'normal' } },
          routed: { c28: ['assign: managing-dept'] },
        },
        transferred,
      ],
    },
    {
      says: { zh: '配送问题转给别处要写理由', en: 'a question of delivery goes elsewhere only with a reason' },
      steps: [
        received,
        complex,
        { ...transferred, with: { ...transfer, to: { unit: 'finance' } }, refused: ['c28'] },
        { ...transferred, with: { ...transfer, to: { unit: 'finance' }, reason: '运费争议，由财务先核' } },
      ],
    },
  ],
  c29: [
    {
      says: { zh: '口头转办不算', en: 'a transfer by word of mouth is refused' },
      steps: [
        ...taken,
        { ...transferred, with: { ...transfer, document: '口头' }, refused: ['c29'] },
        { ...transferred, with: { ...undated }, refused: ['c29', 'c30'] },
        {
          ...transferred,
          with: { ...standard, requirements: '', notGiven: { 'it.deadline': '按标准期限' } },
          refused: ['c29', 'c30'],
        },
        { ...transferred, with: { ...standard, document: '客户问题转办单' } },
        { ...transferred, at: '2026-01-05 10:31', with: { ...standard, assignment: 'a-2' } },
      ],
    },
  ],
  c30: [
    {
      says: { zh: '转办单没写部门', en: 'the form names no department' },
      steps: [...taken, { ...transferred, with: { ...transfer, field: {} }, refused: ['c30'] }, transferred],
    },
  ],
  c31: [
    {
      says: { zh: '在转办单期限之前交回', en: 'back before the deadline on the form' },
      steps: [...taken, transferred, returned],
      then: [{ clocks: { c31: ['met 2026-01-08 18:00'] } }],
    },
    {
      says: { zh: '没写期限：非紧急5个工作日', en: 'no deadline: five working days' },
      steps: [...taken, { ...transferred, with: standard }, { ...returned, at: '2026-01-13 10:00' }],
      then: [{ clocks: { c31: ['breached 2026-01-12'] } }],
    },
    {
      says: { zh: '没写期限：紧急1个工作日', en: 'no deadline: one working day if urgent' },
      steps: [received, urgent, told, { ...transferred, with: standard }],
      then: [{ clocks: { c31: ['running 2026-01-06'] } }],
    },
  ],
  c32: [
    {
      says: { zh: '紧急问题优先转办并跟进', en: 'an urgent problem is transferred first and followed up' },
      steps: [received, { ...urgent, routed: { c28: ['assign: logistics'], c32: ['assign: '] } }, transferred, tracked],
      then: [{ clocks: { c32: ['met'] } }],
    },
    {
      says: { zh: '非紧急的照常', en: 'others take their turn' },
      steps: [received, { ...complex, routed: { c28: ['assign: logistics'], c32: [] } }],
      then: [{ clocks: { c32: [] } }],
    },
  ],
}
