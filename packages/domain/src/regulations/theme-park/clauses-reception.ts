import type { Clause } from '../../regulation/language/regulation.js'

/** Duties 1 and 2: who handles a complaint, and its record. */
export const reception = [
  {
    id: 'c01',
    ref: '一1前',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '谁接到投诉谁就当回事，不论电话、口头还是书面。',
      en: 'Whoever of the department meets a complaint takes it seriously, however it comes.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '待人的态度，无法由事件判断。', en: 'A matter of manners; events do not show it.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '一1后',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '员工办不了的，一小时内报上一级，逐级往上。',
      en: 'What an employee cannot handle is with the next rank within an hour, rank by rank.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          event: 'act:inability-declared',
          where: {
            all: [
              { fact: 'it.kind', is: 'handle' },
              { not: { fact: 'it.actor.roles', has: 'receptionist' } },
              { not: { fact: 'it.actor.roles', has: 'manager' } },
            ],
          },
        },
        to: { superior: { actor: 'act-author' }, levels: 1 },
        repeat: 'perEvent',
        within: { fact: 'param.reportUpWithin' },
      },
    ],
    note: {
      zh: '“无法处理”以本人声明为准。接待人员和经理另有专条（第3条），不在此重复。',
      en: 'That it is beyond somebody is what he declares. Receptionist and manager have clauses of their own (3) and are left out here.',
    },
  },
  {
    id: 'c03',
    ref: '一2前',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '白天的一般投诉由接待人员办，其余由值班经理办。',
      en: 'General complaints by day are the receptionist’s, all others the manager’s on duty.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Classified',
        when: {
          all: [
            { fact: 'class.gravity', is: 'general' },
            { fact: 'case.receivedAt', during: 'daytime' },
          ],
        },
        to: 'receptionist',
        else: { roster: 'manager' },
      },
    ],
    readings: [
      {
        id: 'A068',
        taken: {
          zh: '只规定了白天，夜间由值班经理办。',
          en: 'Only the day is provided for; at night the manager on duty takes over.',
        },
        other: {
          zh: '“日间”只是举常情，夜间的一般投诉也归接待人员。',
          en: 'By day is the usual case only: at night, too, a general complaint is the receptionist’s.',
        },
        does: [
          {
            kind: 'route',
            step: 'handle',
            on: 'Classified',
            when: { fact: 'class.gravity', is: 'general' },
            to: 'receptionist',
            else: { roster: 'manager' },
          },
        ],
      },
    ],
    note: {
      zh: '每次定级分类后派；轻重未定的先归值班经理。日间起止由参数定，以收到之时为准。',
      en: 'It is sent at each classification; while its gravity is not set it is the manager’s on duty. The hours of the day are a parameter; the time of receipt counts.',
    },
  },
  {
    id: 'c04',
    ref: '一2记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '当天填好《游客投诉记录表》。',
      en: 'The record form of a complaint is filled the same day.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.record'],
        form: '游客投诉记录表',
        fieldsFrom: { fact: 'param.formFields' },
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'act:registered',
        within: { fact: 'param.recordWithin' },
        responsible: 'receptionist',
      },
    ],
    note: {
      zh: '“及时”无数字，表的项目也未列，均由参数补足。',
      en: '"In time" has no number and the fields are not listed; parameters give both.',
    },
  },
] satisfies ReadonlyArray<Clause>
