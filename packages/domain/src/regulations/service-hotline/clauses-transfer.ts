import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 4(2): a problem goes to the department. */
export const transfer = [
  {
    id: 'c28',
    ref: '四(二)1',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '复杂问题判断后4个工作小时内转给主管该类问题的部门。',
      en: 'Within four working hours of being judged, a complex problem goes to the department that its nature belongs to.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { anyOf: ['Received', 'Classified'] },
        when: { fact: 'class.complexity', is: 'complex' },
        to: { table: 'assignment', key: ['class.nature'], else: 'managing-dept' },
        within: { fact: 'param.transferWithin' },
      },
    ],
    note: {
      zh: '性质与部门的对应表由公司填写，转给别处须写明理由；表中没有的先归热线管理部门，由其转给谁不受限。',
      en: 'The company fills in which nature belongs to which department, and elsewhere it goes with a reason; what is not in the table is for the managing department, which may send it where it will.',
    },
  },
  {
    id: 'c29',
    ref: '四(二)1內容',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '转办必须用转办单，并写明要求；期限没写的说明按标准期限。',
      en: 'A transfer is made on the transfer form and says what is required; where no deadline is set, it says that the standard one holds.',
    },
    does: [
      { kind: 'guard', on: ['Assign'], require: { fact: 'cmd.document', in: ['客戶問題轉辦單', '客户问题转办单'] } },
      { kind: 'record', at: ['Assigned'], fields: ['it.requirements'], form: '客戶問題轉辦單' },
      { kind: 'record', at: ['Assigned'], fields: ['it.deadline'], form: '客戶問題轉辦單', notGiven: 'withReason' },
    ],
    note: {
      zh: '期限由转办人逐单填写；写明“按标准期限”的，按下文部门期限的参数计算。',
      en: 'Whoever transfers sets the deadline each time; saying "standard" has the parameters of the clause on the limit decide.',
    },
  },
  {
    id: 'c30',
    ref: '四(二)1表單',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '转办单上要有部门、要求和期限三项。',
      en: 'The transfer form names the department, what is required, and by when.',
    },
    does: [
      { kind: 'record', at: ['Assigned'], fields: ['field.assign.dept', 'it.requirements'], form: '客戶問題轉辦單' },
      { kind: 'record', at: ['Assigned'], fields: ['it.deadline'], form: '客戶問題轉辦單', notGiven: 'withReason' },
    ],
  },
  {
    id: 'c31',
    ref: '四(二)1期限',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '部门须在转办单的期限前交回结果；单上没写的，紧急1个、其他5个工作日。',
      en: 'The department is back with a result by the deadline on the form, else within one working day if urgent and five if not.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Assigned',
        stopsOn: 'Returned:result',
        within: {
          at: 'start.deadline',
          else: {
            by: 'class.urgency',
            limits: { urgent: { fact: 'param.transferUrgent' }, normal: { fact: 'param.transferNormal' } },
          },
        },
        responsible: 'handler',
        per: 'each',
        key: 'assignment',
      },
    ],
  },
  {
    id: 'c32',
    ref: '四(二)2',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '紧急问题排在最前，1个工作小时内转办，并跟进。',
      en: 'An urgent problem heads the queue, is transferred within one working hour and followed up.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { anyOf: ['Received', 'Classified:urgency'] },
        when: { fact: 'class.urgency', is: 'urgent' },
        priority: 'head-of-queue',
        within: { fact: 'param.urgentTransfer' },
        creates: { oblige: 'FollowedUp', by: 'hotline-agent' },
      },
    ],
    note: {
      zh: '只改变次序，转给谁仍按问题性质。',
      en: 'Only the order changes; who gets it depends on the nature as before.',
    },
  },
] satisfies ReadonlyArray<Clause>
