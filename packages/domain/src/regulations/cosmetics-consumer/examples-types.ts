import type { ClauseExamples } from '../../example/language.js'
import { atCounter, isAllergy, isDealer, isOwnStaff, received, rude } from './examples-steps.js'

/** A complaint that reaches the company through the consumers' association. */
const fromAssociation = {
  ...received,
  with: {
    kind: 'complaint',
    channel: 'association-court',
    class: {},
    complainant: { id: 'k-4', kind: 'consumer' },
    field: { 'case.content': '消费者协会转来：柜台拒绝退货' },
  },
}

/** The three types, and who is in charge of service and allergy. */
export const types: ClauseExamples = {
  c09: [
    {
      says: { zh: '“价格投诉”不在三类之中', en: 'a complaint about the price is none of the three' },
      steps: [received, { ...isAllergy, with: { class: { type: 'price' } }, refused: ['c09'] }, isAllergy],
      then: [{ facts: { 'class.type': 'allergy' } }],
    },
    {
      says: { zh: '先定严重程度，不受影响', en: 'gravity may be set first' },
      steps: [received, { ...isAllergy, with: { class: { gravity: 'ordinary' } } }],
      then: [{ facts: { 'class.gravity': 'ordinary', 'class.type': null } }],
    },
  ],
  c10: [
    {
      says: { zh: '柜台态度差：市场管理部', en: 'rude at the counter: the department' },
      steps: [rude, { ...isOwnStaff, with: { class: { type: 'service' } }, routed: { c10: ['handle: market-dept'] } }],
    },
    {
      says: { zh: '收到时已定为服务投诉', en: 'known as a service complaint at receipt' },
      steps: [
        {
          ...rude,
          with: {
            kind: 'complaint',
            channel: 'counter',
            class: { type: 'service' },
            complainant: { kind: 'consumer' },
          },
          routed: { c10: ['handle: market-dept'], c03: [] },
        },
      ],
    },
    {
      says: { zh: '涉及经销商的，另一条款先行', en: 'where a dealer is concerned another clause comes first' },
      steps: [rude, { ...isDealer, routed: { c10: [] } }],
    },
  ],
  c11: [
    {
      says: { zh: '起疹：市场管理部，营销中心指导', en: 'a rash: the department, guided by the marketing centre' },
      steps: [received, { ...isAllergy, routed: { c11: ['handle: market-dept'] } }],
    },
    {
      says: { zh: '服务投诉不归本款', en: 'a service complaint is another clause' },
      steps: [rude, { ...isOwnStaff, routed: { c11: [] } }],
    },
  ],
  c12: [
    {
      says: {
        zh: '消协转来：升到营销中心，须知会法律部，法律部须指导',
        en: 'from the association: up to the marketing centre; legal is told and gives guidance',
      },
      steps: [
        { ...fromAssociation, brings: { c12: ['Escalated:decision to marketing-centre'] } },
        {
          at: '2026-03-10 10:00',
          by: 'marketing-centre',
          do: 'Record:reported',
          with: { kind: 'notice', to: { roles: ['legal'] } },
        },
      ],
      then: [
        { at: '2026-03-09 12:00', clocks: { c12: ['running', 'running'] } },
        { clocks: { c12: ['met', 'running'] } },
      ],
    },
    {
      says: {
        zh: '后来才告到法院的服务投诉；只升一次',
        en: 'a service complaint that goes to court later is raised once',
      },
      steps: [
        rude,
        { ...isOwnStaff, brings: { c12: [] } },
        {
          at: '2026-03-12 10:00',
          by: 'market-dept',
          do: 'Classify',
          with: { class: { gravity: 'major' } },
          brings: { c12: ['Escalated:decision to marketing-centre'] },
        },
        { at: '2026-03-13 10:00', by: 'legal', do: 'Record:guidance-given', with: { text: '先行调解' } },
        {
          at: '2026-03-13 11:00',
          by: 'market-dept',
          do: 'Classify',
          with: { class: { gravity: 'major' } },
          brings: { c12: [] },
        },
      ],
      then: [{ clocks: { c12: ['running', 'met'] } }],
    },
    {
      says: { zh: '只限过敏的读法：服务投诉不升', en: 'read as allergy alone: a service complaint is not raised' },
      under: { readings: ['A081'] },
      steps: [
        rude,
        isOwnStaff,
        {
          at: '2026-03-12 10:00',
          by: 'market-dept',
          do: 'Classify',
          with: { class: { gravity: 'major' } },
          brings: { c12: [] },
        },
        { ...atCounter, on: 'c-2' },
        { ...isAllergy, on: 'c-2', brings: { c12: [] } },
        {
          at: '2026-03-12 10:00',
          by: 'market-dept',
          do: 'Classify',
          on: 'c-2',
          with: { class: { gravity: 'major' } },
          brings: { c12: ['Escalated:decision to marketing-centre'] },
        },
      ],
    },
  ],
}
