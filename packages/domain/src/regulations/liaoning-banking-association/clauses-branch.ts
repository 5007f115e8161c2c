import type { Clause } from '../../regulation/language/regulation.js'

/** Article 10: what the branch complained about does. */
export const branch = [
  {
    id: 'c26',
    ref: '第十条(一)',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '网点处理上级转来的投诉，出面调解并安抚客户。',
      en: 'What comes down from above the branch sees to in person: it mediates, and soothes the customer.',
    },
    does: [
      {
        kind: 'route',
        step: ['handle', 'reply'],
        on: { event: 'Assigned', to: 'branch' },
        to: { actor: 'assignee-unit' },
      },
    ],
    note: {
      zh: '读作接到转递的网点。登记时只知道银行、不知道网点的，也由实际接到的网点处理。',
      en: 'Read as the branch that it was handed to, also where only the bank was known at registration.',
    },
  },
  {
    id: 'c27',
    ref: '第十条(一)超权',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '客户的要求超出网点负责人权限的，及时报上级。',
      en: 'Asked for more than its head may grant, the branch turns to its superior in time.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          anyOf: [
            {
              becomes: {
                all: [
                  { some: { event: 'Assigned', to: 'branch' } },
                  {
                    any: [
                      { not: { fact: 'field.case.demandAmount', atMost: { fact: 'case.unit.head.authority.amount' } } },
                      {
                        all: [
                          { fact: 'case.unit.head.authority.amount', set: false },
                          { not: { fact: 'field.case.demandAmount', atMost: { fact: 'param.branchAuthority' } } },
                        ],
                      },
                    ],
                  },
                ],
              },
            },
            { event: 'act:inability-declared', where: { fact: 'it.kind', is: 'handle' } },
          ],
        },
        to: { superior: { actor: 'unit' }, levels: 1 },
        do: [
          {
            oblige: { event: 'act:reported', to: ['superior-unit', 'member'] },
            by: 'branch',
            within: { fact: 'param.superiorWithin' },
          },
        ],
      },
    ],
    note: {
      zh: '原文未给金额：以名录中负责人的权限为准，未载明的用参数。金钱以外的要求由网点声明无法处理。系统先上提，网点仍须当日汇报。',
      en: 'No amount is given: the limit of the branch head in the directory counts, else the parameter. A demand that is not money is raised by the branch saying that it cannot handle it. The engine raises the case at once, the branch still reports the same day.',
    },
  },
  {
    id: 'c28',
    ref: '第十条(二)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '网点针对投诉反映的问题及时整改。',
      en: 'The branch puts right in time what the complaint has shown.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { anyOf: ['Resolved', 'Replied:final'] },
        stopsOn: { event: 'act:corrective-action-completed', by: 'branch' },
        within: { fact: 'param.rectifyWithin' },
        appliesWhen: { fact: 'class.validity', is: 'valid' },
        responsible: 'branch',
      },
    ],
    note: {
      zh: '“及时”无数字，自处理完毕或终局答复中较早者起算。仅适用于有效投诉；未经核实的以初步认定为准。',
      en: '"In time" has no number; it counts from the end of handling or the final reply, whichever comes first. For valid complaints only; until verified, the provisional finding counts.',
    },
  },
  {
    id: 'c29',
    ref: '第十条(三)',
    nature: 'retention',
    modality: 'must',
    summary: { zh: '网点自存投诉档案。', en: 'The branch keeps its files of complaints in order.' },
    does: [{ kind: 'retain', what: 'branch-file', do: 'archive', on: 'terminal', by: 'branch' }],
    note: {
      zh: '同第九条(五)：网点的档案在系统之外，系统只见其归档记录。',
      en: 'As for article 9(5): the store of the branch is its own, the engine sees that it was filed.',
    },
  },
] satisfies ReadonlyArray<Clause>
