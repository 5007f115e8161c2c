import type { Story } from '../../example/language.js'
import { assigned, logged, major, received, repaired, resolved, visited, visitedByManager } from './examples-path.js'

/** A leaking tap that brings down a ceiling, from the night call to both revisits. */
export const story: Story = {
  zh: '周五夜里报修漏水，没写值班记录不得派单。隔夜水渗到楼下，天花板脱落，另报突发事件，主管二十分钟后才到，记为超期；此事定为重大，上报项目经理。修好之后项目经理来回访填表，没写结果的不收；受理员的回访晚了一天，不能由项目经理代替。一周汇总计入一次维修。',
  en: 'A leak is reported on Friday night; without an entry in the duty log it is not passed on. The water comes through, a ceiling falls, and the emergency that is called finds the supervisor five minutes late. Found major, the matter goes to the project manager, who visits after the repair with the form; a visit without its result is refused. The receiver’s own visit is a day late and the manager’s does not stand for it. The week counts one repair.',
  steps: [
    { ...received, routed: { c05: ['notify: supervisor'] } },
    { ...assigned, at: '2026-03-06 20:05', refused: ['c04'] },
    logged,
    assigned,
    { until: '2026-03-07 05:00' },
    {
      ...received,
      at: '2026-03-07 05:30',
      on: 'c-2',
      with: { ...received.with, kind: 'emergency', field: { 'case.content': 'A栋202天花板渗水脱落' } },
    },
    {
      at: '2026-03-07 05:50',
      by: 'supervisor',
      on: 'c-2',
      do: 'Record:handling-started',
      with: { person: 's-1' },
    },
    { ...major, at: '2026-03-07 06:00', brings: { c06: ['Escalated:decision to project-manager'] } },
    { at: '2026-03-07 06:05', by: 'manager', do: 'FollowUp:urge', with: { assignment: 'a-1' } },
    repaired,
    resolved,
    { ...visitedByManager, at: '2026-03-09 09:00', with: { channel: 'visit', form: '回访记录表' }, refused: ['c09'] },
    { ...visitedByManager, at: '2026-03-09 09:10' },
    { until: '2026-03-10 08:00' },
    { ...visited, at: '2026-03-10 09:00' },
    { at: '2026-03-10 10:00', by: 'supervisor', on: 'c-2', do: 'Close' },
    { at: '2026-03-10 10:10', by: 'supervisor', do: 'Close' },
  ],
  then: [
    { on: 'c-2', clocks: { c15: ['breached 2026-03-07 05:45'] } },
    { clocks: { c08: ['breached 2026-03-09'], c17: ['met 2026-03-10'] }, facts: { 'case.status': 'closed' } },
    { at: '2026-03-09 08:00', reports: { c10: ['2026-W10 running', 'rows of revisit: 0', 'count of event: 1'] } },
  ],
}
