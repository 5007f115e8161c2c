import type { Clause } from '../../regulation/language/regulation.js'

/** The agent did not try: points, and the attempt of the leader. */
export const defusing = [
  {
    id: 'c10',
    ref: '无化解',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '座席没有化解的，组长先扣分，再联系客户化解。',
      en: 'Where the agent did not try, the leader takes off points and then calls the customer to defuse it.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: 'month',
        entries: [
          {
            on: { event: 'Classified:defusing', where: { fact: 'it.class.defusing', is: 'none' } },
            when: { fact: 'class.suspected', is: true },
            charge: 'case.respondent.person',
            effect: { points: { fact: 'param.pointsNoDefusing' } },
          },
        ],
        decision: { by: 'duty-leader', act: 'act:sanction-imposed' },
      },
      {
        kind: 'obligation',
        startsOn: { event: 'act:sanction-imposed', by: 'duty-leader' },
        stopsOn: {
          anyOf: [
            { event: 'Replied:final', by: 'duty-leader' },
            { event: 'act:defusing-attempted', by: 'duty-leader' },
          ],
        },
        responsible: 'duty-leader',
        severity: 'refuse',
        before: ['terminal'],
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A058',
        taken: {
          zh: '照原文次序先扣分，认定之前的扣分是暂定的，可以更正撤销。',
          en: 'Points come first, as the text has it; before a finding they are provisional and can be taken back by a correction.',
        },
        other: { zh: '投诉成立之前不得扣分。', en: 'No points before the complaint is found to stand.' },
      },
    ],
    note: {
      zh: '“回复客户进行化解”既可记为组长的化解行为（记其成败），也可记为终局答复，有其一即可；另一读法为两件事都要做。分值由参数补足。',
      en: 'The reply "to defuse" is the attempt of the leader, recorded with its outcome, or a final reply: either will do. The other reading asks for both. How many points is a parameter.',
    },
  },
  {
    id: 'c11',
    ref: '无化解成功',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '组长化解成功的，记无效投诉。', en: 'Defused by the leader: recorded as invalid.' },
    does: [
      {
        kind: 'derive',
        table: 'validity',
        when: {
          some: {
            event: 'act:defusing-attempted',
            by: 'duty-leader',
            where: { fact: 'it.outcome', is: 'success' },
          },
        },
        then: 'invalid',
        because: 'defused-by-leader',
      },
    ],
  },
  {
    id: 'c12',
    ref: '无化解不成功',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '组长化解不成的，另立一张投诉工单。',
      en: 'Where the leader fails, a complaint order is opened.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:defusing-attempted', by: 'duty-leader', where: { fact: 'it.outcome', is: 'failed' } },
        stopsOn: 'Linked:successor',
        responsible: 'duty-leader',
        severity: 'refuse',
        before: ['terminal'],
        per: 'each',
      },
    ],
    note: {
      zh: '新工单是另一个案件；本案上的“后续”关联为其凭证，未关联不能归档。',
      en: 'The new order is a case of its own; the link to it is the proof here, without which this one cannot be filed.',
    },
  },
] satisfies ReadonlyArray<Clause>
