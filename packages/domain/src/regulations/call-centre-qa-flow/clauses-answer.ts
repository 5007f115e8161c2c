import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

const told = {
  kind: 'obligation',
  startsOn: 'Received',
  stopsOn: { event: 'Replied:final', by: 'duty-leader' },
  appliesWhen: {
    all: [
      { not: { fact: 'case.kind', is: 'floor-finding' } },
      {
        any: [
          { fact: 'class.validity', is: 'established' },
          { fact: 'class.target', is: 'institution' },
        ],
      },
    ],
  },
  responsible: 'duty-leader',
} satisfies ObligationMechanism

/** The answer, and the filing of the order. */
export const answer = [
  {
    id: 'c30',
    ref: '回复客户',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '当值组长把处理结果告诉客户。',
      en: 'How it came out, the customer hears from the leader on duty.',
    },
    does: [{ ...told, within: { fact: 'param.replyWithin' } }],
    readings: [
      {
        id: 'A060',
        taken: {
          zh: '原文全无时限，以自来电起三个工作日为默认。',
          en: 'The source has no limit at all; three working days from the call by default.',
        },
        other: { zh: '不设期限，归档之前答复即可。', en: 'No limit: the answer comes before the order is filed.' },
        does: [{ ...told, severity: 'refuse', before: ['terminal'] }],
      },
    ],
    note: {
      zh: '现场发现没有客户，无人可答复。',
      en: 'A floor finding has no customer to answer.',
    },
  },
  {
    id: 'c31',
    ref: '归档',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户满意的工单归档；不满意的，走完后续才能归档。',
      en: 'An order is filed when the customer is satisfied, else when the chart has come to another of its ends.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Close', 'Archive'],
        require: {
          any: [
            { fact: 'case.satisfaction', is: 'satisfied' },
            { some: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } } },
            { some: 'Linked:successor' },
            { fact: 'class.validity', is: 'invalid' },
            {
              all: [
                { fact: 'class.suspected', is: true },
                { fact: 'class.defusing', is: 'success' },
              ],
            },
            {
              all: [
                { fact: 'case.kind', is: 'floor-finding' },
                { some: { event: 'act:sanction-imposed', after: 'Classified:situation' } },
              ],
            },
          ],
        },
      },
    ],
    note: {
      zh: '原文只说“归档”，结案与归档同等对待。图中的终点：满意、已告知最终意见、已另立工单、无效、座席已化解、现场发现已处分。',
      en: 'The chart speaks of filing; closing is treated alike. Its ends: satisfied, final opinion told, new order opened, invalid, defused by the agent, floor finding sanctioned.',
    },
  },
] satisfies ReadonlyArray<Clause>
