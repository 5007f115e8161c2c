import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 5(1): the service is watched. */
export const watch = [
  {
    id: 'c46',
    ref: '五(一)1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每月抽查每名接听人员的录音，不少于5条且不低于5%。',
      en: 'Each month recordings of every agent are sampled: five at least, and five per cent.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { every: { fact: 'param.samplePeriod' } },
        stopsOn: {
          some: 'act:recording-reviewed',
          quota: {
            rows: 'call',
            where: { fact: 'row.agent', is: { fact: 'subject.id' } },
            share: { fact: 'param.sampleShare' },
            atLeast: { fact: 'param.samplePerAgent' },
          },
        },
        within: { fact: 'param.sampleClose' },
        responsible: 'managing-dept',
        scope: 'agent',
        forEach: { fact: 'subject.role', is: 'hotline-agent' },
      },
    ],
  },
  {
    id: 'c47',
    ref: '五(一)2',
    nature: 'obligation',
    modality: 'must',
    summary: { zh: '实时盯住处理进度和结果反馈。', en: 'Progress and feedback are watched as they happen.' },
    does: [{ kind: 'assured', by: ['clocks'] }],
    note: {
      zh: '各项期限由系统随时计算、到点提示，即为监控。',
      en: 'The limits are computed at every moment and raised when they fall due; that is the watch.',
    },
  },
  {
    id: 'c48',
    ref: '五(一)3',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每月汇总回访所得的满意度和意见。',
      en: 'Each month what revisits brought, satisfaction and opinions, is put together.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'managing-dept',
        to: ['managing-dept'],
        sections: [
          { count: 'revisit', groupBy: ['row.level'] },
          { rows: 'revisit', columns: ['field.revisit.opinion'] },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
