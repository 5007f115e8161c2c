import type { Clause } from '../../regulation/language/regulation.js'

/** Article 9: what a member bank keeps up of its own. */
export const memberOwn = [
  {
    id: 'c23',
    ref: '第九条(三)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '会员单位建立内部机制，对可预见的投诉备有方案。',
      en: 'Members have an internal mechanism and plans for complaints that can be foreseen.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '投诉发生之前的银行内部准备，不产生案件事件。',
          en: 'Planning inside a bank before any complaint leaves no event in a case.',
        },
      },
    ],
  },
  {
    id: 'c24',
    ref: '第九条(四)',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '会员单位定期总结分析，针对集中的问题拿出措施。',
      en: 'Members sum up from time to time and meet clustered problems with measures.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.memberReportPeriod' },
        author: 'member',
        to: ['member-leader'],
        sections: [
          { count: 'complaint', groupBy: ['class.type', 'case.respondent.unit'] },
          { narrative: '应对措施 (measures taken)' },
        ],
        scope: 'unit',
        forEach: { fact: 'subject.role', is: 'member' },
      },
    ],
    note: {
      zh: '“定期”无数字，由参数补足。原文未定报给谁，读作分管领导。',
      en: '"Regularly" has no number, the parameter gives one. To whom is not said; read as the leader in charge.',
    },
  },
  {
    id: 'c25',
    ref: '第九条(五)',
    nature: 'retention',
    modality: 'must',
    summary: { zh: '会员单位自存投诉档案。', en: 'The member keeps files of its own.' },
    does: [{ kind: 'retain', what: 'member-file', do: 'archive', on: 'terminal', by: 'member' }],
    note: {
      zh: '会员单位自有的档案在系统之外；系统只见其归档记录。',
      en: 'The store of the member is its own; the engine sees that it was filed.',
    },
  },
] satisfies ReadonlyArray<Clause>
