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

/** Part 3 at the marketing centre, and the first sentence of part 4: how cases are passed on and sorted. */
export const sorting = [
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
