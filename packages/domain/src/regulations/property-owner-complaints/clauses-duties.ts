import type { Fill } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** A channel that is not listed counts as another one. */
const otherChannel = {
  kind: 'fill',
  on: ['Receive'],
  field: 'channel',
  value: 'other',
  when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
  keep: 'channelText',
} satisfies Fill

/** Sections 1 to 4.1: purpose, scope, who does what, what a complaint is. */
export const duties = [
  {
    id: 'c01',
    ref: '1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明立规的目的：受理、处理、统计有序，投诉渐少，业主满意。',
      en: 'Says what the rules are for: orderly work and figures, fewer complaints, satisfied owners.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '目的条款，没有可执行的动作。', en: 'States a purpose; there is no act in it to carry out.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '管物业管理部及其下各项目的投诉，别处的不在此列。',
      en: 'Covers the department and the projects under it, and no others.',
    },
    does: [
      {
        kind: 'scope',
        when: {
          any: [
            { fact: 'case.respondent.unit.ancestors', has: 'property-dept' },
            { fact: 'case.respondent.unit.ancestors', set: false },
          ],
        },
      },
    ],
    note: {
      zh: '看被投诉项目在组织树上是否归物业管理部。项目还没问清、或组织名录里查不到的，先按适用。不属于的只是不适用本制度，投诉照样受理。',
      en: 'The tree of the organisation says whether the project belongs to the department; while the project is not known, or not in the directory, it is taken to. Where it does not these rules do not apply; the complaint is taken all the same.',
    },
  },
  {
    id: 'c03',
    ref: '3.1',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '品质管理员每月汇总各项目投诉并作分析，报物业管理部。',
      en: 'Every month the quality administrator brings the complaints of all projects together and analyses them for the department.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'quality-admin',
        to: ['property-dept'],
        sections: [
          { count: 'complaint', groupBy: ['row.project', 'class.class', 'class.subclass'] },
          { narrative: '分析 (analysis)' },
        ],
        scope: 'institution',
      },
    ],
    note: {
      zh: '原文只说负责管理和分析，报给谁、多久一次未定，随每月统计（c05）。分析由人写。',
      en: 'The source only gives the task. To whom and how often is open: with the monthly statistics (c05). People write the analysis.',
    },
  },
  {
    id: 'c04',
    ref: '3.2受理',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '投诉由所在项目的客服中心接下，并一路跟进。',
      en: 'The service centre of the project concerned takes the complaint and sees it through.',
    },
    does: [
      {
        kind: 'route',
        on: 'Received',
        to: { party: 'service-centre', in: 'case.respondent.unit' },
        step: ['intake', 'track'],
      },
    ],
  },
  {
    id: 'c05',
    ref: '3.2统计',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '各项目客服中心按月出投诉统计，报品质管理员。',
      en: 'Each service centre counts its complaints every month for the quality administrator.',
    },
    does: [
      {
        kind: 'report',
        every: 'month',
        author: 'service-centre',
        to: ['quality-admin'],
        sections: [{ count: 'complaint', groupBy: ['class.class', 'class.subclass'] }],
        scope: 'unit',
        forEach: { fact: 'subject.role', is: 'service-centre' },
      },
    ],
    note: {
      zh: '按类别和细类统计；统计的格式和报送日期在断开的部分里。',
      en: 'By class and sub-class. Its form and the day it is due were in the part that is missing.',
    },
  },
  {
    id: 'c06',
    ref: '4.1.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '外部业主觉得自己被亏待而提的意见或建议，不论口头、书面还是网上，都算投诉。',
      en: 'Whatever an owner says, writes or posts because they feel wronged by our work is a complaint, suggestions included.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.complainant.kind', is: 'external-owner' } }, otherChannel],
    readings: [
      {
        id: 'A088',
        taken: {
          zh: '定义落在“意见/建议”上，所以业主的建议也按投诉办。',
          en: 'The definition says opinion or suggestion: an owner who only suggests something complains.',
        },
        other: {
          zh: '单纯的建议不是投诉，不适用本制度。',
          en: 'A mere suggestion is no complaint, and the rules do not apply to it.',
        },
        does: [
          {
            kind: 'scope',
            when: {
              all: [
                { fact: 'case.complainant.kind', is: 'external-owner' },
                { not: { fact: 'case.kind', is: 'suggestion' } },
              ],
            },
          },
          otherChannel,
        ],
      },
    ],
    note: {
      zh: '业主自己认为即可，不问有没有道理。形式以“等”收尾，别的形式归入其他，原话留存。身份未明的不排除。',
      en: 'That the owner thinks so is enough. The forms are an open list: any other is filed under other, in its own word. Somebody of whom it is not known what they are is not left out.',
    },
  },
] satisfies ReadonlyArray<Clause>
