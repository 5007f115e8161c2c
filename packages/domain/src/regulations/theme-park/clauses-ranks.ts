import type { Clause } from '../../regulation/language/regulation.js'

/** A visitor who does not accept: the department of the matter is called in. */
const notAccepted = {
  kind: 'escalate',
  on: {
    event: 'act:complainant-answered',
    where: {
      all: [
        { fact: 'it.about', in: ['proposal', 'reply', 'decision'] },
        { fact: 'it.answer', in: ['rejects', 'objects'] },
      ],
    },
  },
  to: { table: 'departments', key: ['class.content'], else: 'relevant-dept' },
} as const

/** Duties 2 and 3: what goes to the departments and up the ranks, until it is solved. */
export const ranks = [
  {
    id: 'c06',
    ref: '一2不接受',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '游客不接受处理意见的，一日内请相关部门共同处理，投诉部仍主办。',
      en: 'Where a visitor does not accept, the departments concerned join within a day and the complaint department keeps the case.',
    },
    does: [
      {
        ...notAccepted,
        do: [{ joint: true }],
        keepOwner: true,
        repeat: 'perEvent',
        within: { fact: 'param.departmentsWithin' },
      },
    ],
    readings: [
      {
        id: 'A070',
        taken: {
          zh: '“协同”即协助：主办仍是投诉部。',
          en: 'To help is not to take over: the complaint department keeps the case.',
        },
        other: {
          zh: '改由相关部门主办，派给它处理。',
          en: 'The department takes over and the case is passed to it.',
        },
        does: [
          {
            ...notAccepted,
            do: [{ assign: { table: 'departments', key: ['class.content'], else: 'relevant-dept' }, round: 1 }],
            repeat: 'perEvent',
            within: { fact: 'param.departmentsWithin' },
          },
        ],
      },
    ],
    note: {
      zh: '“及时”由参数补足。哪个部门按投诉内容查表；每次不接受都再请一次。',
      en: 'The parameter fills "in time". The department follows from the content by a table; each refusal calls it again.',
    },
  },
  {
    id: 'c07',
    ref: '一3经理',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '接待人员办不了的，一小时内到投诉部经理。',
      en: 'What the receptionist cannot handle is with the manager within an hour.',
    },
    does: [
      {
        kind: 'escalate',
        on: { event: 'act:inability-declared', by: 'receptionist', where: { fact: 'it.kind', is: 'handle' } },
        to: 'manager',
        repeat: 'perEvent',
        within: { fact: 'param.reportUpWithin' },
      },
    ],
    note: { zh: '“及时”无数字，由参数补足。', en: '"In time" has no number, the parameter gives one.' },
  },
  {
    id: 'c08',
    ref: '一3负责人',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '经理也办不了的，四小时内到公司负责人。',
      en: 'What the manager cannot handle is with the head of the company within four hours.',
    },
    does: [
      {
        kind: 'escalate',
        on: { event: 'act:inability-declared', by: 'manager', where: { fact: 'it.kind', is: 'handle' } },
        to: 'company-head',
        repeat: 'perEvent',
        within: { fact: 'param.companyHeadWithin' },
      },
    ],
    note: { zh: '“及时”无数字，由参数补足。', en: '"In time" has no number, the parameter gives one.' },
  },
  {
    id: 'c09',
    ref: '一3直至',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '问题没解决不结案；办过两轮仍不满意的，经理作终局答复后可以终结。',
      en: 'Nothing is closed unsolved, unless the manager ends it by a declared last answer after two rounds.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Close'],
        require: { some: { event: 'Resolved', in: 'round' } },
        override: {
          by: 'manager',
          after: { fact: 'case.round', atLeast: { fact: 'param.roundsBeforeFinal' } },
          needs: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } },
          sets: { 'case.outcome': 'closed-dissatisfied' },
        },
      },
    ],
    readings: [
      {
        id: 'A013',
        taken: {
          zh: '要求不当的永远解决不了，故留经理终结一途，如实记为不满意。',
          en: 'An improper demand is never solved: the manager may end it, and it counts as dissatisfied.',
        },
        other: { zh: '照字面，未解决一律不结。', en: 'To the letter: unsolved is never closed.' },
        does: [{ kind: 'guard', on: ['Close'], require: { some: { event: 'Resolved', in: 'round' } } }],
      },
    ],
    note: {
      zh: '重启后须在本轮解决。经理终结的，记为例外，各项统计都看得到。',
      en: 'After a reopening it is this round in which it must be solved. An end set by the manager is an exception on record, and shows beside every figure.',
    },
  },
] satisfies ReadonlyArray<Clause>
