import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  assigned,
  logged,
  major,
  majorRepaired,
  received,
  repaired,
  resolved,
  visited,
  visitedByManager,
} from './examples-path.js'

const flood: ExampleDeed = {
  ...received,
  at: '2026-03-06 23:00',
  with: { ...received.with, kind: 'emergency', field: { 'case.content': 'A栋一楼水管爆裂' } },
}
const started: ExampleDeed = {
  at: '2026-03-06 23:10',
  by: 'supervisor',
  do: 'Record:handling-started',
  with: { person: 's-1' },
}

/** Items 5 to 7 at work. */
export const duty: ClauseExamples = {
  c15: [
    {
      says: { zh: '主管十分钟后到场', en: 'the supervisor is there after ten minutes' },
      steps: [flood, started],
      then: [{ clocks: { c15: ['met 2026-03-06 23:15'] } }],
    },
    {
      says: { zh: '只有门卫到场不算', en: 'the porter alone does not count' },
      steps: [flood, { ...started, by: 'porter' }],
      then: [{ at: '2026-03-06 23:20', clocks: { c15: ['breached 2026-03-06 23:15'] } }],
    },
    {
      says: { zh: '普通报修不适用', en: 'not for an ordinary repair' },
      steps: [received],
      then: [{ clocks: { c15: [] } }],
    },
  ],
  c17: [
    {
      says: { zh: '项目经理三天内回访填表', en: 'the manager comes within three days and fills in the form' },
      steps: [...majorRepaired, visitedByManager],
      then: [{ clocks: { c17: ['met 2026-03-10'] } }],
    },
    {
      says: { zh: '没有填表、受理员回访，都不算', en: 'no form, or the receiver instead, does not do' },
      steps: [
        ...majorRepaired,
        visited,
        { ...visitedByManager, with: { channel: 'visit', reached: true, field: { 'revisit.result': '已修好' } } },
      ],
      then: [{ at: '2026-03-11 08:00', clocks: { c17: ['breached 2026-03-10'] } }],
    },
    {
      says: { zh: '处理完才定为重大，同样要回访', en: 'found major afterwards, it is revisited all the same' },
      steps: [received, logged, assigned, repaired, resolved, { ...major, at: '2026-03-07 11:00' }],
      then: [{ clocks: { c17: ['running 2026-03-10'] } }],
    },
  ],
}
