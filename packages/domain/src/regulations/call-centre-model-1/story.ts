import type { Story } from '../../example/language.js'
import {
  assigned,
  classified,
  contacted,
  form,
  proposed,
  received,
  registered,
  remedied,
  replied,
  resolved,
  revisited,
  satisfied,
  toHandler,
} from './examples-steps.js'

const { 'complainant.address': _address, ...incomplete } = form

/** A leaking washing machine, from the call to the revisit. */
export const story: Story = {
  zh: '客户刘女士来电，洗衣机修了三次仍漏水。登记时缺类型、缺地址，补齐才收；没有联系、没有方案，两次办结都被挡下。换机之后答复晚了一天，回访时客户满意，月底计入考核。',
  en: 'A customer calls about a washing machine that leaks after three repairs. The entry is turned back until kind and address are there, and so is settling before she was called and a plan was made. The reply comes a day late, the revisit finds her content, and the month is counted.',
  steps: [
    received,
    {
      ...registered,
      at: '2026-03-02 10:03',
      with: { form: 'crm', field: incomplete },
      refused: ['c22', 'c24', 'c25', 'c27'],
    },
    classified,
    registered,
    {
      at: '2026-03-02 10:25',
      by: 'agent',
      do: 'Record:disclosure-made',
      with: { recipient: 'media' },
      refused: ['c47'],
    },
    toHandler,
    {
      at: '2026-03-02 11:00',
      by: 'handler',
      do: 'Record:contact-attempted',
      with: { channel: 'phone', reached: false },
      routed: { c31: [] },
    },
    { at: '2026-03-02 11:30', by: 'handler', do: 'Resolve', refused: ['c30', 'c32'] },
    { ...contacted, routed: { c31: ['assign: product-dept'] } },
    assigned,
    { at: '2026-03-03 09:00', by: 'technician', do: 'Resolve', refused: ['c32'] },
    proposed,
    remedied,
    resolved,
    { until: '2026-03-10 08:00' },
    { ...replied, at: '2026-03-10 09:30' },
    satisfied,
    revisited,
    { until: '2026-03-31 17:00' },
  ],
  then: [
    { at: '2026-03-10 08:00', clocks: { c34: ['breached 2026-03-09'] } },
    {
      at: '2026-03-31 18:00',
      facts: { 'case.status': 'processed', 'case.satisfaction': 'satisfied', 'class.type': 'product-quality' },
      clocks: {
        c14: ['met 2026-03-16'],
        c19: ['met 2026-03-02 10:30'],
        c30: ['met 2026-03-03'],
        c33: ['met 2026-03-16'],
        c34: ['breached 2026-03-09'],
        c35: ['met 2026-03-17'],
      },
      figures: {
        c41: ['2026-03: 1', '2026-03: handler=d-1 1'],
        c43: ['2026-03: 1', '2026-03: handler=d-1 1'],
      },
      scores: { c46: ['= d-1 2026-03: ranking c41 1 c42 none (1 held back) c43 1'] },
    },
  ],
}
