import type { Clause } from '../../regulation/language/regulation.js'

/** Section 4.2.3: complaints by letter, telephone or e-mail, entered and passed on by the desk. */
export const desk = [
  {
    id: 'c19',
    ref: '4.2.3',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '来信、来电、电子邮件的投诉，接收人一小时内告诉前台。',
      en: 'Whoever receives a complaint by letter, telephone or e-mail tells the front desk within one hour.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: { event: 'act:reported', to: 'front-desk' },
        within: { n: 1, unit: 'hour' },
        appliesWhen: { fact: 'case.channel', in: ['letter', 'phone', 'email'] },
        responsible: 'info-receiver',
      },
    ],
    note: {
      zh: '以告知前台为止点，前台登记不能代替：告知和登记是两件事。小时连续计算，夜间不停。',
      en: 'Telling the desk is what counts; the entry of the desk is another matter and does not stand in for it. Hours run on through the night.',
    },
  },
  {
    id: 'c20',
    ref: '4.2.3表',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '前台把投诉内容登记在册；没有登记不得了结。',
      en: 'The desk enters what the complaint is about; the case does not end without the entry.',
    },
    does: [
      { kind: 'record', at: ['act:registered'], fields: ['field.case.content'], form: '投诉处理记录表' },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'act:registered', by: 'front-desk' },
        responsible: 'front-desk',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '原文未定期限。当面投诉在报回结果时一并登记的，也算。',
      en: 'No limit is given. A complaint face to face that is entered with its result counts, too.',
    },
  },
  {
    id: 'c21',
    ref: '4.2.3传达',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '前台登记并分类后，按类传给该管的部门或责任人。',
      en: 'Once it is entered and classified, the desk passes it on by its class.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: {
          anyOf: [
            { event: 'act:registered', where: { fact: 'it.part', is: 'intake' } },
            {
              event: 'Classified:class',
              where: { some: { event: 'act:registered', where: { fact: 'it.part', is: 'intake' } } },
            },
          ],
        },
        to: { table: 'assignment', key: ['class.class', 'case.channel'], else: 'front-desk' },
      },
    ],
    note: {
      zh: '哪一类、哪一渠道归谁由部署方列表；表中没有的留在前台定夺。登记之后才分类或改类的，以新的类别为准。表中有的，改派他处须写明理由。',
      en: 'Which class and channel goes to whom is a table of the deployment; what it does not list stays with the desk. Classified or reclassified after the entry, the new class counts. What the table lists goes elsewhere with a reason only.',
    },
  },
  {
    id: 'c22',
    ref: '4.2.3回复',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '接到派单的部门或责任人三个工作日内处理，把意见回给前台。',
      en: 'The department or person to whom it is assigned handles it and answers the desk within three working days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: ['responsible-person', 'responsible-dept'] },
        stopsOn: { event: 'Returned:result', by: ['responsible-person', 'responsible-dept'] },
        within: { fact: 'param.answerWithin' },
        responsible: 'responsible-person',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '派给部门或派给个人都起算，一单一算。三个工作日为参数。',
      en: 'It runs from an assignment to the department as well as to a person, each by itself. The three working days are a parameter.',
    },
  },
] satisfies ReadonlyArray<Clause>
