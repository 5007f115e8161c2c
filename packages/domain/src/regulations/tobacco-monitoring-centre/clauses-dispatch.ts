import type { Clause } from '../../regulation/language/regulation.js'

/** The customer is dissatisfied, or the handling was improper or a fraud. */
const backToUnit = {
  kind: 'escalate',
  on: {
    event: 'act:satisfaction-recorded',
    where: { fact: 'it.level', in: ['dissatisfied', 'improper', 'fraud'] },
  },
  to: { actor: 'unit' },
} as const

/** The leaders dispatch it for the third time. */
const thirdDispatch = {
  to: 'company-leaders',
  cc: ['rectification-office'],
  do: [{ assign: { actor: 'unit' }, round: 3 }, { supervise: 'company-leaders' }],
} as const

/** Part 2(3): the question to the unit, and the second and third dispatch. */
export const dispatch = [
  {
    id: 'c51',
    ref: '二(三)质询',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '不满意、处理不当或弄虚作假的，监控中心向该单位提出质询。',
      en: 'Where the customer is dissatisfied, or the handling was improper or fraudulent, the centre questions the unit.',
    },
    does: [
      {
        ...backToUnit,
        do: [{ oblige: 'act:query-issued', by: 'monitoring-centre' }],
        repeat: 'perEvent',
      },
    ],
    note: {
      zh: '“不满意”出自客户，“处理不当”“弄虚作假”是监控中心的判断，同记于回访结果。质询应在结案前发出，未发出的结案时提示。',
      en: 'Dissatisfied is what the customer says; improper and fraudulent are findings of the centre, put down with the revisit. The question is due before the case closes; without it there is a warning.',
    },
  },
  {
    id: 'c52',
    ref: '二(三)二次',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '同样情形下要求原单位重办，即二次派单，由整顿办督办。',
      en: 'In the same cases the unit has to do it again: a second dispatch, under the eyes of the rectification office.',
    },
    does: [
      {
        ...backToUnit,
        do: [{ assign: { actor: 'unit' }, round: '+1' }, { supervise: 'rectification-office' }],
        when: { not: { fact: 'case.round', atLeast: { fact: 'param.maxRounds' } } },
        repeat: 'perEvent',
      },
    ],
    note: {
      zh: '案件尚未结案，只是再派一次，不作重启。二次办理仍不满意的，原文无规定，读作再派，直到参数所定的次数；其后不再自动派单，由人处理。',
      en: 'The case is not closed, so it is dispatched again rather than reopened. A second result that fails, too, has no rule of its own; it is dispatched again up to the round of the parameter, and from then on it is for people to decide.',
    },
  },
  {
    id: 'c53',
    ref: '二(三)三次',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '无故拖着不办的，报公司领导和有关部门，形成三次派单并督查。',
      en: 'Delay without a reason goes to the leaders and the departments: a third dispatch, under their supervision.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          anyOf: [
            { clock: 'c35', is: 'breached' },
            { clock: 'c45', is: 'breached' },
          ],
        },
        when: {
          all: [
            { fact: 'case.round', is: 2 },
            {
              some: {
                event: 'Assigned',
                in: 'round',
                where: { fact: 'it.at', atMost: { fact: 'clock.startedAt' } },
              },
            },
            { not: { some: { event: 'Extended', in: 'round' } } },
          ],
        },
        ...thirdDispatch,
      },
      {
        kind: 'escalate',
        on: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'delay' } },
        ...thirdDispatch,
      },
    ],
    note: {
      zh: '“无故拖延”读作二次派单逾期而未获延期，或者回访时认定拖延；首次派单当时逾期的不算在内。三次派单同样两个工作日。',
      en: 'Delay without a reason is read as a second dispatch that is late without an extension, or as delay found at the revisit; that the first dispatch was late in its time does not count. The third dispatch has the same two working days.',
    },
  },
] satisfies ReadonlyArray<Clause>
