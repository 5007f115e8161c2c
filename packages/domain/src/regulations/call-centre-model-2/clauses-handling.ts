import type { Selection } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The rules know one dispatch, to the responsible department: one that names no role goes there, too. */
const toDepartment: ReadonlyArray<Selection> = [
  { event: 'Assigned', to: 'responsible-dept' },
  { event: 'Assigned', where: { fact: 'it.to.roles', set: false } },
]

/** Chapter 3: taking a complaint and looking into it. Here the source breaks off. */
export const handling = [
  {
    id: 'c12',
    ref: '第六条(一)前段',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '接待要热情、有耐心。', en: 'Customers are met with warmth and patience.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '待人的态度，从事件看不出来。', en: 'An attitude towards people, which no event shows.' },
      },
    ],
  },
  {
    id: 'c13',
    ref: '第六条(一)后段',
    nature: 'record',
    modality: 'must',
    summary: { zh: '录入时写明客户投诉了什么。', en: 'The entry says what the customer complains of.' },
    does: [{ kind: 'record', at: ['act:registered'], fields: ['field.case.content'] }],
  },
  {
    id: 'c14',
    ref: '第六条(二)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '录入前先定两件事：属于哪一类，归哪个部门。',
      en: 'Two things are settled before the entry: the kind, and which department answers for it.',
    },
    does: [{ kind: 'guard', on: ['Record:registered'], require: { present: ['class.type', 'field.assign.dept'] } }],
    note: {
      zh: '类型表原文没有给，由部署列出，任何说法都收。',
      en: 'The source lists no kinds: the deployment does, and any word is taken.',
    },
  },
  {
    id: 'c15',
    ref: '第六条(三)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '接待人员当天录入投诉系统。',
      en: 'Reception enters every complaint in the system, on the day it comes.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'act:registered', by: 'receptionist' },
        within: { fact: 'param.registerWithin' },
        responsible: 'receptionist',
      },
    ],
    note: {
      zh: '原文没有期限，当天为参数；别人代录不算。',
      en: 'The source sets no limit: the same day is a parameter. An entry by others does not count.',
    },
  },
  {
    id: 'c16',
    ref: '第七条(一)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '责任部门接单后四个工作小时内着手核查。',
      en: 'The department begins to look into it inside four working hours of getting it.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { anyOf: toDepartment },
        stopsOn: 'act:investigation-started',
        within: { fact: 'param.investigateAtOnce' },
        responsible: 'responsible-dept',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '“立即”为参数，以派单为接到；制度只有这一种派单，没写接单角色的也算派给责任部门。每次派单各算各的。',
      en: '"At once" is a parameter, and the dispatch is when they get it. The rules know no other dispatch, so one that names no role goes to the department, too. Every dispatch has a clock of its own.',
    },
  },
  {
    id: 'c17',
    ref: '第七条(二)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '没有联系上客户、听过客户的话，不得下调查结论。',
      en: 'No finding before the customer was reached and heard.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { anyOf: ['act:investigation-started', ...toDepartment] },
        stopsOn: { event: 'act:contact-attempted', where: { fact: 'it.reached', is: true } },
        responsible: 'responsible-dept',
        before: ['Investigated'],
        severity: 'refuse',
        per: 'restart',
        appliesWhen: {
          not: {
            any: [
              {
                all: [
                  { fact: 'case.complainant.kind', set: true },
                  { fact: 'case.complainant.kind', is: 'anonymous' },
                ],
              },
              { all: [{ present: ['field.complainant.contact'] }, { fact: 'field.complainant.contact', set: false }] },
            ],
          },
        },
      },
    ],
    departs: {
      zh: '目录自开始调查起算；这里派单即起算，否则责任部门不登记开始调查就能绕过。',
      en: 'The catalogue starts it with the inquiry. It starts with the dispatch, too: else a department that never records the start would be free of it.',
    },
    note: {
      zh: '听得是否充分由人判断。写明匿名，或登记时注明未提供联系方式的，不适用；只是没有记下，不能免除。',
      en: 'Whether they were heard fully is for people. It does not apply to a complaint said to be anonymous, or entered with the reason why no contact was given; having noted nothing is no way out.',
    },
  },
  {
    id: 'c18',
    ref: '第七条(三)',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '关于调查结果的要求，原文在此中断。', en: 'What becomes of the findings: the text stops here.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原文残缺，没有确定的内容可以执行。',
          en: 'The text is cut off, and nothing certain is left to carry out.',
        },
      },
    ],
    readings: [
      {
        id: 'A017',
        taken: {
          zh: '到调查为止；断开的部分不作推测。',
          en: 'The rules end with the inquiry, and nothing is guessed.',
        },
        other: {
          zh: '推测为及时交回：查清后一个工作日内把结果交回。',
          en: 'Presumably "promptly handed back": the findings go back inside one working day.',
        },
        does: [
          {
            kind: 'obligation',
            startsOn: 'Investigated',
            stopsOn: 'Returned:result',
            within: { fact: 'param.resultWithin' },
            responsible: 'responsible-dept',
            per: 'each',
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
