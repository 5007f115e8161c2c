import type { Clause } from '../../regulation/language/regulation.js'

/** Part 2, (2): classification, first assessment, dispatch. */
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
      {
        kind: 'fill',
        on: ['Classify'],
        field: 'class.priority',
        value: { fact: 'cmd.class.severity' },
        when: {
          all: [{ fact: 'cmd.class.severity', set: true }, { not: { fact: 'cmd.class.priority', set: true } }],
        },
      },
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
        does: [
          {
            kind: 'fill',
            on: ['Classify'],
            field: 'class.priority',
            value: { fact: 'cmd.class.severity' },
            when: {
              all: [{ fact: 'cmd.class.severity', set: true }, { not: { fact: 'cmd.class.priority', set: true } }],
            },
          },
          { kind: 'guard', on: ['Assign'], require: { some: 'Classified' } },
        ],
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
      {
        kind: 'fill',
        on: ['Classify'],
        field: 'class.content',
        value: 'other',
        when: { not: { fact: 'cmd.class.content', in: { list: 'content' } } },
        keep: 'contentText',
      },
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
        does: [
          {
            kind: 'fill',
            on: ['Classify'],
            field: 'class.content',
            value: 'other',
            when: { not: { fact: 'cmd.class.content', in: { list: 'content' } } },
            keep: 'contentText',
          },
        ],
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
  {
    id: 'c21',
    ref: '二(二)2简单',
    nature: 'routing',
    modality: 'may',
    summary: {
      zh: '简单投诉可由受理人员当场或一个工作日内解决。',
      en: 'A simple complaint may be settled by whoever took it, on the spot or inside a working day.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Classified',
        when: { fact: 'class.complexity', is: 'simple' },
        to: { actor: 'receiver' },
        mode: 'suggest',
        within: { fact: 'param.shortTime' },
      },
    ],
    readings: [
      {
        id: 'A022',
        taken: {
          zh: '“短时间”即一个工作日：其间解决的简单投诉不必正式调查，过了就要。',
          en: 'A short time is one working day: a simple complaint settled in it needs no formal inquiry, a later one does.',
        },
        other: {
          zh: '免调查只限当场，即收到当天解决的；“短时间”只是努力目标。',
          en: 'Only what is settled on the spot, on the day it came, goes without inquiry; the short time is a mere aim.',
        },
      },
    ],
    note: { zh: '“可”字只作建议，不约束派单。', en: '"May" makes it a suggestion that binds no dispatch.' },
  },
  {
    id: 'c22',
    ref: '二(二)2复杂',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '不是简单投诉的，没有调查过不得办结、不得执行方案。',
      en: 'What is not simple is neither settled nor made good before an inquiry.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Resolve', 'Record:remedy-executed'],
        require: { any: [{ fact: 'class.complexity', is: 'simple' }, { some: 'Investigated' }] },
      },
    ],
    note: {
      zh: '难易未定的按不简单处理，不能靠不分类绕过。',
      en: 'Of unknown complexity means not simple: leaving it unsorted is no way round.',
    },
  },
  {
    id: 'c23',
    ref: '二(二)3',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '分类后四个工作小时内按内容和对象派给对口部门，表上没有的归客服。',
      en: 'Inside four working hours of the sorting it goes to the department for its matter and object, to customer service where no rule fits.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Classified',
        to: { table: 'assignment', key: ['class.content', 'class.object'], else: 'customer-service' },
        within: { fact: 'param.dispatchLimit' },
      },
      {
        kind: 'obligation',
        startsOn: 'Classified',
        stopsOn: 'Assigned',
        within: { fact: 'param.dispatchLimit' },
        responsible: 'receiver',
        per: 'first',
        cancelsOn: ['Resolved', 'terminal'],
      },
    ],
    note: {
      zh: '对口表由部署填写，时限为参数。已经当场解决的不必再派。表上有的，派往别处须写明理由。',
      en: 'The table is for the deployment to fill, the limit a parameter. What is settled on the spot need not be dispatched; sending what the table lists elsewhere asks for a reason.',
    },
  },
  {
    id: 'c24',
    ref: '二(二)3责任到人',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '派单要落到具体的人，只写部门不收。',
      en: 'A dispatch names a person; a department alone will not do.',
    },
    does: [{ kind: 'guard', on: ['Assign'], require: { fact: 'cmd.to.person', set: true } }],
  },
] satisfies ReadonlyArray<Clause>
