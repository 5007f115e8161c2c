import type { Clause } from '../../regulation/language/regulation.js'

/** Part 3: what quality, production and top management do. */
export const departments = [
  {
    id: 'c10',
    ref: '三2调查',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每件投诉由质量部查明，没有查过的不能最后答复或结案。',
      en: 'The quality department looks into every complaint; without that there is no final answer and no closing.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'Investigated', by: 'quality' },
        responsible: 'quality',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    departs: {
      zh: '目录以派单为起点。原文没有派单一环，质量部也自己接收投诉，故自收到起算，否则未派单的就无人查。',
      en: 'The catalogue starts at Assigned. The source has no such step, and quality takes complaints in itself; from receipt none escapes.',
    },
  },
  {
    id: 'c11',
    ref: '三2危害',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '调查要写明查得的事实和危害分析，并报给投诉处理小组。',
      en: 'An investigation states its findings and the hazard, and both are reported to the team.',
    },
    does: [
      { kind: 'record', at: ['Investigated'], fields: ['field.invest.findings', 'field.invest.hazardAnalysis'] },
      {
        kind: 'obligation',
        startsOn: 'Investigated',
        stopsOn: { event: 'act:reported', to: 'team', where: { fact: 'it.kind', is: 'investigation' } },
        responsible: 'quality',
        severity: 'refuse',
        per: 'each',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '没有期限，读作最后答复或结案之前；每次调查都要报。',
      en: 'No time is given: read as before the final answer or the closing, for each investigation.',
    },
  },
  {
    id: 'c12',
    ref: '三2解释',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '严重投诉的结果，质量部同样负有说明之责。',
      en: 'Quality, too, owes the customer of a serious complaint an explanation.',
    },
    does: [{ kind: 'assured', by: ['c09'] }],
    note: {
      zh: '按所取读法，由c09指派答复人即已做到；按另一读法则成为质量部自己的义务，故不再是派送。',
      en: 'Under the reading taken, c09 names who answers and nothing is left to do here; under the other one this becomes a duty of quality, no longer a routing.',
    },
    readings: [
      {
        id: 'A098',
        taken: {
          zh: '与营销部的义务合为一次答复，见c09。',
          en: 'One with the duty of marketing: a single answer, see c09.',
        },
        other: {
          zh: '质量部须自己另行说明，否则不能结案。',
          en: 'Quality explains for itself, and the case does not close before it has.',
        },
        does: [
          {
            kind: 'obligation',
            startsOn: 'Received',
            stopsOn: { event: 'Replied:final', by: 'quality' },
            appliesWhen: { fact: 'class.severity', is: 'serious' },
            responsible: 'quality',
            severity: 'refuse',
            before: ['Closed'],
          },
        ],
      },
    ],
  },
  {
    id: 'c13',
    ref: '三2技术',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '调查得出结论之前，质量部先作技术分析；没有分析就下结论的记作违反，但不拦下。',
      en: 'A technical analysis by quality comes before the result of the investigation; a result without it counts as a breach but goes in.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: {
          event: 'act:evidence-collected',
          by: 'quality',
          where: { fact: 'it.kind', is: 'technicalAnalysis' },
        },
        responsible: 'quality',
        before: ['Investigated'],
        severity: 'warn',
      },
    ],
    readings: [
      {
        id: 'A101',
        taken: {
          zh: '原文“提高”是“提供”之误：就个案提供技术分析。',
          en: '"Raise" (提高) is a slip for "provide" (提供): an analysis is given in each case.',
        },
        other: {
          zh: '照字面：质量部要提高技术分析的水平，是一般要求，不落到个案。',
          en: 'Taken literally, quality is to become better at technical analysis: a general aim that no case shows.',
        },
      },
    ],
    departs: {
      zh: '目录以派单为起点；原文没有这一环，故自收到起算。协助调查不能由事件判断，留给人。',
      en: 'The catalogue starts at Assigned, a step that the source does not have; it runs from receipt. Assisting leaves no event and stays with people.',
    },
  },
  {
    id: 'c14',
    ref: '三3',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '派单或开始调查后，生产部交出该产品的原始生产记录（默认一个工作日）。',
      en: 'After the dispatch or the start of the inquiry, production hands over the original records of the product, by default within one working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { anyOf: ['Assigned', 'act:investigation-started'] },
        stopsOn: {
          event: 'act:evidence-collected',
          by: 'production',
          where: { fact: 'it.kind', is: 'productionRecord' },
        },
        within: { fact: 'param.recordsWithin' },
        responsible: 'production',
      },
    ],
    departs: {
      zh: '目录只以派单为起点；原文没有派单，故开始调查也是起点，先到者为准。',
      en: 'The catalogue starts at Assigned alone. As the source has no dispatch, the start of the investigation counts as well, whichever comes first.',
    },
    note: {
      zh: '期限原文未定，由参数补足。协助调查留给人。',
      en: 'The source gives no limit: the parameter does. Assisting the investigation stays with people.',
    },
  },
  {
    id: 'c15',
    ref: '三4',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '召回、危机处理等紧急程序启不启动，只有最高决策层能定。',
      en: 'Only top management decides whether a recall, a crisis procedure or another emergency procedure starts.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:emergency-procedure-decided'],
        require: { fact: 'actor.roles', has: 'top-management' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
