import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Every third day until it is closed. */
const followedUp = {
  kind: 'obligation',
  startsOn: 'act:registered',
  stopsOn: 'FollowedUp',
  responsible: 'assistant',
  repeat: { every: { n: 3, unit: 'calendarDay' }, until: 'terminal' },
  counting: { roll: 'next' },
} satisfies ObligationMechanism

/** Section 3.6: follow-up every three days, monthly statistics. */
export const followUp = [
  {
    id: 'c23',
    ref: '3.6跟进',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '客户助理隔三天跟一次，直到关闭。',
      en: 'The assistant looks after an open complaint every three days until it is closed.',
    },
    does: [followedUp],
    readings: [
      {
        id: 'A129',
        taken: {
          zh: '三天为自然日，自上次跟进（首次自登记）起算；到期日逢休息日顺延到下一工作日。',
          en: 'Three calendar days, from the last follow-up (the first from the entry); a due day that is a rest day moves to the next working day.',
        },
        other: {
          zh: '首次自收到投诉起算，逢休息日不顺延。',
          en: 'The first runs from receipt, and rest days move nothing.',
        },
        does: [{ ...followedUp, startsOn: 'Received', counting: { roll: 'none' } }],
      },
    ],
    note: {
      zh: '跟进由客户助理负责，别人代跟的也算。漏跟不逐日累计，一直挂到补上为止。',
      en: 'The assistant answers for it, and a follow-up that somebody else made for the assistant counts. A missed one is a single overdue item until it is made good.',
    },
  },
  {
    id: 'c24',
    ref: '3.6统计',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '客户主任按月统计投诉，写处理报告。',
      en: 'Each month the supervisor counts the complaints and writes the report on their handling.',
    },
    does: [
      {
        kind: 'report',
        every: 'month',
        author: 'customer-supervisor',
        to: ['management'],
        sections: [
          { count: 'complaint', groupBy: ['class.type', 'class.validity', 'row.state'] },
          { narrative: '客户投诉处理报告' },
        ],
      },
    ],
    note: {
      zh: '原文未定报给谁、几号之前，读作报管理层，不设期限。',
      en: 'Neither the reader nor a day is given; read as the management, without a limit.',
    },
  },
] satisfies ReadonlyArray<Clause>
