import type { Clause } from '../../regulation/language/regulation.js'

/** Daily flow 4: tracking until the customer is satisfied. */
export const tracking = [
  {
    id: 'c18',
    ref: '流程4记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '每次跟踪都记下状态和内容，五种未了结的状态各自成表。',
      en: 'Each follow-up records the state and what was done; the five states of unfinished cases are listed apart.',
    },
    does: [
      {
        kind: 'record',
        at: ['FollowedUp'],
        fields: [
          'field.track.state',
          {
            path: 'field.track.state',
            modality: 'may',
            in: ['unsolvable-now', 'appointment', 'unsolved', 'in-some-days', 'dissatisfied'],
            open: true,
          },
          'field.track.record',
        ],
      },
      {
        kind: 'report',
        every: { live: true },
        author: 'handler',
        to: ['complaint-team'],
        sections: [{ rows: 'complaint', groupBy: ['field.track.state'] }],
      },
    ],
    note: {
      zh: 'A124：见c17。括号中的五种状态并非全部：已解决的投诉也要有跟踪记录（c19），故状态可以另填。',
      en: 'A124: see c17. The five states in brackets are not all there are: a solved complaint has a track record, too (c19), so another state may be entered.',
    },
  },
  {
    id: 'c19',
    ref: '流程4完整',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '没有跟踪记录的投诉不得结案。',
      en: 'No complaint is closed without a track record.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'FollowedUp',
        responsible: 'handler',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“完整”读作：至少跟踪过一次才可结案；每天一次是否缺漏，由c04显示。',
      en: '"Complete" is read so: at least one follow-up before closing; whether any daily one was missed shows under c04.',
    },
  },
  {
    id: 'c20',
    ref: '流程4满意',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户还没有表示满意就结案的，给出警示。',
      en: 'Closing a complaint whose customer has not said to be satisfied draws a warning.',
    },
    does: [{ kind: 'guard', on: ['Close'], require: { fact: 'case.satisfaction', is: 'satisfied' }, severity: 'warn' }],
    readings: [
      {
        id: 'A013',
        taken: {
          zh: '“达到客户满意”是目标：不满意或没有问过的，结案时警示而不阻拦。',
          en: 'That the customer be satisfied is an aim: closing without it, or without having asked, warns and is not refused.',
        },
        other: {
          zh: '不满意不得结案；办过两轮并声明最终答复之后，值班经理可以结案。',
          en: 'No closing without satisfaction; after two rounds and a reply declared final the manager on duty may close.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Close'],
            require: { fact: 'case.satisfaction', is: 'satisfied' },
            override: {
              by: 'duty-manager',
              after: { fact: 'case.round', atLeast: { fact: 'param.roundsBeforeFinal' } },
              needs: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } },
              sets: { 'case.outcome': 'closed-dissatisfied' },
            },
          },
        ],
      },
    ],
    note: { zh: '原文“最综”即“最终”。', en: 'The source misspells the word for "finally".' },
  },
] satisfies ReadonlyArray<Clause>
