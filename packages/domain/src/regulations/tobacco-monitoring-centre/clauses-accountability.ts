import type { Clause } from '../../regulation/language/regulation.js'

/** Parts 2(4) and 2(5): the bulletin, and who answers for what went wrong. */
export const accountability = [
  {
    id: 'c54',
    ref: '二(四)',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '监控中心按月分析投诉的数量、类型和办理，提出建议并通报全市。',
      en: 'Month by month the centre tells the whole city how many complaints there were, of what type, how they were handled, and what should change.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'monitoring-centre',
        to: ['whole-city'],
        sections: [
          { count: 'complaint', groupBy: ['case.kind', 'class.type', 'row.unit'] },
          { indicator: '*' },
          { narrative: '整改建议 (proposals for rectification)' },
        ],
        title: '客户投诉情况通报',
        scope: 'institution',
      },
    ],
    note: {
      zh: '“定期”无数字，按月为参数的默认值。',
      en: '"Regularly" has no number; a month is the default of the parameter.',
    },
  },
  {
    id: 'c55',
    ref: '二(五)前',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '各单位重视来件，不拖不推不舞弊，先化解客户的不满。',
      en: 'The units take every case seriously, neither delay nor shirk nor cheat, and see to the customer’s discontent first.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '工作态度无法由事件判断；拖延由二(二)的时限和二(三)的三次派单发现。',
          en: 'An attitude cannot be judged from events; delay is caught by the limits of part 2(2) and the third dispatch.',
        },
      },
    ],
  },
  {
    id: 'c56',
    ref: '二(五)责任',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '不满意、处理不当、弄虚作假的案件按季列入追责名单，由整顿办定夺。',
      en: 'Cases found dissatisfactory, improper or fraudulent are listed by quarter against whoever handled them; the rectification office decides.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: 'quarter',
        entries: [
          {
            on: {
              event: 'act:satisfaction-recorded',
              where: { fact: 'it.level', in: ['dissatisfied', 'improper', 'fraud'] },
            },
            charge: 'case.handler',
            effect: { list: 'liability' },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '系统只列名单，轻重与处分由人决定。案件未指明承办人的，不列到个人名下；单位的情况见下一条。',
      en: 'The engine makes the list; how grave it is and what follows people decide. A case without a named handler is charged to nobody; units are seen in the next clause.',
    },
  },
  {
    id: 'c57',
    ref: '二(五)考核',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '这类案件整改到位的比例，按单位计入季度考核。',
      en: 'By quarter and unit it is assessed how many of such cases have been put right.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'complaint',
        denominator: { fact: 'row.satisfaction', in: ['dissatisfied', 'improper', 'fraud', 'delay'] },
        numerator: { fact: 'row.rectified', is: true },
        measure: 'ratio',
        cohort: 'row.revisitedAt',
        period: 'quarter',
        groupBy: ['row.unit'],
      },
    ],
    note: {
      zh: '如何与绩效挂钩原文未定，只给出件数与比例。',
      en: 'How this enters the assessment is not said; the figures are given, no points.',
    },
  },
] satisfies ReadonlyArray<Clause>
