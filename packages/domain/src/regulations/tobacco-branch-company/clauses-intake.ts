import type { Clause } from '../../regulation/language/regulation.js'
import type { Route } from '../../regulation/language/work.js'

/** What is outside its remit goes on by fax. */
const faxedOn = {
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
} satisfies Route

/** Part 3: how cases come in and are written down. */
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
      faxedOn,
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
          faxedOn,
        ],
      },
    ],
    note: {
      zh: '什么算超出范围由参数中的判定表列出，未列入的不转出。',
      en: 'What lies outside is listed in a table of the deployment; whatever it does not list is not sent on.',
    },
  },
] satisfies ReadonlyArray<Clause>
