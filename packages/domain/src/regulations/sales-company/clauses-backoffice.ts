import type { Clause } from '../../regulation/language/regulation.js'

/** Section 4.1.3: complaints about staff of the back office. */
export const backoffice = [
  {
    id: 'c19',
    ref: '4.1.3',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '投诉后勤人员的，意见由后勤负责人出。',
      en: 'A complaint about staff of the back office is decided by its head.',
    },
    does: [
      {
        kind: 'route',
        step: 'decide',
        on: 'Classified',
        when: { fact: 'class.entry', is: 'backoffice-staff' },
        to: 'backoffice-head',
      },
    ],
    note: {
      zh: '被投诉的就是负责人本人时，由其上级代替。',
      en: 'Where the head is the one complained about, the superior takes the place.',
    },
  },
  {
    id: 'c20',
    ref: '4.1.3严重',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '后勤人员被投诉而情形严重的，升级到营销总监。',
      en: 'A serious complaint about staff of the back office goes up to the marketing director.',
    },
    does: [
      {
        kind: 'define',
        name: 'serious',
        is: {
          all: [
            { fact: 'class.validity', is: 'valid' },
            {
              any: [
                { fact: 'field.incident.lossAmount', atLeast: { fact: 'param.seriousLoss' } },
                {
                  some: {
                    event: 'Received',
                    in: { same: ['case.respondent.person'] },
                    within: { fact: 'param.seriousWindow' },
                  },
                  atLeast: { fact: 'param.seriousCases' },
                },
              ],
            },
          ],
        },
      },
      {
        kind: 'escalate',
        on: { becomes: { all: [{ fact: 'class.entry', is: 'backoffice-staff' }, { condition: 'serious' }] } },
        to: 'marketing-director',
      },
    ],
    note: {
      zh: '原文没有说什么算严重；读作投诉有效，且造成损失或同一人九十天内再次被投诉，数字都是参数。',
      en: 'The source does not say what is serious. Read as: valid, and with a loss or a second complaint about the same person in ninety days; the numbers are parameters.',
    },
  },
  {
    id: 'c21',
    ref: '4.1.3回复',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '意见作出后一个工作日内回复客户。',
      en: 'The customer is answered within one working day of the opinion.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:decision-issued',
        stopsOn: { event: 'Replied:final', by: ['backoffice-head', 'marketing-director', 'sales-backoffice'] },
        within: { fact: 'param.replyWithin' },
        responsible: 'backoffice-head',
        per: 'each',
        appliesWhen: { fact: 'class.entry', is: 'backoffice-staff' },
      },
    ],
    note: {
      zh: '由负责人答复，也可由总监或后勤人员代为答复；责任在负责人。',
      en: 'The head answers, or the director or the back office does so; the head is responsible.',
    },
  },
  {
    id: 'c22',
    ref: '4.1.3批评',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '对被投诉的后勤人员，作出意见时提请指导、批评。',
      en: 'With the opinion, guidance and criticism are proposed for the person complained about.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        entries: [
          {
            on: 'act:decision-issued',
            when: { fact: 'class.entry', is: 'backoffice-staff' },
            charge: 'case.respondent.person',
            effect: { propose: 'act:sanction-imposed', with: { kind: 'guidance' } },
          },
          {
            on: 'act:decision-issued',
            when: { fact: 'class.entry', is: 'backoffice-staff' },
            charge: 'case.respondent.person',
            effect: { propose: 'act:sanction-imposed', with: { kind: 'criticism' } },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '两项都只是提请，取其一、其二或都不取，由人决定。',
      en: 'Both are proposals: people choose one, the other, both or none.',
    },
  },
] satisfies ReadonlyArray<Clause>
