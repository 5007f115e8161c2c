import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Taken or registered by the marketing centre. */
const fromTheCentre = {
  any: [
    { fact: 'case.intakeUnit', is: 'marketing-centre' },
    { some: { event: 'Received', by: 'marketing-centre' } },
    { some: { event: 'act:registered', by: 'marketing-centre' } },
  ],
} satisfies Condition

/** Part 3, and the first sentence of part 4: how cases come in, are written down, passed on and sorted. */
export const intake = [
  {
    id: 'c08',
    ref: '三(一)1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '营销中心公布免费的投诉监督电话。',
      en: 'The marketing centre has a free hotline and makes it known.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '电话的设立与公布，不产生案件事件；原文号码已被遮去，由部署填写。',
          en: 'Setting up and publishing a number leaves nothing in a case; the number is masked in the source and is for the deployment to give.',
        },
      },
    ],
  },
  {
    id: 'c09',
    ref: '三(一)2',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '县级公司的营销等部门也设电话，并告知零售客户。',
      en: 'County departments, too, have a telephone for complaints and tell the retailers.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '电话的设立与公布，不产生案件事件。',
          en: 'Setting up and publishing a number leaves nothing in a case.',
        },
      },
    ],
  },
  {
    id: 'c10',
    ref: '三(二)1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '接诉部门把投诉详细记在记录表上，没有内容不得登记，也不得答复了事。',
      en: 'The unit writes the complaint down in full; without its content it is neither registered nor finally answered.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered', 'Replied:final'],
        fields: ['field.case.content'],
        form: '客户投诉记录表',
      },
    ],
    readings: [
      {
        id: 'A031',
        taken: {
          zh: '记录表与登记表是同一本登记簿的两个名字：前者是接诉部分，后者含意见和答复。',
          en: 'The two forms are one register: one name for its intake, the other for intake, opinion and answer.',
        },
        other: {
          zh: '是两张各自填写的表，同一内容要录两遍。',
          en: 'They are two forms, and the same content is entered twice.',
        },
      },
    ],
  },
  {
    id: 'c11',
    ref: '三(二)2',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '超出本单位范围的，登记后当日传真给分公司客户服务部，由其转订单部。',
      en: 'What lies outside the unit’s remit is registered and faxed the same day to customer service, which sends it on to the order department.',
    },
    does: [
      { kind: 'table', id: 'remit', out: 'case.inRemit', hit: 'first', rows: { fact: 'param.remit' } },
      {
        kind: 'route',
        step: 'transfer',
        on: 'act:registered',
        when: { not: { fact: 'case.inRemit', is: true } },
        to: 'service-dept',
        via: ['fax'],
        within: { fact: 'param.faxWithin' },
        creates: {
          oblige: { anyOf: [{ event: 'Assigned', to: 'service-dept' }, 'act:transferred-out'] },
          by: 'receiving-unit',
          within: { fact: 'param.faxWithin' },
        },
        order: 20,
      },
      {
        kind: 'route',
        step: 'transfer',
        on: { event: 'Assigned', to: 'service-dept' },
        to: 'order-dept',
        order: 20,
      },
    ],
    readings: [
      {
        id: 'A032',
        taken: {
          zh: '传真到客户服务部之后，由其转订单部分派。',
          en: 'Customer service passes what it gets by fax to the order department.',
        },
        other: {
          zh: '客户服务部收到后自行分派，不再经订单部。',
          en: 'Customer service passes it on by itself, without the order department.',
        },
        does: [
          { kind: 'table', id: 'remit', out: 'case.inRemit', hit: 'first', rows: { fact: 'param.remit' } },
          {
            kind: 'route',
            step: 'transfer',
            on: 'act:registered',
            when: { not: { fact: 'case.inRemit', is: true } },
            to: 'service-dept',
            via: ['fax'],
            within: { fact: 'param.faxWithin' },
            creates: {
              oblige: { anyOf: [{ event: 'Assigned', to: 'service-dept' }, 'act:transferred-out'] },
              by: 'receiving-unit',
              within: { fact: 'param.faxWithin' },
            },
            order: 20,
          },
        ],
      },
    ],
    note: {
      zh: '什么算超出范围由参数中的判定表列出，未列入的不转出。',
      en: 'What lies outside is listed in a table of the deployment; whatever it does not list is not sent on.',
    },
  },
  {
    id: 'c12',
    ref: '三(二)3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '营销中心登记时还要写上处理意见。',
      en: 'When the marketing centre registers a case, it adds its opinion on the handling.',
    },
    does: [
      {
        kind: 'record',
        at: [{ event: 'act:registered', by: 'marketing-centre' }],
        fields: ['field.case.content', 'field.handling.opinion'],
        form: '客户投诉登记表',
      },
    ],
  },
  {
    id: 'c13',
    ref: '三(二)3传送',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '营销中心登记后，当日把案件传给相关部门。',
      en: 'Once registered by the marketing centre, a case reaches the department concerned the same day.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'act:registered',
        when: fromTheCentre,
        to: { table: 'assignment', key: ['case.kind', 'case.subject.kind'], else: 'order-dept' },
        creates: { oblige: 'Assigned', by: 'marketing-centre', within: { fact: 'param.passOnWithin' } },
        order: 40,
      },
    ],
    note: {
      zh: '营销中心接到的、由它登记的都算。“及时”无数字，读作当日；派给哪个部门见对照表，没有的提示转订单部，不限制去向。',
      en: 'For what the centre takes or registers. "In time" has no number and is read as the same day. Which department stands in the table; without a row the order department is proposed, and nobody is bound.',
    },
  },
  {
    id: 'c14',
    ref: '四',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '定类只能是咨询、建议或投诉三者之一。',
      en: 'A case is sorted as an inquiry, a suggestion or a complaint, and as nothing else.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Classify'],
        require: {
          all: [
            {
              any: [
                { fact: 'cmd.kind', set: false },
                { fact: 'cmd.kind', in: ['inquiry', 'suggestion', 'complaint'] },
              ],
            },
            {
              any: [
                { fact: 'cmd.class.kind', set: false },
                { fact: 'cmd.class.kind', in: ['inquiry', 'suggestion', 'complaint'] },
              ],
            },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A029',
        taken: {
          zh: '“客户投诉”总称三类，其中的“投诉”是狭义的一类，三类共用同样的表。',
          en: 'Complaint is the word for all three; as one of them it has the narrow sense. All three share the forms.',
        },
        other: {
          zh: '整个制度只管狭义的投诉，咨询和建议仅为分流而列。',
          en: 'The regulation is about complaints in the narrow sense; the other two are named to be sorted out.',
        },
      },
    ],
    note: {
      zh: '封闭清单，只约束定类；收件时不因类型拒收。',
      en: 'The list is closed, for sorting only: nothing is turned away at receipt for its kind.',
    },
  },
] satisfies ReadonlyArray<Clause>
