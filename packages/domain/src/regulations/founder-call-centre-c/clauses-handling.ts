import type { Guard } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** A special solution is one of those listed. */
const oneOfTheSeven = {
  kind: 'guard',
  on: ['Propose'],
  when: { fact: 'class.path', is: 'special' },
  require: { fact: 'cmd.class.solution', in: { fact: 'param.specialSolutions' } },
} satisfies Guard

/** Section 3.1, second half: passing on, policies, following, the seven solutions. */
export const handling = [
  {
    id: 'c08',
    ref: '3.1通知',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '分类之后通知该负责的部门去解决。',
      en: 'Once classified, the case goes to the department that has to solve it.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Classified',
        to: { table: 'assignment', key: ['class.path'], else: 'responsible-dept' },
        by: 'complaint-specialist',
        order: 90,
      },
    ],
    note: {
      zh: '哪条路径归哪个部门由使用单位列表，派给别处须说明理由。表中没有的提示归相应责任部门，派给谁不受限。',
      en: 'Which department has which way of handling is a table of the deployment; another recipient needs a reason. For what the table does not list the department responsible is shown, and nobody is bound.',
    },
  },
  {
    id: 'c09',
    ref: '3.1政策',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '政策允许换机、维修或换件的，安排到相应部门办理。',
      en: 'Where the policies allow a new machine, a repair or a part, the department for it is arranged.',
    },
    does: [
      { kind: 'table', id: 'policy', out: 'case.policyAllows', hit: 'first', rows: { fact: 'param.servicePolicy' } },
      {
        kind: 'route',
        step: 'remedy',
        on: 'Classified',
        when: { fact: 'case.policyAllows', in: ['replace-machine', 'repair', 'replace-part'] },
        to: { table: 'remedyDepartment', key: ['case.policyAllows'], else: 'repair-station' },
        order: 50,
      },
    ],
    note: {
      zh: '服务政策和代理政策在本流程之外，由使用单位以决策表填入；不填则不作安排。',
      en: 'The service and agency policies stand outside this flow: the deployment enters them as a decision table; without it nothing is arranged.',
    },
  },
  {
    id: 'c10',
    ref: '3.1跟踪',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '派单之后每个工作日跟踪一次，直到交回结果。',
      en: 'From the hand-over until the result comes back, the case is followed every working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Assigned',
        stopsOn: 'FollowedUp',
        responsible: 'complaint-specialist',
        repeat: { every: { fact: 'param.trackEvery' }, until: { anyOf: ['Returned:result', 'Closed'] } },
        per: 'each',
        key: 'assignment',
      },
    ],
  },
  {
    id: 'c11',
    ref: '3.1方案',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '异常情形用七种方案之一；提出别的方案，给出警示。',
      en: 'Anomalous cases take one of the seven solutions; another one draws a warning.',
    },
    does: [{ ...oneOfTheSeven, severity: 'warn' }],
    readings: [
      {
        id: 'A091',
        taken: {
          zh: '七种方案由使用单位列出，“参照”即供参考：用别的只警示。',
          en: 'The deployment lists the seven, and they are for reference: another one only warns.',
        },
        other: {
          zh: '七种方案是封闭的，不得提出别的。',
          en: 'The seven are all there are: no other may be proposed.',
        },
        does: [oneOfTheSeven],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
