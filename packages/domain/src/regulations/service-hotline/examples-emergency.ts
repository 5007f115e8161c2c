import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { complex, received } from './examples-path.js'

const down: ExampleDeed = { ...complex, with: { class: { emergency: 'hotline-failure' } } }
const raised: ExampleDeed = {
  at: '2026-01-05 10:20',
  by: 'agent',
  do: 'Escalate:decision',
  with: { to: { roles: ['superior'] }, reason: '热线全部中断' },
}
const started: ExampleDeed = {
  at: '2026-01-05 11:00',
  by: 'handler',
  do: 'Record:handling-started',
  with: { person: 'h-1' },
}

/** Chapter 8 at work. */
export const emergency: ClauseExamples = {
  c71: [
    {
      says: { zh: '群体投诉即为重大', en: 'a complaint of a group is major' },
      steps: [received, { ...down, with: { class: { scope: 'group' } } }],
      then: [{ facts: { 'class.emergency': 'major-complaint' } }],
    },
    {
      says: { zh: '直接登记为重大客户投诉', en: 'received as a major complaint' },
      steps: [
        { ...received, with: { kind: 'major-complaint', channel: 'phone', class: {}, complainant: { id: 'p-1' } } },
        { ...down, with: { class: { nature: 'delivery', complexity: 'complex', urgency: 'urgent' } } },
      ],
      then: [{ facts: { 'class.emergency': 'major-complaint' } }],
    },
    {
      says: { zh: '损失恰为2万元的不算', en: 'a loss of 20,000 yuan exactly is not' },
      steps: [received, { ...down, with: { class: { scope: 'single' }, field: { 'incident.lossAmount': 20000 } } }],
      then: [{ facts: { 'class.emergency': 'none' } }],
    },
    {
      says: { zh: '损失2万零1元', en: 'a loss of 20,001 yuan is' },
      steps: [received, { ...down, with: { class: { scope: 'single' }, field: { 'incident.lossAmount': 20001 } } }],
      then: [{ facts: { 'class.emergency': 'major-complaint' } }],
    },
  ],
  c74: [
    {
      says: { zh: '10分钟内上报', en: 'reported within ten minutes' },
      steps: [received, down, raised],
      then: [{ clocks: { c74: ['met 2026-01-05 10:25'] } }],
    },
    {
      says: { zh: '半小时后才上报', en: 'reported after half an hour' },
      steps: [received, down, { ...raised, at: '2026-01-05 10:40' }],
      then: [{ clocks: { c74: ['breached 2026-01-05 10:25'] } }],
    },
    {
      says: {
        zh: '群体投诉自动定为突发事件，系统上提不算本人上报',
        en: 'a group makes an emergency; a case raised by the engine is no report of the agent',
      },
      steps: [received, { ...down, with: { class: { scope: 'group', importance: 'important' } } }],
      then: [{ at: '2026-01-05 11:00', clocks: { c74: ['breached 2026-01-05 10:25'] } }],
    },
    {
      says: {
        zh: '来电时已知损失2万零1元，判断后定为重大投诉，由此起算；经理代报也算',
        en: 'a loss of 20,001 yuan known at receipt: major once judged, and from there it runs; the manager may report it',
      },
      steps: [
        { ...received, with: { ...received.with, field: { 'incident.lossAmount': 20001 } } },
        { ...down, with: { class: { nature: 'delivery', complexity: 'complex', urgency: 'urgent' } } },
        { ...raised, at: '2026-01-05 10:25', by: 'manager' },
      ],
      then: [{ clocks: { c74: ['met 2026-01-05 10:25'], c75: ['running 2026-01-05 11:25'] } }],
    },
    {
      says: { zh: '来电时就登记为突发事件', en: 'entered as an emergency when it came in' },
      steps: [{ ...received, with: { ...received.with, class: { emergency: 'staff-shortage' } } }],
      then: [{ at: '2026-01-05 10:20', clocks: { c74: ['breached 2026-01-05 10:15'] } }],
    },
  ],
  c75: [
    {
      says: { zh: '一小时内着手', en: 'taken up within the hour' },
      steps: [received, down, raised, started],
      then: [{ clocks: { c75: ['met 2026-01-05 11:20'] } }],
    },
    {
      says: { zh: '部门迟迟不动', en: 'the department does not move' },
      steps: [received, down, raised],
      then: [{ at: '2026-01-05 12:00', clocks: { c75: ['breached 2026-01-05 11:20'] } }],
    },
    {
      says: { zh: '不是突发事件的上报不适用', en: 'not asked where there is no emergency' },
      steps: [received, { ...raised, with: { to: { roles: ['superior'] }, reason: '客户要求经理回电' } }],
      then: [{ at: '2026-01-05 12:00', clocks: { c75: ['inapplicable 2026-01-05 11:20'] } }],
    },
  ],
}
