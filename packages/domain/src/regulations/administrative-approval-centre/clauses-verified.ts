import type { Clause } from '../../regulation/language/regulation.js'

/** Article 6: what follows where the window is at fault, and the secrecy of complaints about discipline. */
export const verified = [
  {
    id: 'c15',
    ref: '第六条通报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '查实责任在窗口的，在规定范围内通报，通报之后才能结案。',
      en: 'A case in which the window is found at fault is made known in the circle laid down, before it is closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          anyOf: [
            {
              event: 'Investigated',
              where: {
                all: [
                  { fact: 'it.finding', is: 'substantiated-window' },
                  {
                    not: {
                      some: { event: 'act:circulated', where: { fact: 'it.circle', is: { fact: 'param.circle' } } },
                    },
                  },
                ],
              },
            },
            {
              event: 'Classified:finding',
              where: {
                all: [
                  { fact: 'it.class.finding', is: 'substantiated-window' },
                  {
                    not: {
                      some: { event: 'act:circulated', where: { fact: 'it.circle', is: { fact: 'param.circle' } } },
                    },
                  },
                ],
              },
            },
          ],
        },
        stopsOn: { event: 'act:circulated', where: { fact: 'it.circle', is: { fact: 'param.circle' } } },
        cancelsOn: [
          { event: 'Investigated', where: { fact: 'it.finding', is: 'other' } },
          { event: 'Classified:finding', where: { fact: 'it.class.finding', is: 'other' } },
        ],
        responsible: 'centre',
        severity: 'refuse',
        per: 'restart',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“一定范围”由参数定为中心全部窗口。违纪违法投诉须隐去投诉人身份通报（第六条保密）。后来查明责任不在窗口的，不再通报；通报过的，不重复通报。',
      en: 'The circle is all windows of the centre by parameter. Where discipline is at stake the complainant is left out of the circular. A later finding that the window is not at fault ends it; what has been made known is not made known again.',
    },
  },
  {
    id: 'c16',
    ref: '第六条考核',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '查实的投诉计入窗口的月、季、年考核和单位的年终考核。',
      en: 'Verified complaints count in the monthly, quarterly and yearly assessment of the window, and in that of its unit at the end of the year.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'complaint',
        denominator: { fact: 'row.finding', is: 'substantiated-window' },
        measure: 'count',
        cohort: 'row.investigatedAt',
        period: ['month', 'quarter', 'year'],
        groupBy: ['row.window', 'row.unit'],
      },
    ],
    readings: [
      {
        id: 'A087',
        taken: {
          zh: '“月（季、年）度”读作三个周期都要统计。',
          en: 'Month, quarter and year in brackets: each of the three is counted.',
        },
        other: {
          zh: '三者择一，按月统计，年终另由人汇总。',
          en: 'One of the three: counted by month, and people sum it up at the end of the year.',
        },
        does: [
          {
            kind: 'indicator',
            rows: 'complaint',
            denominator: { fact: 'row.finding', is: 'substantiated-window' },
            measure: 'count',
            cohort: 'row.investigatedAt',
            period: 'month',
            groupBy: ['row.window', 'row.unit'],
          },
        ],
      },
    ],
    note: {
      zh: '原文没有分值，只报件数，考核由人定。',
      en: 'The source gives no points: the number is reported, people assess.',
    },
  },
  {
    id: 'c17',
    ref: '第六条保密',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '违纪违法投诉要保密：投诉人不同意，就不对外披露，通报也不点名。',
      en: 'Complaints about law or discipline are secret: without the consent of the complainant nothing is disclosed, and no circular names him.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*', 'field.case.*'],
        when: { fact: 'case.kind', is: 'discipline-complaint' },
        see: [{ actor: 'receiver' }, 'supervision-unit'],
        deny: ['publish', 'disclose'],
        unless: {
          all: [
            { fact: 'last.act:consent-recorded.scope', has: 'publish' },
            { fact: 'last.act:consent-recorded.given', is: true },
          ],
        },
      },
      {
        kind: 'guard',
        on: ['Record:disclosure-made'],
        when: { fact: 'case.kind', is: 'discipline-complaint' },
        unknownWhen: 'applies',
        require: {
          all: [
            { fact: 'last.act:consent-recorded.scope', has: 'publish' },
            { fact: 'last.act:consent-recorded.given', is: true },
          ],
        },
      },
      {
        kind: 'guard',
        on: ['Record:circulated'],
        when: {
          all: [{ fact: 'case.kind', is: 'discipline-complaint' }, { not: { fact: 'cmd.names', is: false } }],
        },
        unknownWhen: 'applies',
        require: {
          all: [
            { fact: 'last.act:consent-recorded.scope', has: 'publish' },
            { fact: 'last.act:consent-recorded.given', is: true },
          ],
        },
      },
    ],
    note: {
      zh: '投诉人身份和所述事由只有受理人和督查股可见；交谁去查，就在派单要求中写明要查什么。以最后一次表示的意愿为准，可以收回。不点名的通报不受此限。',
      en: 'Who the complainant is, and what is told, only the receiver and the section can read; whoever is to look into it is told with the assignment what to look for. The last word on consent counts, it can be taken back. A circular without names is free.',
    },
  },
  {
    id: 'c18',
    ref: '第六条维护',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '维护当事人的权益。',
      en: 'The rights of the parties are protected.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '是总的要求，没有可以认定的行为；具体的见保密和追究两款。',
          en: 'A general duty without an act that could be told; what is definite stands in the clauses on secrecy and on liability.',
        },
      },
    ],
  },
  {
    id: 'c19',
    ref: '第六条追究',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '泄密致投诉人遭打击报复并查实的，提请追究责任。',
      en: 'Where a breach of secrecy has led to retaliation, and that is established, a case of liability is proposed.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        entries: [
          {
            on: { event: 'act:retaliation-reported', where: { fact: 'it.established', is: true } },
            effect: { propose: 'act:liability-case-opened' },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '系统只提请，追究谁、行政责任还是法律责任由人定。',
      en: 'The engine proposes only; who is liable, and whether before the administration or the law, is for people to decide.',
    },
  },
] satisfies ReadonlyArray<Clause>
