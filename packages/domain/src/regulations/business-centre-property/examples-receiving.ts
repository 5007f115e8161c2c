import type { ClauseExamples } from '../../example/language.js'
import { answered, direct, entered, received, reported, resolved, theirs } from './examples-path.js'

export const receiving: ClauseExamples = {
  c02: [
    {
      says: { zh: '没有要点不得登记', en: 'no entry without the points' },
      steps: [received, { ...entered, with: { form: '客户投诉记录单' }, refused: ['c02'] }, entered, answered],
    },
    {
      says: { zh: '没有登记过，要点随答复写下', en: 'never entered: the points go in with the answer' },
      steps: [
        received,
        { ...answered, at: '2026-03-02 09:10', refused: ['c02'] },
        {
          ...answered,
          at: '2026-03-02 09:15',
          with: { form: 'oral', field: { 'case.keyPoints': '询问停车证办理，误以为被拒' } },
        },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '能直接解决，受理人当日处理', en: 'the receiver settles it the same day' },
      steps: [
        received,
        entered,
        { ...direct, routed: { c04: ['handle: w-11'] } },
        { ...resolved, at: '2026-03-02 15:00', by: 'clerk' },
      ],
      then: [{ clocks: { c04: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '能直接解决却拖到次日', en: 'it could be, and was left until the next day' },
      steps: [received, entered, direct, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c04: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '当面答完的，即为处理好', en: 'an answer on the spot settles it' },
      steps: [received, entered, direct, { ...answered, at: '2026-03-02 10:00' }],
      then: [{ clocks: { c04: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '当天改判须主管解决，不再计时', en: 'it turns out to take the supervisor: it no longer counts' },
      steps: [received, entered, direct, { ...theirs, at: '2026-03-02 10:00' }, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c04: ['inapplicable 2026-03-02'], c05: ['breached 2026-03-02 12:00'] } }],
    },
    {
      says: { zh: '须主管解决的不适用', en: 'not for what takes the supervisor' },
      steps: [received, entered, { ...theirs, routed: { c04: [] } }],
      then: [{ clocks: { c04: [] } }],
    },
  ],
  c05: [
    {
      says: { zh: '半小时内汇报主管', en: 'the supervisor is told within the hour' },
      steps: [received, entered, { ...theirs, brings: { c05: ['Escalated:decision to w-10'] } }, reported],
      then: [{ clocks: { c05: ['met 2026-03-02 11:30'] } }],
    },
    {
      says: { zh: '受理人自己上提，也是汇报', en: 'raising it themselves is telling, too' },
      steps: [
        received,
        entered,
        theirs,
        { ...reported, do: 'Escalate:decision', with: { to: { roles: ['supervisor'] }, reason: '须更换压缩机' } },
      ],
      then: [{ clocks: { c05: ['met 2026-03-02 11:30'] } }],
    },
    {
      says: { zh: '过了两个工作小时未汇报', en: 'not told within two working hours' },
      steps: [received, entered, theirs, { until: '2026-03-02 14:00' }],
      then: [{ clocks: { c05: ['breached 2026-03-02 11:30'] } }],
    },
    {
      says: { zh: '能直接解决的不汇报', en: 'not for what can be settled at once' },
      steps: [received, entered, { ...direct, brings: { c05: [] } }],
      then: [{ clocks: { c05: [] } }],
    },
  ],
}
