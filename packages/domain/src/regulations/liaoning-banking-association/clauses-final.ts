import type { Clause } from '../../regulation/language/regulation.js'
import type { Escalate } from '../../regulation/language/work.js'

const followUp = [
  {
    oblige: {
      event: 'act:circulated',
      where: {
        any: [
          { fact: 'it.kind', set: false },
          { fact: 'it.kind', is: 'criticism' },
        ],
      },
    },
    by: 'service-committee',
  },
  {
    oblige: { event: 'act:reported', to: 'regulator', where: { fact: 'it.external', is: true } },
    by: 'service-committee',
  },
  { oblige: 'act:sanction-proposed', by: 'service-committee' },
] satisfies Escalate['do']

/** Articles 12(2), 12(3) and 13: what follows an interview in vain; interpretation and entry into force. */
export const final = [
  {
    id: 'c41',
    ref: '第十二条(二)',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '约谈后仍不整改或问题再次发生的，服务委在业内通报批评，报告监管部门并建议处分。',
      en: 'Where the interview brings no change, or the trouble returns, the committee criticises in the trade, reports to the regulator and proposes discipline.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          becomes: {
            all: [
              { some: 'act:interview-held' },
              { not: { fact: 'last.act:interview-held.at', within: { fact: 'param.rectifyLimit' } } },
              { not: { some: { event: 'act:corrective-action-completed', after: 'act:interview-held' } } },
            ],
          },
        },
        to: 'service-committee',
        do: followUp,
      },
      {
        kind: 'escalate',
        on: {
          event: 'Escalated',
          to: 'association-leader',
          where: { some: { event: 'act:interview-held', in: { same: ['case.respondent.unit.member'] } } },
        },
        repeat: 'perEvent',
        to: 'service-committee',
        do: followUp,
      },
      {
        kind: 'obligation',
        startsOn: 'act:interview-held',
        stopsOn: 'act:corrective-action-completed',
        within: { fact: 'param.rectifyLimit' },
        responsible: 'member',
        per: 'each',
      },
    ],
    note: {
      zh: '“即时整改”无数字，由参数补足。“再度多次发生”读作约谈之后该会员单位又出现约谈情形，不论在哪一件投诉中。“建议给予纪律处分”另列一项义务；原文未说向谁建议，读作向监管部门。',
      en: '"Immediately" has no number, the parameter gives one. "Happens again" is read as a new ground about the same member after the interview, in whichever of its complaints. To propose discipline is a duty of its own; to whom is not said, read as to the regulator.',
    },
  },
  {
    id: 'c42',
    ref: '第十二条(三)',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '被通报批评的，会员单位失去当期组织奖资格，网点失去先进单位资格。',
      en: 'After a circular the member is out of the organisation award of the season, the branch out of the award for advanced units.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'unit',
        period: 'season',
        entries: [
          {
            on: { event: 'act:circulated', where: { fact: 'it.under', is: 'c41' } },
            charge: 'case.respondent.unit.member',
            effect: { flag: 'eligible.organisationAward', value: false },
          },
          {
            on: { event: 'act:circulated', where: { fact: 'it.under', is: 'c41' } },
            charge: 'case.respondent.unit',
            effect: { flag: 'eligible.advancedUnit', value: false },
          },
        ],
        decision: 'engine',
      },
    ],
    note: {
      zh: '通报须注明依据第十二条(二)方生效。赛季起止由协会确定。网点的资格未写期限，读作同一赛季。',
      en: 'The circular must say that it rests on article 12(2). The association delimits the season. For the branch no period is named; read as the same season.',
    },
  },
  {
    id: 'c43',
    ref: '第十三条解释',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '本办法的解释和修订权在服务委。',
      en: 'The service committee interprets and revises the measures.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '修订权体现在版本的发布上，不涉及案件。',
          en: 'Who may change the text is a matter of publishing versions, not of a case.',
        },
      },
    ],
  },
  {
    id: 'c44',
    ref: '第十三条',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '自发布之日起施行。', en: 'It applies from when it was published.' },
    does: [{ kind: 'effective', from: { fact: 'param.effectiveFrom' }, at: 'Received' }],
    readings: [
      {
        id: 'A112',
        taken: {
          zh: '使用单位载入即视为采用：默认对其全部投诉适用，发布日期可由参数设定。',
          en: 'A deployment that loads it has adopted it: it holds for all its complaints, and the parameter sets the day of publication.',
        },
        other: {
          zh: '审议稿只是草案，正式发布之前对任何投诉都不适用。',
          en: 'A draft for review applies to no complaint until published.',
        },
        does: [{ kind: 'effective', from: { fact: 'param.effectiveFrom' }, at: 'Received', status: 'draft' }],
      },
    ],
    note: {
      zh: '原文为审议稿，未载发布日期。',
      en: 'The text is a draft for review and bears no date.',
    },
  },
] satisfies ReadonlyArray<Clause>
