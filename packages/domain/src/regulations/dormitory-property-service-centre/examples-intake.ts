import type { ClauseExamples } from '../../example/language.js'
import {
  assigned,
  logged,
  major,
  majorRepaired,
  ordinary,
  received,
  repaired,
  resolved,
  visited,
  visitedByManager,
} from './examples-path.js'

/** Items 1 to 4 at work. */
export const intake: ClauseExamples = {
  c04: [
    {
      says: {
        zh: '当场解决不了，派单前要写值班记录',
        en: 'what cannot be mended on the spot is logged before it is passed on',
      },
      steps: [
        received,
        { ...assigned, refused: ['c04'] },
        { ...logged, with: { form: '值班记录' }, refused: ['c04'] },
        logged,
        assigned,
      ],
    },
    {
      says: { zh: '当场解决了的不必写', en: 'what was mended on the spot needs no entry' },
      steps: [received, { ...resolved, at: '2026-03-06 20:05' }, { ...logged, with: { form: '值班记录' } }],
    },
  ],
  c05: [
    {
      says: {
        zh: 'A栋的报修通知维修工，没有列明的找主管',
        en: 'repairs in A go to the repairer there, what is not listed to the supervisor',
      },
      steps: [
        { ...received, with: { ...received.with, class: { object: 'cleaner' } }, routed: { c05: ['notify: r-2'] } },
        { ...received, on: 'c-2', with: { ...received.with, place: 'B-9' }, routed: { c05: ['notify: supervisor'] } },
      ],
    },
  ],
  c06: [
    {
      says: {
        zh: '一定为重大即上报项目经理，每次一回',
        en: 'found major, it is raised to the project manager, once each time',
      },
      steps: [
        received,
        logged,
        { ...major, brings: { c06: ['Escalated:decision to project-manager'] } },
        { ...major, at: '2026-03-06 21:00', brings: { c06: [] } },
      ],
    },
    {
      says: { zh: '一般问题不上报', en: 'an ordinary one is not' },
      steps: [received, { ...ordinary, brings: { c06: [] } }],
    },
  ],
  c08: [
    {
      says: { zh: '周六修好，周一回访', en: 'mended on Saturday, revisited on Monday' },
      steps: [received, logged, assigned, repaired, visited],
      then: [{ clocks: { c08: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '项目经理去过，受理员仍要回访', en: 'the visit of the manager does not stand for it' },
      steps: [...majorRepaired, visitedByManager],
      then: [{ at: '2026-03-10 08:00', clocks: { c08: ['breached 2026-03-09'], c17: ['met 2026-03-10'] } }],
    },
    {
      says: { zh: '另一读法：项目经理去过就行', en: 'read the other way, it does' },
      under: { readings: ['A027'] },
      steps: [...majorRepaired, visitedByManager],
      then: [{ at: '2026-03-10 08:00', clocks: { c08: ['met 2026-03-09'] } }],
    },
    {
      says: {
        zh: '2月13日修好，两天后在春节假期，顺延到24日；又坏再修，另算一次',
        en: 'mended on 13 February, the second day falls into the festival and rolls to the 24th; mended again, counted again',
      },
      steps: [
        { ...received, at: '2026-02-12 20:00' },
        { ...repaired, at: '2026-02-13 15:00' },
        { ...visited, at: '2026-02-24 10:00' },
        { at: '2026-02-26 10:00', by: 'officer', do: 'Reopen', with: { reason: '又漏水' } },
        { ...repaired, at: '2026-02-26 16:00' },
      ],
      then: [{ clocks: { c08: ['met 2026-02-24', 'running 2026-02-28'] } }],
    },
    {
      says: { zh: '投诉不是报修的，不适用', en: 'not for a complaint that is no repair' },
      steps: [{ ...received, with: { ...received.with, kind: 'complaint' } }, logged, assigned, repaired],
      then: [{ at: '2026-03-12 08:00', clocks: { c08: ['inapplicable 2026-03-09'] } }],
    },
  ],
  c09: [
    {
      says: { zh: '回访不写结果不收', en: 'a revisit without its result is refused' },
      steps: [
        received,
        logged,
        assigned,
        repaired,
        { ...visited, with: { channel: 'phone', reached: true }, refused: ['c09'] },
        visited,
      ],
    },
  ],
  c10: [
    {
      says: {
        zh: '3月2日至8日一周：一次维修；回访在下一周',
        en: 'the week of 2 March: one repair, the revisit falls into the next',
      },
      steps: [received, logged, assigned, repaired, visited],
      then: [
        { at: '2026-03-09 09:00', reports: { c10: ['2026-W10 running', 'rows of revisit: 0', 'count of event: 1'] } },
        {
          at: '2026-03-16 09:00',
          reports: { c10: ['2026-W10 running', '2026-W11 running', 'rows of revisit: 1', 'count of event: 0'] },
        },
      ],
    },
  ],
}
