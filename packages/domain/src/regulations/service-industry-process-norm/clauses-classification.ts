import type { Fill } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Unless set, the priority is the severity. */
const priorityBySeverity = {
  kind: 'fill',
  on: ['Classify'],
  field: 'class.priority',
  value: { fact: 'cmd.class.severity' },
  when: {
    all: [{ fact: 'cmd.class.severity', set: true }, { not: { fact: 'cmd.class.priority', set: true } }],
  },
} satisfies Fill

/** Content that is not listed is other, and its words are kept. */
const otherContent = {
  kind: 'fill',
  on: ['Classify'],
  field: 'class.content',
  value: 'other',
  when: { not: { fact: 'cmd.class.content', in: { list: 'content' } } },
  keep: 'contentText',
} satisfies Fill

/** Part 2, (2): classification and first assessment. */
export const classification = [
  {
    id: 'c18',
    ref: '二(二)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '先分类、再派单：内容和严重程度没定不得派；优先级没另定的随严重程度。',
      en: 'Sort first, dispatch then: not before matter and severity are set. Priority follows severity unless somebody sets it.',
    },
    does: [
      priorityBySeverity,
      {
        kind: 'guard',
        on: ['Assign'],
        require: { all: [{ some: 'Classified' }, { present: ['class.content', 'class.severity'] }] },
      },
    ],
    readings: [
      {
        id: 'A019',
        taken: {
          zh: '必须分类，内容和严重程度两个维度必填；涉及范围可以不填，不填即单个客户。',
          en: 'Sorting is required, by matter and severity at least; the scope may be left out and is then a single customer.',
        },
        other: {
          zh: '必须分类，但按哪些维度由企业自定，有一个即可。',
          en: 'Sorting is required, by whatever dimension the enterprise likes.',
        },
        does: [priorityBySeverity, { kind: 'guard', on: ['Assign'], require: { some: 'Classified' } }],
      },
    ],
  },
  {
    id: 'c19',
    ref: '二(二)1',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '可按内容、严重程度、涉及范围分类；表外的内容归其他，范围未说的算单个客户。',
      en: 'Sorting may go by matter, severity and scope; a matter off the list is other, a scope unsaid is one customer.',
    },
    does: [
      otherContent,
      {
        kind: 'fill',
        on: ['Classify'],
        field: 'class.scope',
        value: 'single',
        when: { not: { fact: 'class.scope', set: true } },
      },
      {
        kind: 'guard',
        on: ['Classify'],
        require: { fact: 'class.scope', in: { list: 'scope' } },
        severity: 'warn',
      },
    ],
    readings: [
      {
        id: 'A019',
        taken: {
          zh: '涉及范围未说即单个客户；单个和群体之外的说法提示。',
          en: 'A scope unsaid is a single customer; a scope that is neither single nor group is warned of.',
        },
        other: { zh: '涉及范围可以空着，不作推定。', en: 'The scope may stay open, and nothing is presumed.' },
        does: [otherContent],
      },
    ],
    note: {
      zh: '三张表原文都以“等”收尾，不因表外的说法拒绝；内容的原话另存。',
      en: 'All three lists of the source are open: nothing is refused for being off them, and the original word of the matter is kept.',
    },
  },
  {
    id: 'c20',
    ref: '二(二)2前段',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '分类时写下初步判断：是否属实、多严重、有何影响、归不归本企业管。',
      en: 'With the sorting goes a first judgement: true or not, how bad, with what effect, and whether it is ours at all.',
    },
    does: [
      {
        kind: 'record',
        at: ['Classified'],
        fields: ['field.assess.truth', 'field.assess.severity', 'field.assess.impact', 'field.assess.inResponsibility'],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
