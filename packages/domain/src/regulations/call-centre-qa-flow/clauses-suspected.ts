import type { Clause } from '../../regulation/language/regulation.js'

/** What was suspected and could be defused needs no record. */
const defusedUnrecorded = {
  kind: 'waive',
  what: ['records'],
  when: {
    all: [
      { fact: 'class.suspected', is: true },
      { fact: 'class.defusing', is: 'success' },
    ],
  },
} as const

/** Is it a complaint at all, and was it defused already. */
export const suspected = [
  {
    id: 'c06',
    ref: '疑似投诉',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '是否疑似投诉、是否成立，都要先听过录音才能认定。',
      en: 'Whether a call is a suspected complaint, and whether it stands, is found only after listening to the recording.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Classify:suspected', 'Classify:established', 'Classify:validity'],
        when: {
          any: [
            { fact: 'class.target', is: 'agent' },
            { fact: 'class.suspected', set: true },
          ],
        },
        unknownWhen: 'applies',
        require: { some: 'act:recording-reviewed' },
      },
    ],
    note: {
      zh: '图中两处提问，读作同一要求。对象为机构的无录音可听，不受此限；对象未定的照样适用。',
      en: 'The chart asks twice; read as one requirement. A complaint about an institution has no recording; one whose target is open falls under it.',
    },
  },
  {
    id: 'c07',
    ref: '不构成投诉',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '没有提出投诉、听后也不疑似投诉的来电，记为无效投诉。',
      en: 'A call without a complaint that turns out not to be a suspected one goes down as invalid.',
    },
    does: [
      {
        kind: 'table',
        id: 'validity',
        out: 'class.validity',
        hit: 'first',
        on: ['Classified', 'act:recording-reviewed', 'act:defusing-attempted'],
      },
      {
        kind: 'derive',
        table: 'validity',
        when: {
          all: [
            { fact: 'class.suspected', is: false },
            { fact: 'class.complaintRaised', is: false },
          ],
        },
        then: 'invalid',
        because: 'not-a-complaint',
      },
    ],
    readings: [
      {
        id: 'A056',
        taken: {
          zh: '不构成投诉与无效投诉是同一状态“无效”，以原因区分。',
          en: 'No complaint and invalid complaint are one value, invalid, told apart by its reason.',
        },
        other: {
          zh: '是两种状态，不构成投诉的不计入无效投诉。',
          en: 'They are two values: what is no complaint does not count as an invalid one.',
        },
      },
    ],
  },
  {
    id: 'c08',
    ref: '有无化解行为',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '疑似投诉先查明座席有无化解，再认定是否成立。',
      en: 'For a suspected complaint it is settled whether the agent tried to defuse it, before anything is found.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Classify:established', 'Classify:validity'],
        when: {
          all: [
            { fact: 'class.suspected', is: true },
            { fact: 'class.complaintRaised', is: false },
          ],
        },
        require: { fact: 'class.defusing', in: ['none', 'success', 'failed'] },
      },
    ],
    note: {
      zh: '只在提问的那一路适用：客户已提出投诉的不问。分步录入时，缺这一项不妨碍其他分类。',
      en: 'Asked on the path where the chart asks it, not where the customer raised the complaint. A classification in several steps is not stopped by it.',
    },
  },
  {
    id: 'c09',
    ref: '化解成功',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '座席已经化解的，不必作投诉记录。',
      en: 'What the agent has defused needs no record as a complaint.',
    },
    does: [
      {
        ...defusedUnrecorded,
        sets: { 'case.kind': 'call-only' },
      },
    ],
    readings: [
      {
        id: 'A057',
        taken: {
          zh: '不立投诉案：来电事件仍在日志中，类型改为仅留来电记录。',
          en: 'No complaint case: the call stays in the log, its kind set to a call on record.',
        },
        other: {
          zh: '只免去填写记录，仍作为疑似投诉保留。',
          en: 'Only the writing down is spared; it stays a suspected complaint.',
        },
        does: [{ ...defusedUnrecorded }],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
