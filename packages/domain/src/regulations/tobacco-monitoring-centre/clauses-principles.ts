import type { Clause } from '../../regulation/language/regulation.js'

/** Part 1, rules 1 to 4: how the centre works. */
export const principles = [
  {
    id: 'c01',
    ref: '一1',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '遵守烟草专卖法律和公司制度。',
      en: 'The law of the tobacco monopoly and the house rules are kept.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '一般守法义务，不指向投诉案件中的任何行为。',
          en: 'A general duty to keep the law; it names no act in a case.',
        },
      },
    ],
  },
  {
    id: 'c02',
    ref: '一2',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '首问负责：谁接的件谁经办到底，换人须写明原因。',
      en: 'Whoever takes a case owns it to the end; a change of owner states its reason.',
    },
    does: [
      { kind: 'route', step: 'own', on: 'Received', to: { actor: 'receiver' } },
      { kind: 'guard', on: ['Record:owner-changed'], require: { fact: 'cmd.reason', set: true } },
    ],
    note: {
      zh: '“全过程跟踪”的频次见二(二)1和二(二)3。变更经办人只能另作记录，不得悄悄换人。',
      en: 'How often the owner follows up stands in part 2(2), items 1 and 3. A change of owner is an act on record, never a silent one.',
    },
  },
  {
    id: 'c03',
    ref: '一3前',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '接听时态度热情、用心听。', en: 'Calls are taken warmly and with attention.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '待人的态度，无法由事件判断。', en: 'How people are treated cannot be judged from events.' },
      },
    ],
  },
  {
    id: 'c04',
    ref: '一3后',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '来件当日登记并转给有关部门、呈报领导或直接答复。',
      en: 'What comes in is written down the same day, and passed on, reported or answered.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { allOf: ['act:registered', { anyOf: ['Assigned', 'act:reported', 'Replied:final'] }] },
        within: { fact: 'param.passWithin' },
        responsible: 'receiver',
        counting: { afterClose: 'nextWorkingDay' },
      },
    ],
    note: {
      zh: '须先有领导批示才能派单，故当日呈报即视为反映；下班后来件顺延至下一工作日。“如实”见一7。',
      en: 'As dispatch waits for an instruction, reporting to the leader counts as telling; what comes after hours has until the next working day. "Truly" is rule 7.',
    },
  },
  {
    id: 'c05',
    ref: '一4',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '受理员更新业务知识，答得准确。',
      en: 'Officers keep their knowledge fresh and their answers right.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '人员培训与业务能力，不产生案件事件。',
          en: 'Training and skill of the staff leave nothing in a case.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
