import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** An inquiry that the officer could not answer. */
const unanswered = {
  all: [{ fact: 'case.kind', is: 'inquiry' }, { not: { some: 'Replied:final' } }],
} satisfies Condition

/** Part 2(1), items 3 and 4: inquiries and suggestions. */
export const inquiries = [
  {
    id: 'c21',
    ref: '二(一)3当场',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '受理员自己答得了的咨询，当场答复。',
      en: 'An inquiry that the officer can answer is answered there and then.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within: { fact: 'param.onTheSpot' },
        appliesWhen: {
          all: [
            { fact: 'case.kind', is: 'inquiry' },
            { fact: 'flag.directlyAnswerable', is: true },
          ],
        },
        responsible: 'receiver',
      },
    ],
    note: {
      zh: '能否当场回答由受理员标记。',
      en: 'Whether it can be answered at once is for the officer to mark.',
    },
  },
  {
    id: 'c22',
    ref: '二(一)3签发',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '答不了的咨询，经整顿办主任签发意见后才能转出。',
      en: 'Any other inquiry is passed on only once the director of the rectification office has signed an opinion.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Assign'],
        when: { all: [{ fact: 'case.kind', is: 'inquiry' }, { not: { fact: 'cmd.round', atLeast: 2 } }] },
        unknownWhen: 'applies',
        require: { some: { event: 'Approved', by: 'rectification-director' } },
      },
    ],
    note: {
      zh: '当场答复的咨询无须转出。二次派单不再签发，同二(一)2。',
      en: 'An inquiry answered at once is passed to nobody. A second dispatch needs no new signature, as in item 2.',
    },
  },
  {
    id: 'c23',
    ref: '二(一)3转',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '签发后的咨询按事项转营销、物流或专卖部门的责任人。',
      en: 'Once signed, the inquiry goes by its matter to marketing, logistics or monopoly.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { event: 'Approved', by: 'rectification-director' },
        when: unanswered,
        to: { table: 'cityDepartment', key: ['class.matter'], else: 'rectification-office' },
      },
    ],
    note: {
      zh: '哪一事项归哪一部门由部署的对照表给出；表中没有的，提示由整顿办转出，转给哪个相关部门不受限。',
      en: 'Which matter is whose stands in the table of the deployment; without a row the rectification office is shown, and any department will do.',
    },
  },
  {
    id: 'c24',
    ref: '二(一)3记录',
    nature: 'record',
    modality: 'must',
    summary: { zh: '咨询登记要写明所问事项。', en: 'The record of an inquiry says what was asked.' },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.content'],
        form: '客户咨询受理监督记录表',
        when: { fact: 'case.kind', is: 'inquiry' },
      },
    ],
  },
  {
    id: 'c25',
    ref: '二(一)4记录',
    nature: 'record',
    modality: 'must',
    summary: { zh: '建议登记要写明建议内容。', en: 'The record of a suggestion says what is suggested.' },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.content'],
        form: '客户建议受理记录表',
        when: { fact: 'case.kind', is: 'suggestion' },
      },
    ],
  },
  {
    id: 'c26',
    ref: '二(一)4签发',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '建议是否可行，须有领导和部门两份意见并写明论证后才能决定。',
      en: 'Whether a suggestion is feasible is decided on the opinions of leader and department, and on a study that is put down.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:decision-issued'],
        require: {
          all: [
            { some: { event: 'Approved', by: 'deputy-manager' } },
            { some: { event: 'Approved', by: 'city-dept' } },
            { fact: 'cmd.field.study', set: true },
          ],
        },
        when: { fact: 'case.kind', is: 'suggestion' },
      },
    ],
    note: {
      zh: '“充分论证”以决定所附的论证内容为准，论证是否充分由人判断。',
      en: '"Thorough" study is a study that is there; how thorough it is people judge.',
    },
  },
  {
    id: 'c27',
    ref: '二(一)4改正',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '认定可行的建议，三十日内改正到位。',
      en: 'A suggestion found feasible is acted on within thirty days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:decision-issued', where: { fact: 'it.feasible', is: true } },
        stopsOn: 'act:corrective-action-completed',
        within: { fact: 'param.suggestionWithin' },
        appliesWhen: { fact: 'case.kind', is: 'suggestion' },
        responsible: 'city-dept',
        per: 'each',
      },
    ],
    note: {
      zh: '“及时”无数字，三十日为参数的默认值。',
      en: '"In time" has no number; thirty days is the default of the parameter.',
    },
  },
] satisfies ReadonlyArray<Clause>
