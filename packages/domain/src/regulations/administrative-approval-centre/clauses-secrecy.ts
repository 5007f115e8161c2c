import type { Condition } from '../../regulation/language/condition.js'
import type { Guard } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The complainant has agreed to publication. */
const consentToPublish: Condition = {
  all: [
    { fact: 'last.act:consent-recorded.scope', has: 'publish' },
    { fact: 'last.act:consent-recorded.given', is: true },
  ],
}

/** Nothing of a matter of discipline is disclosed without consent. */
const consentToDisclose = {
  kind: 'guard',
  on: ['Record:disclosure-made'],
  when: { fact: 'case.kind', is: 'discipline-complaint' },
  unknownWhen: 'applies',
  require: consentToPublish,
} satisfies Guard

/** Article 6: the secrecy of complaints about discipline, and who answers for a leak. */
export const secrecy = [
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
        unless: consentToPublish,
      },
      consentToDisclose,
      {
        ...consentToDisclose,
        on: ['Record:circulated'],
        when: {
          all: [{ fact: 'case.kind', is: 'discipline-complaint' }, { not: { fact: 'cmd.names', is: false } }],
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
