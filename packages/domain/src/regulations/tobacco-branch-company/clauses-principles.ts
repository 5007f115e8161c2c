import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'
import type { Route } from '../../regulation/language/work.js'

/** Sorted, a case goes by the table. */
const passedOn = (when: Condition): Route => ({
  kind: 'route',
  step: 'assign',
  on: 'Classified',
  when,
  to: { table: 'assignment', key: ['case.kind', 'case.subject.kind'], else: 'order-dept' },
  order: 30,
})

/** Preamble, parts 1 and 2: what counts as a complaint, and who is in charge of it. */
export const principles = [
  {
    id: 'c01',
    ref: '前言',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明订立制度是为了服务好顾客、提高满意度。',
      en: 'Why there is a regulation: to serve customers and content them.',
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
    ref: '一',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '只管本单位供应的卷烟和提供的服务引起的质询与投诉。',
      en: 'It covers questions and complaints about the cigarettes and services of this organisation.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.subject.kind', in: ['product', 'service'] } }],
    note: {
      zh: '定义决定适用范围，不作拒收的理由；需求是否得不到满足以客户所述为准，不加审查；对象尚未写明的照样适用。',
      en: 'The definition is the scope, no ground to refuse. That a need was not met is the customer’s word and is not tested; a case whose subject has not been stated is covered.',
    },
  },
  {
    id: 'c03',
    ref: '二前段',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '收到的案件按地域和层级归到相应单位，对照表没有的提示归订单部。',
      en: 'On receipt a case belongs to the unit of its territory and level; where the table has none, the order department is proposed.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Received',
        to: { table: 'territory', key: ['case.place', 'class.level'], else: 'order-dept' },
        order: 90,
      },
    ],
    note: {
      zh: '层级取分公司、县级公司两级。对照表有指定的，另派别处须写明原因，其他条款另有指定的从其指定；没有指定的只作提示。“三线互控”三条线未写明，也无办法可执行，不在本条之内；可参考营销、物流、专卖。',
      en: 'The levels are branch and county. Where the table names a unit, sending it elsewhere takes a reason, unless another clause names who; where it names none, nobody is bound. The three lines that control each other are neither named nor given a procedure, and are left out; marketing, logistics and monopoly may be meant.',
    },
  },
  {
    id: 'c04',
    ref: '二中段',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '涉及本单位的投诉，由接到的单位自己办、自己跟、自己验证。',
      en: 'A complaint about the unit that took it is handled, tracked and verified there.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Classified',
        when: { fact: 'case.respondent.unit', is: { fact: 'case.intakeUnit' } },
        to: { actor: 'intake-unit' },
        order: 10,
      },
    ],
  },
  {
    id: 'c05',
    ref: '二中段措施',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '认为有必要的，处理后要定出纠正措施并验证，防止再犯。',
      en: 'Where it is called for, handling is followed by corrective action against a repetition, planned and verified.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { allOf: ['act:corrective-action-planned', 'act:corrective-action-verified'] },
        appliesWhen: { fact: 'flag.correctiveNeeded', is: true },
        responsible: { actor: 'unit' },
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“必要的”由人标记。原文无时限：应在最终答复或结案前做完，未做完的提示。',
      en: 'Whether it is called for is marked by hand. Without a limit in the text it is due before the final answer or the closing, and else warned of.',
    },
  },
  {
    id: 'c06',
    ref: '二后段',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '订单部收到或别处转来的案件，由订单部分类派到责任部门。',
      en: 'What the order department takes or is sent, it sorts and passes to the department responsible.',
    },
    does: [
      passedOn({
        any: [
          { fact: 'case.intakeUnit', is: 'order-dept' },
          { some: { event: 'Assigned', where: { fact: 'it.to.unit', is: 'order-dept' } } },
          { some: { event: 'Received', by: 'order-dept' } },
          { some: { event: 'Assigned', to: 'order-dept' } },
        ],
      }),
    ],
    readings: [
      {
        id: 'A032',
        taken: {
          zh: '订单部是枢纽；客户服务部收到的传真转给订单部分派。',
          en: 'The order department is the hub; what the customer-service department gets by fax goes on to it.',
        },
        other: {
          zh: '客户服务部自己就是枢纽，直接分派到责任部门。',
          en: 'The customer-service department is a hub itself and passes cases to the department responsible.',
        },
        does: [
          passedOn({
            any: [
              { some: { event: 'Received', by: ['order-dept', 'service-dept'] } },
              { some: { event: 'Assigned', to: ['order-dept', 'service-dept'] } },
            ],
          }),
        ],
      },
    ],
    note: {
      zh: '分类之后才分派。哪类案件归哪个部门由部署的对照表给出；没有的留在订单部，派给谁不受限。涉及订单部自己的投诉见上一段。',
      en: 'It is passed on once it is sorted. Which sort is whose stands in the table of the deployment; without a row it stays with the order department, which may send it where it will. Complaints about the order department itself are the paragraph before.',
    },
  },
  {
    id: 'c07',
    ref: '二后段督促',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '派到责任部门之后，订单部每两个工作日督促一次，直到纠正得到验证，或者案件已答复、已结案。',
      en: 'Once passed to the department responsible, the order department urges every second working day until the correction is verified, or the case is answered or closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'responsible-dept' },
        stopsOn: 'FollowedUp',
        responsible: 'order-dept',
        repeat: {
          every: { fact: 'param.urgeEvery' },
          until: { anyOf: ['act:corrective-action-verified', 'terminal'] },
        },
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '由订单部负责，每次派出各自计算；频次由参数补足。',
      en: 'It is for the order department, for each assignment of its own; the parameter gives the rhythm.',
    },
  },
] satisfies ReadonlyArray<Clause>
