import type { Clause } from '../../regulation/language/regulation.js'

/** Article 8: what the association does with all complaints. */
export const bulletin = [
  {
    id: 'c16',
    ref: '第八条(四)',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '协会每半年发一期投诉情况通报。',
      en: 'Twice a year the association puts out a bulletin on the complaints.',
    },
    does: [
      {
        kind: 'report',
        every: 'half-year',
        author: 'association',
        to: ['member'],
        sections: [
          { count: 'complaint', groupBy: ['case.respondent.unit.member', 'class.type'] },
          { count: 'clock', groupBy: ['case.respondent.unit.member', 'row.state'] },
          { narrative: '各会员单位的处理情况 (how the members have handled them)' },
        ],
        due: { fact: 'param.bulletinDue' },
        title: '辽宁省银行业客户投诉情况通报',
        scope: 'institution',
      },
    ],
    note: {
      zh: '处理情况以各会员单位时限的结果表示，另有文字部分；原文未定何时下发。',
      en: 'Handling is shown by how the limits of each member came out, beside a written part. When the bulletin is due is not said.',
    },
  },
  {
    id: 'c17',
    ref: '第八条(五)',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '研究典型案例和集中出现的问题，提出全行业的整改建议。',
      en: 'Typical cases and clusters are studied, and proposals made to the whole trade.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.studyPeriod' },
        author: 'association',
        to: ['member'],
        sections: [
          { rows: 'complaint', where: { fact: 'row.typical', is: true } },
          { count: 'complaint', groupBy: ['row.month', 'class.type'] },
          { narrative: '行业整改意见 (proposals to the trade)' },
        ],
        scope: 'institution',
      },
    ],
  },
  {
    id: 'c18',
    ref: '第八条(六)',
    nature: 'retention',
    modality: 'must',
    summary: { zh: '协会为投诉建档并保管。', en: 'The association keeps a file of each complaint.' },
    does: [{ kind: 'retain', what: 'case-file', do: 'archive', on: 'Closed', by: 'association' }],
    note: {
      zh: '原文未提结案，读作办结后归档；协会归档本身也使案件终结。未定保管年限。',
      en: 'The source knows no closing; read as filing after the end of the case. Filing by the association ends the case, too. How long a file is kept is not said.',
    },
  },
] satisfies ReadonlyArray<Clause>
