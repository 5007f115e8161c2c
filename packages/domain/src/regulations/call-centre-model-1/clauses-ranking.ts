import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 5: knowledge, attendance, and the ranking. */
export const ranking = [
  {
    id: 'c44',
    ref: '第十二条4',
    nature: 'assessment',
    modality: 'must',
    summary: { zh: '考核业务知识。', en: 'Assessed for knowledge of the business.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '考试成绩不在投诉事件之内，由培训部门另行提供。',
          en: 'Test results are no events of complaints; whoever trains staff supplies them.',
        },
      },
    ],
  },
  {
    id: 'c45',
    ref: '第十二条5',
    nature: 'assessment',
    modality: 'must',
    summary: { zh: '考核出勤。', en: 'Assessed for attendance.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '考勤数据在人事系统，投诉事件里没有。',
          en: 'Attendance is kept by the staff office, not in the events of complaints.',
        },
      },
    ],
  },
  {
    id: 'c46',
    ref: '第十三条',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '按考核排名，奖谁罚谁由人决定。',
      en: 'Handlers are ranked by the assessment; people decide on reward and punishment.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: { fact: 'param.assessPeriod' },
        inputs: ['c41', 'c42', 'c43'],
        output: 'ranking',
        decision: 'human',
      },
    ],
    note: {
      zh: '原文没有奖惩的数额和标准，系统只给出排名。知识和出勤两项不在其中，须由人并入。',
      en: 'The source names neither amounts nor thresholds, so only a ranking is given. Knowledge and attendance are not in it: people add them.',
    },
  },
] satisfies ReadonlyArray<Clause>
