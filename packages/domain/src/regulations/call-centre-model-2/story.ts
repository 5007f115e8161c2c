import type { Story } from '../../example/language.js'
import { assigned, begun, classified, found, heard, received, registered, resolved } from './examples-steps.js'

/** A wet parcel, from the call to the payment. */
export const story: Story = {
  zh: '客户来电，包裹泡水。类型和部门没定时录入被退；分拨中心接单后拖过四个工作小时才着手，没听客户就下结论被挡下，听过之后才定。赔付办结，三月的走势进入月报。',
  en: 'A customer calls about a parcel that came wet. The entry is turned back until kind and department are settled; the sorting centre begins too late, and cannot find anything before it has heard the customer. The loss is paid, and March goes into the monthly trend.',
  steps: [
    received,
    { ...registered, at: '2026-03-02 10:05', refused: ['c14'] },
    classified,
    { ...registered, at: '2026-03-02 10:15', with: {}, refused: ['c14'] },
    registered,
    assigned,
    { until: '2026-03-03 13:00' },
    { ...begun, at: '2026-03-03 14:00' },
    { ...found, at: '2026-03-03 15:00', refused: ['c17'] },
    { ...heard, at: '2026-03-03 15:30', with: { channel: 'phone', reached: false } },
    { ...found, at: '2026-03-03 16:00', refused: ['c17'] },
    { ...heard, at: '2026-03-04 09:30' },
    found,
    {
      at: '2026-03-04 15:00',
      by: 'sorter',
      do: 'Propose',
      with: { proposal: 's-1', amount: 600, compensation: '按声明价值赔付600元' },
    },
    { ...resolved, at: '2026-03-05 10:00' },
    { until: '2026-04-01 09:00' },
  ],
  then: [
    { at: '2026-03-03 13:00', clocks: { c16: ['breached 2026-03-03 11:00'] } },
    {
      facts: { 'class.type': 'damage' },
      clocks: {
        c05: ['met 2026-03-06', 'inapplicable 2026-03-09'],
        c15: ['met 2026-03-02'],
        c16: ['breached 2026-03-03 11:00'],
        c17: ['met'],
      },
      reports: {
        c06: ['2026-03 running', 'count of complaint: 1 (before: 0)', '  class.type=damage class.cause=none: 1'],
      },
    },
  ],
}
