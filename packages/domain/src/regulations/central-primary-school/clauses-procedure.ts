import type { Clause } from '../../regulation/language/regulation.js'

/** Article 6: from the office to the department, the report, the decision and its delivery. */
export const procedure = [
  {
    id: 'c08',
    ref: '六1',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '受理后1个工作日内，按内容和职责转给对口处室。',
      en: 'Within one working day of acceptance the complaint goes to the department whose remit it is.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Acknowledged:accepted',
        to: { table: 'remit', key: ['class.matter'], else: 'school-office' },
        within: { fact: 'param.passOn' },
      },
    ],
    note: {
      zh: '各处室职责范围由学校填表；表里有的转给别处须写明理由；表里没有的仍在办公室，由它交给它认为合适的处室。内容清单开放，学校自定用语。',
      en: 'The school fills in the remits; what is in the table goes elsewhere with a reason only; what is not stays with the office, which passes it to the department that it finds fit. The list of matters is open.',
    },
  },
  {
    id: 'c09',
    ref: '六2专人',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '处室要指定专人，没有专人不得开始调查。',
      en: 'The department names a case officer; nobody named, no investigation.',
    },
    does: [
      { kind: 'guard', on: ['Acknowledge:dispatch'], require: { fact: 'cmd.to.person', set: true } },
      {
        kind: 'guard',
        on: ['Investigate'],
        require: { some: { event: ['Acknowledged:dispatch', 'Assigned'], where: { fact: 'it.to.person', set: true } } },
      },
    ],
  },
  {
    id: 'c10',
    ref: '六2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '专人要取证、调查并提交报告，三样不全不得作出决定。',
      en: 'The case officer collects evidence, investigates and reports; lacking any of these, nothing is decided.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'department' },
        stopsOn: {
          allOf: [
            'act:evidence-collected',
            'Investigated',
            { event: 'act:reported', where: { fact: 'it.kind', is: 'investigation' } },
          ],
        },
        responsible: 'case-officer',
        severity: 'refuse',
        before: ['act:decision-issued'],
      },
    ],
  },
  {
    id: 'c11',
    ref: '六3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '办公室和处室都审过报告、初步意见已报校领导，才能作决定。',
      en: 'A decision comes only after office and department have both reviewed the report and a preliminary opinion has gone to the leader.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:decision-issued'],
        require: {
          all: [
            { some: { event: 'act:reviewed', by: 'school-office', after: 'Investigated' } },
            {
              some: {
                event: 'act:reviewed',
                after: 'Investigated',
                where: {
                  any: [
                    { fact: 'it.actor.roles', has: 'department' },
                    { fact: 'it.actor.unit', is: { fact: 'case.unit' } },
                  ],
                },
              },
            },
            { fact: 'field.preliminaryOpinion', set: true },
            { some: { event: 'act:reported', to: 'school-leader', after: 'act:reviewed' } },
          ],
        },
      },
    ],
    note: {
      zh: '“会同”读作双方都审核过同一份报告，先后不限。',
      en: 'Jointly means that both have reviewed the same report, in either order.',
    },
  },
  {
    id: 'c12',
    ref: '六4',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '最终决定由校领导签发。', en: 'The final decision is issued by a school leader.' },
    does: [{ kind: 'guard', on: ['Record:decision-issued'], require: { fact: 'actor.roles', has: 'school-leader' } }],
  },
  {
    id: 'c13',
    ref: '六4重大',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '重大事项须经班子会讨论，附会议记录才能签发决定。',
      en: 'A major matter is decided in the meeting of the leadership team; without its minutes no decision is issued.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:decision-issued'],
        when: { fact: 'class.gravity', is: 'major' },
        unknownWhen: 'applies',
        require: {
          some: { event: 'Approved', by: 'leadership-team', where: { fact: 'it.minutes', set: true } },
        },
      },
    ],
    note: {
      zh: '何为重大，原文未定；建议以伤害、金额超过1万元、5人以上群体、媒体关注、教职工纪律为准。没有定轻重的按重大对待，免得漏过班子会。',
      en: 'Major is not defined; proposed are injury, more than 10,000 yuan, five or more people, the media, discipline of staff. A case without a gravity is treated as major, so that none slips past the meeting.',
    },
  },
  {
    id: 'c14',
    ref: '六5',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '决定由承办处室送达投诉人，被投诉方得一份副本。',
      en: 'The department in charge delivers the decision to the complainant; the side complained about gets a copy.',
    },
    does: [
      {
        kind: 'route',
        step: 'deliver',
        on: 'act:decision-issued',
        by: { actor: 'unit' },
        to: { actor: 'complainant' },
        cc: [{ actor: 'respondent-unit' }],
      },
    ],
    readings: [
      {
        id: 'A025',
        taken: {
          zh: '“投诉单位”是提出投诉的单位；被投诉方只得副本，不计时。',
          en: '投诉单位 is the unit that complains; the other side gets a copy without any limit.',
        },
        other: {
          zh: '“投诉单位”指被投诉的单位，须一并正式送达。',
          en: '投诉单位 is the unit complained about, which is served, too.',
        },
        does: [
          {
            kind: 'route',
            step: 'deliver',
            on: 'act:decision-issued',
            by: { actor: 'unit' },
            to: { anyOf: [{ actor: 'complainant' }, { actor: 'respondent-unit' }] },
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
