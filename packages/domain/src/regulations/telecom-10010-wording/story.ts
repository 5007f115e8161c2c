import type { Story } from '../../example/language.js'
import { missed, received } from './examples-ordinary.js'

/** A refund that is hard to tell anybody about, from the first call to the revisit. */
export const story: Story = {
  zh: '处理人员要答复一位被误扣彩铃费的用户：第一次没人接，第二次同事接听不便转告，第三次本人说不方便，约到次日。次日致歉、解释，用户对结果打三分；服务质量监督员拖过七天才回访，记为超期，随后结案。',
  en: 'A handler has to answer a user charged for a ring tone: nobody answers, then a colleague who cannot be told, then the user, who has no time and agrees on the next day. Apology and explanation follow, and a score of 3; the supervisor revisits after the seven days, which stays on record, and the case closes.',
  steps: [
    received,
    {
      at: '2026-03-02 10:20',
      by: 'handler',
      do: 'Classify',
      with: { flag: { inconvenience: true } },
    },
    missed,
    {
      at: '2026-03-02 15:00',
      by: 'handler',
      do: 'Record:contact-attempted',
      with: { contactId: 'call-2', channel: 'phone', reached: true, answerer: 'other-unsuitable' },
    },
    {
      at: '2026-03-02 15:02',
      by: 'handler',
      do: 'Reply:final',
      with: {
        contactId: 'call-2',
        form: 'oral',
        explanation: '彩铃费已退还',
        field: { 'reply.recipientSurname': '陈', 'reply.commNote': '同事接听' },
      },
      refused: ['c07'],
    },
    {
      at: '2026-03-03 10:00',
      by: 'handler',
      do: 'Record:contact-attempted',
      with: { contactId: 'call-3', channel: 'phone', reached: true, answerer: 'user', convenient: false },
    },
    {
      at: '2026-03-03 10:01',
      by: 'handler',
      do: 'Reply:final',
      with: { contactId: 'call-3', form: 'oral', explanation: '彩铃费已退还' },
      refused: ['c05'],
    },
    {
      at: '2026-03-03 10:02',
      by: 'handler',
      do: 'Record:appointment-made',
      with: { contactId: 'call-3', appointmentAt: '2026-03-04T19:00:00+08:00' },
    },
    {
      at: '2026-03-04 19:05',
      by: 'handler',
      do: 'Record:contact-attempted',
      with: { contactId: 'call-4', channel: 'phone', reached: true, answerer: 'user', convenient: true },
    },
    {
      at: '2026-03-04 19:06',
      by: 'handler',
      do: 'Reply:final',
      with: { contactId: 'call-4', form: 'oral', explanation: '彩铃费已退还，业务已取消，非常抱歉' },
    },
    {
      at: '2026-03-04 19:10',
      by: 'handler',
      do: 'Record:complainant-answered',
      with: { contactId: 'call-4', about: 'apology', answer: 'accepts' },
    },
    {
      at: '2026-03-04 19:11',
      by: 'handler',
      do: 'Record:satisfaction-recorded',
      with: { contactId: 'call-4', result: 3, attitude: 11, during: 'reply' },
      refused: ['c12', 'c13'],
    },
    {
      at: '2026-03-04 19:12',
      by: 'handler',
      do: 'Record:satisfaction-recorded',
      with: { contactId: 'call-4', result: 3, attitude: 8, during: 'reply', reason: '退费太慢' },
      warned: [],
    },
    { until: '2026-03-12 09:00' },
    {
      at: '2026-03-12 10:00',
      by: 'supervisor',
      do: 'Revisit',
      with: { channel: 'phone', reached: true },
    },
    { at: '2026-03-12 10:30', by: 'supervisor', do: 'Close' },
  ],
  then: [
    {
      clocks: {
        c06: ['met 2026-03-03 10:30', 'met 2026-03-04 19:30'],
        c09: ['met 2026-03-03', 'met 2026-03-03'],
        c14: ['breached 2026-03-11'],
      },
      facts: { 'case.status': 'closed', 'case.satisfaction': 'dissatisfied' },
    },
  ],
}
