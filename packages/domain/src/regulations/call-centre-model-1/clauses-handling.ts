import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { reachable } from './customer.js'

/** The first word with the customer. */
const contacted = {
  kind: 'obligation',
  startsOn: 'Received',
  stopsOn: {
    event: 'act:contact-attempted',
    by: 'handler',
    where: {
      all: [
        { fact: 'it.reached', is: true },
        { fact: 'it.demand', set: true },
      ],
    },
  },
  within: { fact: 'param.contactWithin' },
  responsible: 'handler',
  appliesWhen: reachable,
  before: ['Resolved'],
  severity: 'refuse',
} satisfies ObligationMechanism

/** Article 9(1) to (3): verifying, dispatch, plan. */
export const handling = [
  {
    id: 'c30',
    ref: '第九条1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '第一步：处理人员一个工作日内联系上客户，核对事情，问明诉求；没做这一步不得办结。',
      en: 'Step 1: inside one working day the handler reaches the customer, checks the story and learns the demand; before that nothing is settled.',
    },
    does: [contacted],
    readings: [
      {
        id: 'A016',
        taken: {
          zh: '派两次：登记后先派给中心的处理人员，由其核实；再按内容派给责任部门。两步先后不拘，办结前都要有。',
          en: 'Two dispatches: on entry to a handler of the centre, who verifies; then to whoever the matter points to. Their order is free, both come before the matter is dealt with.',
        },
        other: {
          zh: '只派一次：核实由接收人自己做，核实之前不得派单。',
          en: 'One dispatch: whoever took the complaint verifies it, and nothing is dispatched before.',
        },
        does: [
          {
            ...contacted,
            stopsOn: {
              event: 'act:contact-attempted',
              by: 'receiver',
              where: {
                all: [
                  { fact: 'it.reached', is: true },
                  { fact: 'it.demand', set: true },
                ],
              },
            },
            responsible: 'receiver',
            before: ['Assigned', 'Resolved'],
          },
        ],
      },
    ],
    note: {
      zh: '登记时没有联系方式的投诉不适用，不登记不能因此免除；打不通不算联系上。',
      en: 'It does not apply to a complaint entered without a way to reach the customer, and not entering it is no way out; a call that is not answered does not count.',
    },
  },
  {
    id: 'c31',
    ref: '第九条2',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '第二步：登记后由处理人员接手，核实后按类型派给责任部门，表上没有的归客服部门；未派单不得办结。',
      en: 'Step 2: a handler takes over on entry; once verified, the kind decides who is responsible, the service department where no rule fits; nothing is settled undispatched.',
    },
    does: [
      { kind: 'route', step: 'handle', on: 'act:registered', to: 'handler' },
      {
        kind: 'route',
        step: 'assign',
        on: {
          anyOf: [
            { event: 'act:contact-attempted', by: 'handler', where: { fact: 'it.reached', is: true } },
            { event: 'act:registered', where: { not: { fact: 'field.complainant.contact', set: true } } },
          ],
        },
        to: { table: 'assignment', key: ['class.type'], else: 'service-dept' },
      },
      { kind: 'guard', on: ['Resolve'], require: { some: 'Assigned' } },
    ],
    readings: [
      {
        id: 'A016',
        taken: {
          zh: '登记后的第一次派单给处理人员，核实后的第二次给责任部门。',
          en: 'The dispatch on entry goes to a handler, the one after verifying to whoever is responsible.',
        },
        other: {
          zh: '接收人核实后直接派给责任部门，中间没有处理人员接手。',
          en: 'Whoever took the complaint verifies it and dispatches it straight to the responsible department.',
        },
        does: [
          {
            kind: 'route',
            step: 'assign',
            on: {
              anyOf: [
                { event: 'act:contact-attempted', by: 'receiver', where: { fact: 'it.reached', is: true } },
                { event: 'act:registered', where: { not: { fact: 'field.complainant.contact', set: true } } },
              ],
            },
            to: { table: 'assignment', key: ['class.type'], else: 'service-dept' },
          },
          { kind: 'guard', on: ['Resolve'], require: { some: 'Assigned' } },
        ],
      },
    ],
    note: {
      zh: '类型对应部门的表由部署填写，表上有的派往别处须写明理由；类型以外的内容由人判断。没有联系方式的，登记时即派责任部门。',
      en: 'Which kind goes where is a table of the deployment, and what it lists goes elsewhere only with a reason; what the content says beyond the kind is for people. Where nobody can be reached, the responsible department is named on entry.',
    },
  },
  {
    id: 'c32',
    ref: '第九条3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '第三步：先有方案，写明如何整改、如何赔偿（可写“无”），方可办结。',
      en: 'Step 3: nothing is settled without a plan that says what is put right and what is paid, even if either is "none".',
    },
    does: [
      {
        kind: 'guard',
        on: ['Resolve'],
        require: {
          some: {
            event: 'Proposed',
            where: {
              all: [
                { fact: 'it.rectification', set: true },
                { fact: 'it.compensation', set: true },
              ],
            },
          },
        },
      },
    ],
    note: {
      zh: '方案是否合理由人判断，系统只看两项是否写明。',
      en: 'Whether a plan is reasonable is for people; only that both parts are said is checked.',
    },
  },
] satisfies ReadonlyArray<Clause>
