import type { Clause } from '../../regulation/language/regulation.js'

/** The sheet of departments that do not cooperate. */
const nonCooperationSheet = {
  kind: 'record',
  at: ['act:non-cooperation-logged'],
  fields: ['field.nonCoop.person', 'field.nonCoop.detail'],
  form: '内部违规事件情况登记表',
} as const

/** Daily flow 8 to 10: departments that do not cooperate, complaints about staff, urging. */
export const departments = [
  {
    id: 'c27',
    ref: '流程8',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '遇部门不配合，在违规登记表上写明是谁、怎么回事。',
      en: 'Where a department does not cooperate, the sheet of internal breaches says who and what.',
    },
    does: [{ ...nonCooperationSheet }],
    note: {
      zh: '“最好用1860拨打”只是建议，不作检查。',
      en: 'That the call be best made through 1860 is advice and not checked.',
    },
  },
  {
    id: 'c28',
    ref: '流程9',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '1860转来的工单投诉公司内部人员的，同样要登记，登记之前不得结案。',
      en: 'An order of 1860 that complains about staff of the company is entered likewise, and not closed before.',
    },
    does: [
      {
        ...nonCooperationSheet,
        when: { fact: 'case.kind', is: 'internal-complaint' },
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: {
          all: [
            { fact: 'case.kind', is: 'internal-complaint' },
            { fact: 'case.channel', is: 'transfer-1860' },
          ],
        },
        stopsOn: 'act:non-cooperation-logged',
        responsible: 'handler',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“内部人员投诉”读作投诉内部人员，因其登记于违规事件表；另一读法为内部人员自己提出的投诉。',
      en: 'It is read as a complaint about staff, because it goes into the sheet of breaches; the other reading is a complaint made by staff.',
    },
  },
  {
    id: 'c29',
    ref: '流程10',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '再次要求完成营销任务。',
      en: 'Marketing, once more.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '营销任务与投诉无关。', en: 'Marketing has nothing to do with complaints.' },
      },
    ],
  },
  {
    id: 'c30',
    ref: '流程10注催',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '时限过半还没有反馈的，在用到八成之前催部门先口头答复。',
      en: 'Once half of the time of an order has gone, the department is urged, before four fifths of it, to answer by mouth first.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { clock: 'c15', is: { share: { fact: 'param.urgeFirst' } } },
        stopsOn: 'FollowedUp:urge',
        within: { dueOf: ['c15'], share: { fact: 'param.urgeLast' } },
        responsible: 'handler',
        per: 'each',
        key: 'assignment',
        cancelsOn: [{ event: 'Returned:result', by: 'handler' }],
      },
    ],
    note: {
      zh: '已经反馈的不必再催。五成、八成是参数。',
      en: 'What has been answered need not be urged. Half and four fifths are parameters.',
    },
  },
  {
    id: 'c31',
    ref: '流程10注登记',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '不合作的部门和人员要记详细，包括何时回单、拖了多久。',
      en: 'Who does not cooperate is recorded in detail, with the time of the reply and the length of the delay.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:non-cooperation-logged'],
        fields: ['field.nonCoop.person'],
        form: '内部违规事件情况登记表',
      },
      {
        kind: 'record',
        at: ['act:non-cooperation-logged'],
        when: { some: 'Returned:result' },
        fields: [{ path: 'field.nonCoop.replyTime', value: { fact: 'last.Returned:result.at' } }],
        form: '内部违规事件情况登记表',
      },
      {
        kind: 'record',
        at: ['act:non-cooperation-logged'],
        when: { fact: 'clock.c15.overdueBy', set: true },
        fields: [{ path: 'field.nonCoop.delay', value: { fact: 'clock.c15.overdueBy' } }],
        form: '内部违规事件情况登记表',
      },
    ],
    note: {
      zh: '回单时间和延误时间由系统从已发生的事件得出，不由人填；没有回单或没有延误时为空。',
      en: 'Time of reply and delay are reckoned from the events, never typed; they stay empty where there was no reply or no delay.',
    },
  },
] satisfies ReadonlyArray<Clause>
