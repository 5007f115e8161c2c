import type { Clause } from '../../regulation/language/regulation.js'

/** Articles 1 to 3: who receives complaints, how they are entered and passed on, and what the complainant is told. */
export const intake = [
  {
    id: 'c01',
    ref: '第一条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目的：办事的人有意见能投诉，并得到满意答复。',
      en: 'The aim is that those who deal with the centre can complain and are given a satisfactory answer.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '只说目的，没有可以执行的规则。', en: 'A statement of purpose without a rule to execute.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '第二条',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '对窗口和窗口人员的投诉都归督查股受理。',
      en: 'Complaints about windows and their staff go to the supervision section.',
    },
    does: [{ kind: 'route', step: 'intake', on: 'Received', to: 'supervision-unit' }],
  },
  {
    id: 'c03',
    ref: '第二条渠道',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉可以当场说、打电话或写信；别的方式一样收下。',
      en: 'A complaint may be made on site, by telephone or by letter; any other way is taken, too.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
        keep: 'channelText',
      },
    ],
    readings: [
      {
        id: 'A086',
        taken: {
          zh: '“包括”是开放列举：未列的方式记作“其他”，原词另存。',
          en: 'The list is open: a way that it does not name is filed as other, its own word kept.',
        },
        other: {
          zh: '只有三种：别的方式一律按信函办理。',
          en: 'There are three only: any other is handled as a letter.',
        },
        does: [
          {
            kind: 'fill',
            on: ['Receive'],
            field: 'channel',
            value: 'letter',
            when: { not: { fact: 'cmd.channel', in: ['onsite', 'phone', 'letter'] } },
            keep: 'channelText',
          },
        ],
      },
    ],
  },
  {
    id: 'c04',
    ref: '第三条登记',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记表六项：谁、何时、以何方式、投诉什么、电话、地址。',
      en: 'The form has six items: who, when, in what way, about what, telephone, address.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.complainant.name',
          'case.receivedAt',
          'case.channel',
          'field.case.content',
          'field.complainant.contact',
          'field.complainant.address',
        ],
        form: '投诉来访登记表',
      },
    ],
    note: {
      zh: '时间和方式由系统记下，无须再填。原文的“等”字之后有哪些项目，没有列出。',
      en: 'Time and way are on record already. What further items the form may have is not listed.',
    },
  },
  {
    id: 'c05',
    ref: '第三条逐项',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '表上不留空项：投诉人不愿提供的，写明原因。',
      en: 'No item stays blank: what the complainant will not give is entered with the reason.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:registered'],
        require: {
          present: [
            'field.complainant.name',
            'case.receivedAt',
            'case.channel',
            'field.case.content',
            'field.complainant.contact',
            'field.complainant.address',
          ],
        },
      },
    ],
    note: {
      zh: '匿名投诉在姓名一项写“匿名”，不算空项；任何投诉不因缺项而拒收，只是登记须补齐或说明。',
      en: 'An anonymous complainant is entered as "anonymous", which is no blank. No complaint is turned away for a blank; the entry is completed or explained.',
    },
  },
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
