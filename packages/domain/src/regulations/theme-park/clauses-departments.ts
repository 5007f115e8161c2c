import type { Clause } from '../../regulation/language/regulation.js'

/** Duties 4 to 6: the departments concerned, grave cases, the archive. */
export const departments = [
  {
    id: 'c10',
    ref: '一4反馈',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '相关部门接单后每两日向投诉部反馈一次，直到解决。',
      en: 'A department to which a case is passed reports back every two days until it is solved.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'relevant-dept' },
        stopsOn: { event: 'Returned:result', by: 'relevant-dept' },
        responsible: 'relevant-dept',
        repeat: { every: { fact: 'param.feedbackEvery' }, until: 'Resolved' },
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '“及时”无数字，由参数补足；最后一日遇休息日顺延到上班那天（民法典第203条），第2条的次日则不顺延。',
      en: '"In time" has no number, the parameter gives one. A last day that is a rest day moves on to the next working day (Civil Code, article 203), which the next day of duty 2 does not.',
    },
  },
  {
    id: 'c11',
    ref: '一4注明',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '记录表上没写最终怎么处理的，不得结案。',
      en: 'No case is closed before its form says how it ended.',
    },
    does: [{ kind: 'guard', on: ['Close'], require: { fact: 'field.result.final', set: true } }],
  },
  {
    id: 'c12',
    ref: '一5',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '有重大影响的，由投诉部经理报上级主管经理，会同公司领导处理。',
      en: 'What gravely touches reputation or money goes from the manager to his superior and is handled with the leaders of the company.',
    },
    does: [
      {
        kind: 'escalate',
        on: { becomes: { fact: 'class.gravity', is: 'major' } },
        by: 'manager',
        to: 'superior-manager',
        cc: ['company-head'],
        do: [{ joint: true }],
      },
    ],
    note: {
      zh: '何为重大由人认定，建议以索赔过万元、有人受伤或媒体介入为准。一经定为重大即报。',
      en: 'People judge what is grave; proposed are a claim above 10,000 yuan, an injury, or the press. It fires once the case is set so.',
    },
  },
  {
    id: 'c13',
    ref: '一6',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '结案后记录表存投诉部，年末交档案室。',
      en: 'Record forms stay with the department when a case is closed and go to the archive room at the end of the year.',
    },
    does: [
      {
        kind: 'retain',
        what: 'forms',
        do: 'file',
        on: 'Closed',
        by: 'complaint-department',
        then: [{ do: 'hand-over', on: { every: 'year' }, to: 'archive-room' }],
      },
    ],
    note: {
      zh: '年末指结案当年的最后一天；未结的留在部里。移交按年整批办理。',
      en: 'The end of the year in which a case was closed; open ones stay. The hand-over is one for the whole year.',
    },
  },
] satisfies ReadonlyArray<Clause>
