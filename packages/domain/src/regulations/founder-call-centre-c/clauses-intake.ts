import type { Clause } from '../../regulation/language/regulation.js'

/** Sections 1 to 3.1, first half: whom it is for, the record, the first word with the user. */
export const intake = [
  {
    id: 'c01',
    ref: '1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明为什么订立本流程。',
      en: 'Why the flow was made.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '目的条款，不设义务。', en: 'A statement of purpose asks nothing of anybody.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '适用于买了方正电脑的最终用户，从哪个渠道来都一样。',
      en: 'For end users who bought a Founder computer, whatever channel they come by.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.complainant.kind', is: 'end-user' } }],
    note: {
      zh: '是否购买，以登记时所述为准。不是最终用户的投诉照样登记，只是不按本流程办理。',
      en: 'The purchase is taken as told at intake. A complaint of anybody else is registered all the same, only not under this flow.',
    },
  },
  {
    id: 'c03',
    ref: '3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉无论怎么来，专员录入投诉管理系统时都要写明详情。',
      en: 'However it comes, the record that the specialist makes of the complaint in the system has its details.',
    },
    does: [{ kind: 'record', at: ['act:registered'], fields: ['field.case.detail'], form: '投诉管理系统' }],
  },
  {
    id: 'c04',
    ref: '3.1确认',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '先与用户联系上、问明原因，然后才派单。',
      en: 'Before the case is passed on the user is reached and the reason confirmed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: {
          event: 'act:contact-attempted',
          where: {
            all: [
              { fact: 'it.reached', is: true },
              { fact: 'it.reason', set: true },
            ],
          },
        },
        responsible: 'complaint-specialist',
        before: ['Assigned'],
        severity: 'refuse',
        appliesWhen: {
          any: [{ not: { fact: 'case.channel', is: 'letter' } }, { fact: 'field.complainant.phone', set: true }],
        },
      },
    ],
    note: {
      zh: '“首先”读作派单之前。来信没有留电话的无从联系，不受此限。安抚靠人，不作检查。',
      en: '"First" is read as: before the case is passed on. A letter without a telephone number leaves nobody to call and is exempt. Calming is left to people.',
    },
  },
  {
    id: 'c05',
    ref: '3.1信',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '来信留了电话的，收到后两个工作小时内打通回电。',
      en: 'A letter that gives a telephone number is answered by a call within two working hours.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: { event: 'act:contact-attempted', where: { fact: 'it.reached', is: true } },
        within: { fact: 'param.callBackAtOnce' },
        appliesWhen: {
          all: [
            { fact: 'case.channel', is: 'letter' },
            { fact: 'field.complainant.phone', set: true },
          ],
        },
        responsible: 'complaint-specialist',
      },
    ],
    note: {
      zh: '两个工作小时是参数，按上班时间计；没有打通的不算。',
      en: 'Two working hours are a parameter and run in office hours; a call that reaches nobody does not count.',
    },
  },
  {
    id: 'c06',
    ref: '3.1核查',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '派单时，投诉原因、投诉信息、用户背景都已核实补全。',
      en: 'When the case is passed on, the reason, the data of the complaint and the background of the user are complete.',
    },
    does: [
      {
        kind: 'record',
        at: ['Assigned'],
        fields: ['field.case.reason', 'field.complainant.info', 'field.complainant.background'],
      },
    ],
    note: {
      zh: '核查中的每一条都可以随时记下，派单时才要求齐全。',
      en: 'Each finding can be recorded as it comes; they must be complete when the case is passed on.',
    },
  },
  {
    id: 'c07',
    ref: '3.1后果',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '分类时写明投诉可能带来什么后果。',
      en: 'The classification states what the complaint may lead to.',
    },
    does: [{ kind: 'record', at: ['Classified'], fields: ['field.case.consequence'] }],
  },
] satisfies ReadonlyArray<Clause>
