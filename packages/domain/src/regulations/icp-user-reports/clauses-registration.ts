import type { Clause } from '../../regulation/language/regulation.js'

/** Paragraph 4: central registration, the team, filing, and what is told to the leader. */
export const registration = [
  {
    id: 'c14',
    ref: '第4段集中',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '中心登记之后，才可交办和开始办理。',
      en: 'Nothing is passed on or begun before the centre has registered it.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Assign', 'Record:handling-started'],
        require: { some: { event: 'act:registered', by: ['centre', 'info-officer'] } },
      },
    ],
    readings: [
      {
        id: 'A064',
        taken: { zh: '紧急事件例外，见第5段。', en: 'Urgent incidents are excepted, see paragraph 5.' },
        other: { zh: '登记在先，没有例外。', en: 'Registration first, without exception.' },
      },
    ],
    note: {
      zh: '中心由信息部专人值守，二者登记皆可。紧急事件的例外见第5段。',
      en: 'The centre is staffed by the person set aside; a registration by either counts. Paragraph 5 has the exception for urgent incidents.',
    },
  },
  {
    id: 'c15',
    ref: '第4段小组',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '办理归网络信息安全小组，由信息部领头。',
      en: 'The security team handles every case, led by the information department.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Received',
        to: 'security-team',
        cc: [{ party: 'information-department', as: 'lead' }],
      },
    ],
  },
  {
    id: 'c16',
    ref: '第4段备案',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '结案后，处理结果由信息部备案。',
      en: 'Once the case is closed, the information department puts the result on file.',
    },
    does: [{ kind: 'retain', what: 'result', do: 'file', on: 'Closed', by: 'information-department' }],
    note: {
      zh: '原文没有写何时备案，读作结案时。',
      en: 'When is not said, read as at closing.',
    },
  },
  {
    id: 'c17',
    ref: '第4段上报',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '定为较重大以上的，三十分钟内报主管领导。',
      en: 'Half an hour after an incident is graded major, the leader has it.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: 'Classified:gravity', where: { fact: 'it.class.gravity', atLeast: 'major' } },
        stopsOn: { event: 'Escalated', to: 'leader' },
        within: { fact: 'param.majorReport' },
        responsible: 'centre',
        per: 'first',
      },
    ],
    readings: [
      {
        id: 'A065',
        taken: {
          zh: '较重大、重大合为一级，需紧急办理的再高一级；较重大以上都上报。',
          en: 'The two words for major are one grade, urgent is the grade above; both are reported.',
        },
        other: {
          zh: '较重大低于重大，重大即需紧急办理者：上报不变，保密只及最高一级（见第7段）。',
          en: 'The lesser word is a grade below, the other is the urgent one: reporting stays, secrecy is for the highest grade only (paragraph 7).',
        },
      },
    ],
    note: {
      zh: '“立即”无数字，由参数补足；何为较重大未有定义，由人定级，建议以前四类内容、浏览过千或涉及未成年人为准。',
      en: '"Immediately" has no number, the parameter gives one. What is major is not defined and graded by people; proposed are the first four kinds, more than a thousand views, or minors involved.',
    },
  },
] satisfies ReadonlyArray<Clause>
