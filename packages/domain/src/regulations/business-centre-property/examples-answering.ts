import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { answered, asked, entered, extended, passedOn, progress, received, resolved, urged } from './examples-path.js'

/** Passed on before a weekend. */
const onFriday: ReadonlyArray<ExampleDeed> = [
  { ...received, at: '2026-03-06 09:00' },
  { ...entered, at: '2026-03-06 09:20' },
  { ...passedOn, at: '2026-03-06 11:00' },
]

export const answering: ClauseExamples = {
  c07: [
    {
      says: { zh: '每天督促，答复为止', en: 'urged every day, until the answer' },
      steps: [received, entered, passedOn, urged, { ...answered, at: '2026-03-03 16:00' }],
      then: [
        { at: '2026-03-03 12:00', clocks: { c07: ['met 2026-03-03', 'running 2026-03-04'] } },
        { clocks: { c07: ['met 2026-03-03', 'cancelled 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '周五转出，周六也要督促', en: 'passed on on Friday, urged on Saturday, too' },
      steps: [...onFriday, { until: '2026-03-08 09:00' }],
      then: [{ clocks: { c07: ['breached 2026-03-07'] } }],
    },
    {
      says: { zh: '转出之后无人督促', en: 'passed on, and nobody urges' },
      steps: [received, entered, passedOn, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c07: ['breached 2026-03-03'] } }],
    },
  ],
  c08: [
    {
      says: { zh: '第三天答复进展', en: 'told of progress on the third day' },
      steps: [received, entered, progress],
      then: [{ clocks: { c08: ['met 2026-03-05'] } }],
    },
    {
      says: { zh: '三天没有任何答复', en: 'nothing at all in three days' },
      steps: [received, entered, { until: '2026-03-06 09:00' }],
      then: [{ clocks: { c08: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '末日逢周六，顺延到周一', en: 'a last day on Saturday moves to Monday' },
      steps: [{ ...received, at: '2026-03-04 09:00' }],
      then: [{ clocks: { c08: ['running 2026-03-09'] } }],
    },
    {
      says: {
        zh: '节前收到，末日逢春节，顺延到节后首个工作日；当晚的进展答复也算',
        en: 'received before the Spring Festival: the last day moves past it, and word of progress that night will do',
      },
      steps: [
        { ...received, at: '2026-02-12 10:00' },
        { ...entered, at: '2026-02-12 10:10' },
        { ...progress, at: '2026-02-24 23:59' },
      ],
      then: [{ clocks: { c08: ['met 2026-02-24'] } }],
    },
    {
      says: { zh: '例外须写明原因，只有一次', en: 'an exception takes a reason, and there is one' },
      steps: [
        received,
        entered,
        { ...extended, with: { ...extended.with, reason: '' }, refused: ['c08'] },
        extended,
        {
          ...extended,
          at: '2026-03-06 10:00',
          with: { clocks: ['c08'], newDueAt: '2026-03-12T18:00:00+08:00', reason: '技术员改期' },
          refused: ['c08'],
        },
      ],
      then: [{ clocks: { c08: ['running 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '另一读法：三天内须是处理结果', en: 'other reading: the result is due in three days' },
      under: { readings: ['A040'] },
      steps: [received, entered, progress, { until: '2026-03-06 09:00' }],
      then: [{ clocks: { c08: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '另一读法：三天是目标，超过只提示', en: 'other reading: three days are a target' },
      under: { readings: ['A039'] },
      steps: [received, entered, { ...answered, warned: ['c08'] }],
      then: [{ clocks: { c08: ['breached 2026-03-05'] } }],
    },
  ],
  c09: [
    {
      says: { zh: '修好当天通知', en: 'told the day it was mended' },
      steps: [received, entered, passedOn, resolved, answered],
      then: [{ clocks: { c09: ['met 2026-03-06'] } }],
    },
    {
      says: { zh: '修好了却没有告诉客户', en: 'mended, and the customer not told' },
      steps: [received, entered, passedOn, resolved, { until: '2026-03-07 09:00' }],
      then: [{ clocks: { c09: ['breached 2026-03-06'] } }],
    },
    {
      says: { zh: '只说进展不算通知结果', en: 'word of progress is not the result' },
      steps: [
        received,
        entered,
        passedOn,
        resolved,
        { ...progress, at: '2026-03-06 15:00' },
        { until: '2026-03-07 09:00' },
      ],
      then: [{ clocks: { c09: ['breached 2026-03-06'] } }],
    },
  ],
  c11: [
    {
      says: { zh: '问了没记，提示；记了就好', en: 'asked and not put down: remarked on' },
      steps: [
        received,
        entered,
        answered,
        { ...asked, with: { level: 'satisfied', during: 'reply' }, warned: ['c11'] },
        { ...asked, at: '2026-03-06 16:20', warned: [] },
      ],
    },
  ],
}
