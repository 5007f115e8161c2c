import type { ClauseExamples } from '../../example/language.js'
import { assigned, engineering, letter, registered, reportedBack, returned, settled } from './examples-base.js'

/** Section 4.2.3, shown: passed on, and answered. */
export const passingOn: ClauseExamples = {
  c21: [
    {
      says: {
        zh: '工程质量归责任部门；派往别处要写理由',
        en: 'building work goes to its department; elsewhere takes a reason',
      },
      steps: [
        letter,
        engineering,
        { ...registered, routed: { c21: ['assign: responsible-dept'] } },
        {
          ...assigned,
          with: { to: { roles: ['on-site-staff'] }, assignment: 'a-1' },
          refused: ['c21'],
        },
        {
          ...assigned,
          with: { to: { roles: ['on-site-staff'] }, assignment: 'a-1', reason: '先由保洁清场' },
        },
      ],
    },
    {
      says: { zh: '登记之后才分类', en: 'classified after the entry' },
      steps: [
        letter,
        { ...registered, at: '2026-03-11 10:10', routed: { c21: ['assign: front-desk'] } },
        { ...engineering, routed: { c21: ['assign: responsible-dept'] } },
        assigned,
      ],
    },
    {
      says: { zh: '只分类、尚未登记，不分派', en: 'classified and not entered yet: nothing is sent on' },
      steps: [letter, { ...engineering, routed: { c21: [] } }, { ...assigned, routed: { c21: [] } }],
    },
    {
      says: {
        zh: '同一类别从电话来，表中没有：留在前台，由它派给谁',
        en: 'the same class by phone is not in the table: it stays with the desk, which sends it where it will',
      },
      steps: [
        {
          ...letter,
          with: {
            kind: 'complaint',
            channel: 'phone',
            class: {},
            complainant: { id: 'p-3' },
            field: { 'case.content': '窗框漏风' },
          },
        },
        engineering,
        { ...registered, routed: { c21: ['assign: front-desk'] } },
        { ...assigned, with: { to: { roles: ['on-site-staff'] }, assignment: 'a-1' } },
      ],
    },
    {
      says: { zh: '记结果时不再分派', en: 'the entry of the result sends nothing on' },
      steps: [
        ...settled,
        {
          ...registered,
          at: '2026-03-12 17:30',
          with: {
            part: 'result',
            field: { 'result.process': '重做防水', 'result.result': '不渗', 'result.analysis': '螺杆洞未封堵' },
          },
          routed: { c21: [] },
        },
      ],
    },
  ],
  c22: [
    {
      says: { zh: '第二个工作日交回', en: 'back on the next working day' },
      steps: reportedBack,
      then: [{ at: '2026-03-17 09:00', clocks: { c22: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '没有回复，三个工作日后超期', en: 'no answer: breached after three working days' },
      steps: [letter, engineering, registered, assigned],
      then: [
        { at: '2026-03-16 18:00', clocks: { c22: ['running 2026-03-16'] } },
        { at: '2026-03-17 09:00', clocks: { c22: ['breached 2026-03-16'] } },
      ],
    },
    {
      says: { zh: '派给个人同样起算', en: 'assigned to a person it runs as well' },
      steps: [
        letter,
        engineering,
        registered,
        {
          ...assigned,
          with: { to: { person: 'w-wu', roles: ['responsible-person'] }, assignment: 'a-1', reason: '他修过这面墙' },
        },
      ],
      then: [{ clocks: { c22: ['running 2026-03-16'] } }],
    },
    {
      says: { zh: '派给运营管理部的不在其内', en: 'not for what goes to the operations department' },
      steps: [letter, registered, { ...assigned, with: { to: { roles: ['operations-dept'] }, assignment: 'a-1' } }],
      then: [{ clocks: { c22: [] } }],
    },
    {
      says: {
        zh: '两单各自计时，前台代回的不算',
        en: 'two assignments, each by itself; what the desk returns does not count',
      },
      steps: [
        letter,
        engineering,
        registered,
        assigned,
        {
          ...assigned,
          at: '2026-03-12 11:00',
          with: { to: { person: 'w-wu', roles: ['responsible-person'] }, assignment: 'a-2', reason: '查漏点' },
        },
        { ...returned, by: 'plumber', with: { assignment: 'a-2' } },
        { ...returned, by: 'desk', at: '2026-03-12 18:00' },
      ],
      then: [{ clocks: { c22: ['running 2026-03-16', 'met 2026-03-17'] } }],
    },
    {
      says: { zh: '部门交回的算', en: 'what the department returns counts' },
      steps: [letter, engineering, registered, assigned, { ...returned, by: 'repairTeam' }],
      then: [{ clocks: { c22: ['met 2026-03-16'] } }],
    },
  ],
}
