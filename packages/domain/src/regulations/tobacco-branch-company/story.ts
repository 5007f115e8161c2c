import type { Story } from '../../example/language.js'
import { begun, blamed, complaint, corrected, investigated, ordinary, passedOn, verified } from './examples-path.js'

/** A complaint from the free hotline through the order department to its verified correction. */
export const story: Story = {
  zh: '零售户打免费电话投诉送货员。营销中心登记并写上处理意见，转订单部，订单部派到配送部；配送部指定专人查清是一般失误，落实到人，次日纠正。订单部一路督促，只有一次迟了；答复客户时纠正尚未验证，受到提示；验证之后结案。',
  en: 'A retailer calls the free hotline about a delivery man. The marketing centre registers it with its opinion and sends it to the order department, which passes it to delivery; the person named there finds an ordinary error, fixes the blame and corrects it the next day. The order department urges throughout, late only once, and answers the customer before the correction is verified, which is warned of; then it verifies and closes.',
  steps: [
    {
      ...complaint,
      by: 'hotline',
      with: { ...complaint.with, channel: 'phone-branch' },
      routed: { c03: ['assign: order-dept'] },
    },
    {
      at: '2026-03-02 09:10',
      by: 'hotline',
      do: 'Record:registered',
      with: { form: '客户投诉登记表', field: { 'case.content': '送货员与店主争吵，当日未送货' } },
      refused: ['c12'],
    },
    {
      at: '2026-03-02 09:15',
      by: 'hotline',
      do: 'Record:registered',
      with: {
        form: '客户投诉登记表',
        field: { 'case.content': '送货员与店主争吵，当日未送货', 'handling.opinion': '请订单部派配送部核实' },
      },
      routed: { c13: ['assign: delivery'] },
    },
    {
      at: '2026-03-02 09:30',
      by: 'hotline',
      do: 'Assign',
      with: { to: { unit: 'order' }, assignment: 'a-0', reason: '由订单部统一派单' },
    },
    {
      at: '2026-03-02 09:45',
      by: 'order',
      do: 'Classify',
      with: { class: { level: 'branch' } },
      routed: { c06: ['assign: delivery'] },
    },
    { ...passedOn, routed: { c24: ['handle: delivery'] } },
    { ...investigated, at: '2026-03-02 11:00', refused: ['c23'] },
    begun,
    investigated,
    { at: '2026-03-03 10:20', by: 'dept', do: 'Classify', with: { class: { kind: 'quarrel' } }, refused: ['c14'] },
    { ...ordinary, with: { class: { complaintClass: 'ordinary-error' }, flag: { correctiveNeeded: true } } },
    blamed,
    corrected,
    { at: '2026-03-04 14:00', by: 'dept', do: 'Resolve', with: {} },
    { until: '2026-03-05 09:00' },
    { at: '2026-03-05 09:30', by: 'order', do: 'FollowUp:urge' },
    {
      at: '2026-03-05 10:00',
      by: 'dept',
      do: 'Record:corrective-action-planned',
      with: { measures: '线路变更须前一日告知客户' },
    },
    {
      at: '2026-03-05 15:00',
      by: 'order',
      do: 'Reply:final',
      with: { form: 'oral', channel: 'phone-branch', explanation: '已致歉补送，今后线路变更提前告知' },
      warned: ['c05'],
    },
    { ...verified, at: '2026-03-06 10:00' },
    { at: '2026-03-06 15:00', by: 'order', do: 'Close', warned: [] },
  ],
  then: [
    {
      clocks: {
        c05: ['breached'],
        c07: ['breached 2026-03-04', 'cancelled 2026-03-09'],
        c27: ['met 2026-03-04'],
      },
      facts: { 'case.status': 'closed', 'class.complaintClass': 'ordinary-error' },
    },
  ],
}
