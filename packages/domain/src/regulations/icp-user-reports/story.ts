import type { Story } from '../../example/language.js'
import { answered, archived, closed, graded, passedOn } from './examples-path.js'

/** A rumour reported on a Friday night, from the call to the archive. */
export const story: Story = {
  zh: '周五夜里有人举报谣言帖。周一专人登记定级，定为较重大后迟迟未报主管领导而违约；查办人员要延期，先被拦下，报过理由才延成，随后办毕交回结果。查办人员想自己答复被拒，由中心答复，结案后连同表单归档。',
  en: 'A rumour is reported on a Friday night. On Monday it is registered and graded major, and the leader hears of it too late; an extension is refused until the reasons are before him, then the case is dealt with and the result handed back. The officer may not answer himself, the centre does; the case is closed, and everything goes into the archive.',
  steps: [
    {
      at: '2026-03-06 21:00',
      by: 'dedicated',
      do: 'Receive',
      with: {
        kind: 'report',
        channel: 'phone',
        class: {},
        complainant: { id: 'r-1', asksSecrecy: true },
        field: { 'case.content': '论坛有人造谣称自来水被投毒', 'complainant.name': '化名甲' },
      },
      routed: { c02: ['intake: info-officer'], c15: ['handle: security-team'] },
    },
    { ...passedOn, at: '2026-03-09 09:00', refused: ['c14'] },
    { at: '2026-03-09 09:10', by: 'dedicated', do: 'Record:registered', with: { part: 'intake' }, refused: ['c27'] },
    { at: '2026-03-09 09:12', by: 'dedicated', do: 'Record:registered', with: { form: '受理单', part: 'intake' } },
    { ...graded, at: '2026-03-09 09:20', with: { class: { content: 'e', act: ['make', 'spread'], gravity: 'major' } } },
    { at: '2026-03-09 09:25', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
    { ...passedOn, at: '2026-03-09 09:30' },
    { until: '2026-03-09 10:00' },
    {
      at: '2026-03-09 10:20',
      by: 'desk',
      do: 'Escalate:decision',
      with: { to: { roles: ['leader'] }, reason: '转帖过千' },
    },
    { at: '2026-03-09 11:00', by: 'officer', do: 'Record:handling-started', with: { person: 'o-1' } },
    {
      at: '2026-03-25 10:00',
      by: 'officer',
      do: 'Extend',
      with: { clocks: ['c23'], newDueAt: '2026-04-10T23:59:00+08:00', reason: '发布者在境外' },
      refused: ['c23', 'c24'],
    },
    {
      at: '2026-03-25 11:00',
      by: 'officer',
      do: 'Record:reported',
      with: { kind: 'written', to: { roles: ['leader'] } },
    },
    {
      at: '2026-03-25 11:30',
      by: 'officer',
      do: 'Extend',
      with: { clocks: ['c23'], newDueAt: '2026-04-10T23:59:00+08:00', reason: '发布者在境外' },
    },
    { at: '2026-04-08 15:00', by: 'officer', do: 'Resolve' },
    { at: '2026-04-09 10:00', by: 'officer', do: 'Return:result', with: { form: '结果报告' } },
    { ...answered, at: '2026-04-09 10:30', by: 'officer', refused: ['c26'] },
    { ...answered, at: '2026-04-09 11:00' },
    { ...closed, at: '2026-04-09 16:00' },
    { ...archived, at: '2026-04-10 10:00' },
  ],
  then: [
    {
      clocks: {
        c16: ['met'],
        c17: ['breached 2026-03-09 09:50'],
        c19: ['met 2026-03-09'],
        c22: ['met 2026-03-10'],
        c23: ['met 2026-04-10'],
        c25: ['met 2026-04-09'],
        c26: ['met'],
        c28: ['met'],
      },
    },
  ],
}
