import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The proposal of the window; under the other reading the complainant must agree to it. */
const proposed = {
  kind: 'clock',
  startsOn: { event: 'Assigned', to: ['window-unit', 'window-staff'] },
  stopsOn: { event: 'Proposed', by: ['window-unit', 'window-staff'] },
  within: { at: 'start.deadline', else: { fact: 'param.proposeWithin' } },
  responsible: 'window-unit',
  per: 'each',
  key: 'assignment',
} satisfies ClockMechanism

/** Article 4: both sides are heard, the window proposes, the centre has a copy. */
export const handling = [
  {
    id: 'c09',
    ref: '第四条双方',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '登记后两个工作日内，投诉人和被投诉人两边都要问到。',
      en: 'Within two working days of the entry both the complainant and the respondent have been heard.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:registered',
        stopsOn: {
          allOf: [
            { event: 'act:contact-attempted', where: { fact: 'it.reached', is: true } },
            {
              event: 'act:evidence-collected',
              where: {
                all: [
                  { fact: 'it.kind', is: 'statement' },
                  { fact: 'it.source', is: 'respondent' },
                ],
              },
            },
          ],
        },
        within: { fact: 'param.hearWithin' },
        responsible: 'supervision-unit',
      },
    ],
    note: {
      zh: '联系上投诉人、取得被投诉人陈述，二者齐备才算。两个工作日为参数。',
      en: 'The complainant has been reached and the respondent has made a statement: both. The two working days are a parameter.',
    },
  },
  {
    id: 'c10',
    ref: '第四条限时',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '窗口单位或人员在派单写明的期限内提出处理意见，未写明的五个工作日。',
      en: 'The window or its staff propose a solution by the day that the assignment names, else within five working days.',
    },
    does: [proposed],
    readings: [
      {
        id: 'A085',
        taken: {
          zh: '期限逐案写在派单上；让当事人满意是目标而非条件，因为第五条本就预见会有不服。',
          en: 'The limit is set with each assignment; that the complainant be satisfied is an aim and no condition, since article 5 foresees objections.',
        },
        other: {
          zh: '提出意见还要投诉人接受，才算办到。',
          en: 'It is met once the complainant has accepted what was proposed.',
        },
        does: [
          {
            ...proposed,
            stopsOn: {
              inOrder: [
                { event: 'Proposed', by: ['window-unit', 'window-staff'] },
                {
                  event: 'act:complainant-answered',
                  where: {
                    all: [
                      { fact: 'it.about', is: 'proposal' },
                      { fact: 'it.answer', is: 'accepts' },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    id: 'c11',
    ref: '第四条抄报',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '处理结果同时抄一份给中心存查。',
      en: 'A copy of the result goes to the centre for its file.',
    },
    does: [
      { kind: 'retain', what: 'result', do: 'copy', on: 'Resolved', by: { actor: 'unit' }, to: 'centre' },
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: {
          anyOf: [
            { event: 'Returned:result', to: ['centre', 'supervision-unit'] },
            { event: 'act:reported', to: 'centre', where: { fact: 'it.kind', is: 'result' } },
          ],
        },
        responsible: 'window-unit',
        per: 'each',
        before: ['Closed'],
        severity: 'warn',
      },
    ],
    note: {
      zh: '交回督查股或报中心都算抄报；结案时还没有的提示并记为逾期，不妨碍结案。',
      en: 'Handing it back to the section or reporting it to the centre is the copy; missing at the closing it is a breach and a warning, not a refusal.',
    },
  },
] satisfies ReadonlyArray<Clause>
