import type { ClauseExamples } from '../../example/language.js'
import { closed, letter, onsite, phoned, registered, told } from './examples-base.js'

/** Section 4.2.3, shown: the front desk is told, and enters it. */
export const desk: ClauseExamples = {
  c19: [
    {
      says: { zh: '四十分钟告知前台', en: 'the desk is told after forty minutes' },
      steps: [letter, told],
      then: [{ at: '2026-03-11 11:00', clocks: { c19: ['met 2026-03-11 10:00'] } }],
    },
    {
      says: {
        zh: '前台登记了，没有人告知，不算',
        en: 'the desk has entered it and nobody has told it: that does not count',
      },
      steps: [letter, { ...registered, at: '2026-03-11 09:50' }],
      then: [{ at: '2026-03-11 11:00', clocks: { c19: ['breached 2026-03-11 10:00'] } }],
    },
    {
      says: { zh: '信压在案头', en: 'the letter stays on the table' },
      steps: [letter],
      then: [{ at: '2026-03-11 10:01', clocks: { c19: ['breached 2026-03-11 10:00'] } }],
    },
    {
      says: { zh: '当面投诉不适用', en: 'not face to face' },
      steps: [onsite],
      then: [{ at: '2026-03-11 10:01', clocks: { c19: ['inapplicable 2026-03-11 10:00'] } }],
    },
    {
      says: {
        zh: '告诉上级不等于告诉前台；收信员自己登记也不算',
        en: 'telling the superior is not telling the desk, nor is an entry of one’s own',
      },
      steps: [
        letter,
        { ...told, with: { kind: 'notice', to: { roles: ['superior'] } } },
        { ...registered, by: 'mailroom', at: '2026-03-11 09:50' },
      ],
      then: [{ at: '2026-03-11 10:01', clocks: { c19: ['breached 2026-03-11 10:00'] } }],
    },
    {
      says: { zh: '电话、电子邮件同此', en: 'the same for a call' },
      steps: [phoned],
      then: [{ clocks: { c19: ['running 2026-03-11 10:00'] } }],
    },
    {
      says: { zh: '电子邮件', en: 'and an e-mail' },
      steps: [{ ...letter, with: { kind: 'complaint', channel: 'email', class: {}, complainant: { id: 'p-3' } } }],
      then: [{ clocks: { c19: ['running 2026-03-11 10:00'] } }],
    },
  ],
  c20: [
    {
      says: { zh: '没有内容，不成登记', en: 'no entry without the content' },
      steps: [
        { ...letter, with: { kind: 'complaint', channel: 'letter', class: {}, complainant: { id: 'p-1' } } },
        { ...registered, refused: ['c20'] },
        { ...registered, with: { part: 'intake', field: { 'case.content': '卧室外墙渗水' } } },
      ],
    },
    {
      says: { zh: '前台没有登记，不得了结', en: 'not entered by the desk: it does not end' },
      steps: [
        letter,
        { ...closed, refused: ['c20'] },
        { ...registered, by: 'engineer', at: '2026-03-16 10:10' },
        { ...closed, at: '2026-03-16 10:20', refused: ['c20'] },
        { ...registered, at: '2026-03-16 10:30' },
        { ...closed, at: '2026-03-16 10:40' },
      ],
      then: [{ clocks: { c20: ['met'] } }],
    },
  ],
}
