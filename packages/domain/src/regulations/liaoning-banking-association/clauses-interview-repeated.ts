import type { Clause } from '../../regulation/language/regulation.js'

/** Article 12(1): the interview; the same branch again and again, or the media. */
export const interviewRepeated = [
  {
    id: 'c39',
    ref: '第十二条(一)3',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '情形三：同一网点同类投诉屡次发生而无整改措施。',
      en: 'Ground 3: one branch, the same problem again and again, and no measure taken.',
    },
    does: [
      {
        kind: 'define',
        name: 'ground3',
        is: {
          all: [
            { fact: 'class.type', set: true },
            {
              some: {
                event: 'Received',
                in: { same: ['case.respondent.unit', 'class.type'] },
                within: { fact: 'param.repeatWindow' },
              },
              atLeast: { fact: 'param.repeatBranch' },
            },
            {
              not: {
                some: {
                  event: 'act:corrective-action-planned',
                  in: { same: ['case.respondent.unit', 'class.type'] },
                  within: { fact: 'param.repeatWindow' },
                },
              },
            },
          ],
        },
      },
      {
        kind: 'escalate',
        on: { becomes: { condition: 'ground3' } },
        to: 'association-leader',
        do: [{ oblige: 'act:interview-held', by: 'association-leader' }],
      },
    ],
    readings: [
      {
        id: 'A110',
        taken: {
          zh: '“多次”为六个月内三次，同一网点、同类问题，参数可改。',
          en: '"Many times" is three in six months, of one kind about one branch, both parameters.',
        },
        other: {
          zh: '不设次数，是否“多次”由协会逐件判断。',
          en: 'No number: whether it is many times the association judges case by case.',
        },
      },
    ],
    note: {
      zh: '原文未列问题类别，类别由协会自定；未分类的不合并计数。',
      en: 'The source lists no kinds of problem, the association uses its own; what has no kind yet is not counted together.',
    },
  },
  {
    id: 'c40',
    ref: '第十二条(一)4',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '情形四：处理不当，影响扩大到网络或媒体。',
      en: 'Ground 4: bad handling brings the matter to the network or the press.',
    },
    does: [
      {
        kind: 'define',
        name: 'ground4',
        is: { some: { event: 'act:public-exposure-recorded', where: { fact: 'it.causedByHandling', is: true } } },
      },
      {
        kind: 'escalate',
        on: { event: 'act:public-exposure-recorded', where: { fact: 'it.causedByHandling', is: true } },
        to: 'association-leader',
        do: [{ oblige: 'act:interview-held', by: 'association-leader' }],
      },
    ],
    note: {
      zh: '是否由处理不当引起，由登记曝光的人注明。',
      en: 'Whether handling was the cause is said by whoever records the exposure.',
    },
  },
] satisfies ReadonlyArray<Clause>
