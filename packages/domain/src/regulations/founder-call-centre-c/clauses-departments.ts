import type { Clause } from '../../regulation/language/regulation.js'
import { planAccepted } from './customer.js'

/** Section 3.1.2: quality, precedents, system problems. */
export const departments = [
  {
    id: 'c15',
    ref: '3.1.2质量',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '起因是机器质量或广告承诺的，先按维修流程交维修站妥善处理。',
      en: 'Caused by the quality of the machine or a promise of the advertising: the repair station handles it by the repair flow first.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Classified',
        when: { fact: 'class.path', is: 'quality-ad' },
        to: 'repair-station',
        order: 20,
      },
    ],
    note: {
      zh: '维修流程不能让用户满意的，改分到别的路径。',
      en: 'Where the repair flow does not satisfy the user, the case is classified to another way.',
    },
  },
  {
    id: 'c16',
    ref: '3.1.2案例',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '有先例的，由承办人拿先例的方案与用户商量，用户认同才实施。',
      en: 'With a precedent, whoever has the case puts its solution to the user, and it is carried out if the user agrees.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Classified',
        when: { fact: 'class.path', is: 'precedent' },
        to: { actor: 'handler' },
        order: 20,
      },
      {
        kind: 'fill',
        on: ['Propose'],
        field: 'solution',
        value: { fact: 'linked.precedent.proposal' },
        when: {
          all: [
            { fact: 'class.path', is: 'precedent' },
            { fact: 'linked.precedent.id', set: true },
          ],
        },
      },
      {
        kind: 'guard',
        on: ['Record:remedy-executed'],
        when: { fact: 'class.path', is: 'precedent' },
        require: planAccepted,
      },
    ],
    note: {
      zh: '“可参考”读作默认取用先例的方案，不强制；先例的内容随命令提供。',
      en: 'The solution of the precedent is taken by default and not forced; its content comes with the command.',
    },
  },
  {
    id: 'c17',
    ref: '3.1.2系统',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '没有先例、又明确属于系统问题的，专员记录后转相关部门。',
      en: 'Without a precedent and clearly a system problem: the specialist records it and passes it to the department.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { anyOf: ['act:registered', 'Classified'] },
        when: { fact: 'class.path', is: 'system' },
        by: 'complaint-specialist',
        to: { table: 'assignment', key: ['class.cause'], else: 'responsible-dept' },
        order: 20,
      },
    ],
    note: {
      zh: '按原因找部门，先于c08按路径找。',
      en: 'The department is found by the reason, before c08 looks for it by the way of handling.',
    },
  },
] satisfies ReadonlyArray<Clause>
