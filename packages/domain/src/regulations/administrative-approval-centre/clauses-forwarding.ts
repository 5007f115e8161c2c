import type { Clause } from '../../regulation/language/regulation.js'

/** Article 3: how complaints are passed on and chased, and what the complainant is told. */
export const forwarding = [
  {
    id: 'c06',
    ref: '第三条移交',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '登记后一个工作日内移交该管的部门处理。',
      en: 'Within one working day of the entry it is passed to the department that is to handle it.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { anyOf: ['act:registered', { event: 'Classified:object', where: { some: 'act:registered' } }] },
        to: { table: 'assignment', key: ['class.object'], else: 'supervision-unit' },
        within: { fact: 'param.passOnWithin' },
      },
      {
        kind: 'obligation',
        startsOn: 'act:registered',
        stopsOn: 'Assigned',
        within: { fact: 'param.passOnWithin' },
        responsible: 'supervision-unit',
      },
    ],
    note: {
      zh: '哪类对象归谁由部署方列表，改派他处须写明理由；表中没有的由督查股自定；登记之后才分类的，以分类为准。“及时”由参数定为一个工作日，另以义务计时，逾期可见。',
      en: 'Which object goes to whom is a table of the deployment, and elsewhere it goes with a reason; for what it does not list the section decides. Classified after the entry, the class counts. "In time" is one working day by parameter, watched by a duty, so that lateness shows.',
    },
  },
  {
    id: 'c07',
    ref: '第三条追踪',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '移交之后督查股每两个工作日追一次，直到结果交回。',
      en: 'Once it is passed on the section follows it every two working days until the result is back.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: ['department', 'window-unit', 'window-staff'] },
        stopsOn: 'FollowedUp',
        responsible: 'supervision-unit',
        repeat: { every: { fact: 'param.trackEvery' }, until: { anyOf: ['Returned:result', 'Closed'] } },
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '“随时”由参数定为每两个工作日。由督查股负责，别人代为追踪的也算。',
      en: '"At any time" is every two working days by parameter. The section answers for it, and a follow-up that others made for it counts.',
    },
  },
  {
    id: 'c08',
    ref: '第三条反馈',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '结果交回后一个工作日内答复投诉人。',
      en: 'Within one working day of the result the complainant is told.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Returned:result',
        stopsOn: 'Replied:final',
        within: { fact: 'param.feedbackWithin' },
        responsible: 'supervision-unit',
        per: 'each',
      },
    ],
    note: {
      zh: '“及时”由参数定为一个工作日；阶段性答复不算反馈结果。',
      en: '"In time" is one working day by parameter; an interim reply does not give the result.',
    },
  },
] satisfies ReadonlyArray<Clause>
