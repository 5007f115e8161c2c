import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 4(3): what the department does. */
export const handling = [
  {
    id: 'c33',
    ref: '四(三)1專人',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '部门签收时要指明由谁处理。',
      en: 'On signing for a transfer the department names who will handle it.',
    },
    does: [{ kind: 'guard', on: ['Acknowledge:dispatch'], require: { fact: 'cmd.to.person', set: true } }],
  },
  {
    id: 'c34',
    ref: '四(三)1聯系',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '处理人员在8个工作小时内联系上客户，紧急的2个。',
      en: 'The handler reaches the customer within eight working hours, two if urgent.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Assigned',
        stopsOn: { event: 'act:contact-attempted', by: 'handler', where: { fact: 'it.reached', is: true } },
        within: {
          by: 'class.urgency',
          limits: { urgent: { fact: 'param.contactUrgent' } },
          else: { fact: 'param.contactNormal' },
        },
        responsible: 'handler',
        per: 'each',
        key: 'assignment',
        counting: { schedule: 'business' },
      },
    ],
    note: {
      zh: '打不通不算联系上。期限按热线开通时间计算。',
      en: 'An attempt that fails does not count. The hours are those in which the hotline is open.',
    },
  },
  {
    id: 'c35',
    ref: '四(三)2',
    nature: 'obligation',
    modality: 'must',
    summary: { zh: '遇到困难及时找其他部门商量。', en: 'In difficulty other departments are consulted.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '部门间的沟通不留事件，最多留一句备注，无从判断及时与否。',
          en: 'Talks between departments leave no event, a remark at most; whether they came in time cannot be told.',
        },
      },
    ],
  },
  {
    id: 'c36',
    ref: '四(三)3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '交回结果时，处理经过和结果都要记入系统。',
      en: 'A result is handed back with both what was done and what came of it.',
    },
    does: [
      {
        kind: 'record',
        at: ['Returned:result'],
        fields: ['field.result.process', 'field.result.result'],
        form: '客戶服務管理系統',
      },
    ],
  },
  {
    id: 'c37',
    ref: '四(三)3反饋',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '处理完的当天把结果反馈给接听人员。',
      en: 'What is done is reported back to the agent the same day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:remedy-executed',
        stopsOn: { event: 'Returned:result', by: 'handler' },
        within: { fact: 'param.handBackWithin' },
        responsible: 'handler',
        per: 'each',
      },
    ],
    note: {
      zh: '自处理措施执行完毕起算，不自开始处理起算；接到转办后总的期限另见部门期限。',
      en: 'It counts from the remedy carried out and not from the beginning of handling; for the whole there is the limit of the department.',
    },
  },
] satisfies ReadonlyArray<Clause>
