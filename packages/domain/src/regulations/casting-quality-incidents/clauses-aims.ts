import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { aim } from './by-hand.js'

/** Cause, persons, measures and teaching have been gone through. */
const noneOpen: Condition = {
  each: 'param.fourNoPass',
  has: { some: { event: 'act:no-pass-met', where: { fact: 'it.item', is: { fact: 'each' } } } },
}

/** Chapter 1: aims, the four things not let go, action in time, reward. */
export const aims = [
  {
    id: 'c01',
    ref: '1、1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目标：以现场控制和规范工艺建立质量保证体系。',
      en: 'Aim: a system of quality assurance built on the shop floor and on sound processes.',
    },
    does: aim,
  },
  {
    id: 'c02',
    ref: '1、2',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目标：经济责任与质量责任挂钩。',
      en: 'Aim: economic responsibility that turns on responsibility for quality.',
    },
    does: aim,
  },
  {
    id: 'c03',
    ref: '1、3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '原因、责任人、措施、教育四项有一项未过，不得结案。',
      en: 'No incident is closed while one of cause, persons, measures and teaching is open.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Close'],
        require: noneOpen,
      },
    ],
    readings: [
      {
        id: 'A051',
        taken: {
          zh: '原文未列四项，采通行的四项，可由参数增减。',
          en: 'The four are not listed; the usual ones are taken and the parameter can change them.',
        },
        other: {
          zh: '是原则而非结案条件：有未过的只提示。',
          en: 'A principle and no condition of closing: what is open is warned of.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Close'],
            severity: 'warn',
            require: noneOpen,
          },
        ],
      },
    ],
    note: {
      zh: '每过一项记一次。没有责任人的，该项以查无责任记过。',
      en: 'Each item is recorded on its own. Where nobody is to blame that is recorded as the item.',
    },
  },
  {
    id: 'c04',
    ref: '1、4',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '一般事故五个、批事故三个、重大事故一个工作日内拿出措施，并在结案前做完。',
      en: 'Measures are planned within five working days of a general incident, three of a batch, one of a major, and carried out before it is closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { anyOf: ['Received', 'act:incident-declared'] },
        stopsOn: 'act:corrective-action-planned',
        within: {
          by: 'class.incident',
          limits: {
            general: { fact: 'param.planGeneral' },
            batch: { fact: 'param.planBatch' },
            major: { fact: 'param.planMajor' },
          },
        },
        responsible: 'qm-dept',
      },
      {
        kind: 'obligation',
        startsOn: 'act:corrective-action-planned',
        stopsOn: 'act:corrective-action-completed',
        responsible: 'qm-dept',
        per: 'each',
        key: 'action',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“及时”无数字，由参数按等级补足；自收到起算，等级一变，期限随之变。',
      en: '"In time" has no number, parameters give one by class. It runs from receipt, and moves when the class does.',
    },
  },
  {
    id: 'c05',
    ref: '1、5',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '质量考核奖罚分明，从重兑现。',
      en: 'In assessing quality reward and punishment are clear and heavy.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原则没有触发情形、对象和金额，系统无从提议；可用的数据见1、6。',
          en: 'A principle without trigger, subject or amount: nothing to propose. What figures there are come from 1.6.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
