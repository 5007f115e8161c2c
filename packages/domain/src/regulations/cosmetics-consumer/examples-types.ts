import type { ClauseExamples } from '../../example/language.js'
import { atCounter, isAllergy, isDealer, isOwnStaff, isProduct, received, rude, sent } from './examples-steps.js'

/** The jar of a complaint about its content, within and past its shelf life. */
const fresh = {
  ...received,
  with: {
    kind: 'complaint',
    channel: 'hq',
    class: {},
    complainant: { id: 'k-3', kind: 'consumer' },
    field: { 'case.content': '面霜油水分离', 'case.occurredAt': '2026-03-01', 'product.expiry': '2026-12-31' },
  },
}
const expired = {
  ...received,
  with: {
    kind: 'complaint',
    channel: 'hq',
    class: {},
    complainant: { id: 'k-3', kind: 'consumer' },
    field: { 'case.content': '面霜油水分离', 'case.occurredAt': '2026-03-01', 'product.expiry': '2025-12-31' },
  },
}
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

/** What it is about, the three types and who is in charge. */
export const types: ClauseExamples = {
  c02: [
    {
      says: { zh: '消费者的投诉适用', en: 'a complaint of a consumer is covered' },
      steps: [received],
      then: [{ pinned: ['cosmetics-consumer'] }],
    },
    {
      says: {
        zh: '别家产品的投诉照收，但不适用',
        en: "one about another maker's product is received, yet not covered",
      },
      steps: [
        {
          at: '2026-03-09 10:00',
          by: 'hq',
          do: 'Receive',
          with: {
            kind: 'complaint',
            channel: 'hq',
            class: {},
            complainant: { id: 'k-1', kind: 'consumer' },
            field: { 'product.maker': 'other' },
          },
        },
      ],
      then: [{ pinned: [] }],
    },
    {
      says: {
        zh: '经销商的投诉、询问加盟的来电不适用',
        en: 'neither a dealer who complains nor a question about franchising is covered',
      },
      steps: [
        {
          at: '2026-03-09 10:00',
          by: 'hq',
          do: 'Receive',
          with: { kind: 'complaint', channel: 'hq', class: {}, complainant: { id: 'k-5', kind: 'dealer' } },
        },
        {
          at: '2026-03-09 11:00',
          by: 'hq',
          do: 'Receive',
          on: 'c-2',
          with: { kind: 'inquiry', channel: 'hq', class: {}, complainant: { id: 'k-6', kind: 'consumer' } },
        },
      ],
      then: [{ pinned: [] }, { on: 'c-2', pinned: [] }],
    },
  ],
  c03: [
    {
      says: { zh: '一收到就由市场管理部承办', en: 'handled by the department from receipt' },
      steps: [{ ...received, routed: { c03: ['handle: market-dept'] } }],
    },
    {
      says: {
        zh: '收到时已知是过敏，由分类条款指派',
        en: 'known as an allergy at receipt: the clause on that type routes it',
      },
      steps: [
        {
          ...received,
          with: { kind: 'complaint', channel: 'hq', class: { type: 'allergy' }, complainant: { kind: 'consumer' } },
          routed: { c03: [], c11: ['handle: market-dept'] },
        },
      ],
    },
  ],
  c09: [
    {
      says: { zh: '“价格投诉”不在三类之中', en: 'a complaint about the price is none of the three' },
      steps: [
        received,
        {
          at: '2026-03-09 10:30',
          by: 'hq',
          do: 'Classify',
          with: { class: { type: 'price' } },
          refused: ['c09'],
        },
        isAllergy,
      ],
      then: [{ facts: { 'class.type': 'allergy' } }],
    },
    {
      says: { zh: '先定严重程度，不受影响', en: 'gravity may be set first' },
      steps: [received, { at: '2026-03-09 10:30', by: 'hq', do: 'Classify', with: { class: { gravity: 'ordinary' } } }],
      then: [{ facts: { 'class.gravity': 'ordinary', 'class.type': null } }],
    },
  ],
  c10: [
    {
      says: { zh: '柜台态度差：市场管理部', en: 'rude at the counter: the department' },
      steps: [
        rude,
        {
          at: '2026-03-09 10:30',
          by: 'counter',
          do: 'Classify',
          with: { class: { type: 'service' } },
          routed: { c10: ['handle: market-dept'] },
        },
      ],
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
  c13: [
    {
      says: {
        zh: '保质期内油水分离：市场管理部承办，请技术管理中心支持',
        en: 'separated within the shelf life: the department, with the technical centre',
      },
      steps: [fresh, { ...isProduct, routed: { c13: ['handle: market-dept'] } }],
    },
    {
      says: { zh: '已过保质期：照办，不请支持', en: 'past the shelf life: handled, without support' },
      steps: [expired, { ...isProduct, by: 'market-dept', routed: { c13: ['handle: market-dept'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '保质期内，可以定为产品投诉', en: 'within the shelf life' },
      steps: [fresh, isProduct],
      then: [{ facts: { 'class.type': 'product', 'flag.outsideShelfLife': false } }],
    },
    {
      says: {
        zh: '已过保质期：总部不能定，市场管理部可以，并留下标记',
        en: 'past it: not headquarters, but the department, and it is marked',
      },
      steps: [expired, { ...isProduct, refused: ['c14'] }, { ...isProduct, by: 'market-dept' }],
      then: [{ facts: { 'class.type': 'product', 'flag.outsideShelfLife': true } }],
    },
    {
      says: { zh: '到期之日不详，不拦', en: 'expiry unknown: nothing is refused' },
      steps: [received, isProduct],
    },
    {
      says: {
        zh: '另一读法：过期的谁也不能定为产品投诉，但仍可了结',
        en: 'the other reading: nobody can, yet the case can still end',
      },
      under: { readings: ['A082'] },
      steps: [
        { ...expired, routed: { c03: ['handle: market-dept'] } },
        { ...isProduct, by: 'market-dept', refused: ['c14'] },
        sent,
        { at: '2026-03-12 10:00', by: 'market-head', do: 'Propose', with: { proposal: 'v-1' } },
        { at: '2026-03-12 12:00', by: 'market-dept', do: 'Close', with: { outcome: 'explained' } },
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
  ],
}
