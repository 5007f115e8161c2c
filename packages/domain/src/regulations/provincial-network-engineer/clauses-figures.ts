import type { Clause } from '../../regulation/language/regulation.js'

/** Duties 3 to 7: analysis, indicators, and what is left to people. */
export const figures = [
  {
    id: 'c04',
    ref: '3分析',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每月按区域和起因出一份全省投诉分析。',
      en: 'Each month there is an analysis of the complaints of the province by area and cause.',
    },
    does: [
      {
        kind: 'report',
        every: 'month',
        author: 'engineer',
        to: ['centre'],
        sections: [
          { count: 'complaint', groupBy: ['row.area', 'class.cause'] },
          { narrative: '分析与建议 (analysis and suggestions)' },
        ],
      },
    ],
  },
  {
    id: 'c05',
    ref: '3核减',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每月列出核减的投诉及其理由和批准人，指标同时给出核减前后两个数。',
      en: 'Each month lists what was excluded from the indicators, why and by whose leave, and gives every figure with and without.',
    },
    does: [
      {
        kind: 'report',
        every: 'month',
        author: 'engineer',
        to: ['centre'],
        sections: [
          {
            rows: 'event',
            where: { fact: 'row.act', is: 'indicator-exclusion-granted' },
            columns: ['row.case', 'row.reason', 'row.approver'],
          },
          { indicator: '*', show: 'withAndWithoutExclusions' },
        ],
      },
      { kind: 'record', at: ['act:indicator-exclusion-granted'], fields: ['it.indicator', 'it.reason', 'it.approver'] },
    ],
    readings: [
      {
        id: 'A131',
        taken: {
          zh: '核减是把不该计的投诉从指标中剔除，须有理由和批准，前后两个数都报。',
          en: '核减 leaves complaints that should not count out of an indicator, with reason and approval, and both figures are reported.',
        },
        other: {
          zh: '核减是把投诉量压低的考核任务。那是目标而不是记录，系统无从执行，故不设选项。',
          en: '核减 is the task of bringing the number of complaints down: an aim, which cannot be executed, hence nothing to choose.',
        },
      },
    ],
    note: {
      zh: '哪些可以核减原文未说；建议限于重复、错派和不可抗力。',
      en: 'What may be excluded is not said; proposed are duplicates, wrong dispatch and force majeure.',
    },
  },
  {
    id: 'c06',
    ref: '3指标',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '网管中心的每项投诉指标都要达到优秀值。',
      en: 'Every complaint indicator of the centre is to reach its excellent value.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'indicator',
        denominator: { fact: 'row.value', set: true },
        numerator: { fact: 'row.attained', is: true },
        measure: 'ratio',
        cohort: 'row.period',
        period: 'month',
        target: { atLeast: 1 },
      },
    ],
    readings: [
      {
        id: 'A132',
        taken: {
          zh: '优秀值由公司定，即各项指标的目标参数。',
          en: 'Excellent values are for the company to set: the targets of the indicators, which are parameters.',
        },
        other: {
          zh: '集团另有统一的优秀值。原文没有给出，故不设选项。',
          en: 'The group has excellent values of its own. They are not given, so there is nothing to choose.',
        },
      },
    ],
    note: {
      zh: '只看本制度自己的指标；中心其他指标（及时率、满意度、重复投诉率，建议98%、95%、不超过3%）由公司另立后一并计入。',
      en: 'Seen are the indicators of these rules; others of the centre (in time, satisfaction, repeats; 98, 95 and at most 3 per cent are proposed) join once the company declares them.',
    },
  },
  {
    id: 'c07',
    ref: '4',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '不断改进各种投诉流程，保持快速畅通。',
      en: 'The processes are kept fast and open and improved all the time.',
    },
    does: [
      { kind: 'manual', why: { zh: '属流程设计，没有可查的事件。', en: 'Design of processes; no event shows it.' } },
    ],
  },
  {
    id: 'c08',
    ref: '5',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '管好外包人员，达到上岗要求。', en: 'Contracted staff are managed and fit for their work.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '属外包人员的人事、绩效和培训管理。', en: 'Personnel, performance and training of a contractor.' },
      },
    ],
  },
  {
    id: 'c09',
    ref: '6前',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '与市场、客服部门保持沟通。', en: 'The engineer keeps in touch with market and customer service.' },
    does: [
      { kind: 'manual', why: { zh: '部门之间的联络不留事件。', en: 'Liaison between departments leaves no event.' } },
    ],
  },
  {
    id: 'c10',
    ref: '6后',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '市场活动开始前5个工作日，发出投诉预防工单。',
      en: 'Five working days before a market action begins, an order of prevention is out.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:market-action-planned',
        stopsOn: 'act:preventive-order-issued',
        within: {
          at: 'start.from',
          minus: { fact: 'param.preventiveBefore' },
          else: { fact: 'param.preventiveBefore' },
        },
        responsible: 'engineer',
        scope: 'unit',
        per: 'each',
        key: 'action',
      },
    ],
    note: {
      zh: '活动由市场部门人工录入；没写开始日期的，自录入起5个工作日内发出。',
      en: 'The action is entered by hand; where it has no day of beginning, the order is due five working days after the entry.',
    },
  },
  {
    id: 'c11',
    ref: '7',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '按集团进度建设并推广投诉前移的支撑手段。',
      en: 'Tools for handling complaints earlier are built and rolled out at the pace of the group.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '属工具建设项目，进度由集团文件另定。',
          en: 'A project of tools, at a pace set by the group elsewhere.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
