import type { ClauseExamples } from '../../example/language.js'
import { isProduct, received, sent } from './examples-steps.js'

const who = { kind: 'complaint', channel: 'hq', class: {}, complainant: { id: 'k-3', kind: 'consumer' } }
const separated = { 'case.content': '面霜油水分离', 'case.occurredAt': '2026-03-01' }
/** The jar of a complaint about its content, within and past its shelf life. */
const fresh = { ...received, with: { ...who, field: { ...separated, 'product.expiry': '2026-12-31' } } }
const expired = { ...received, with: { ...who, field: { ...separated, 'product.expiry': '2025-12-31' } } }

/** Product complaints. */
export const product: ClauseExamples = {
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
