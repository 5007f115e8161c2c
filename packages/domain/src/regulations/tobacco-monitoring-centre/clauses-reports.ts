import type { Clause } from '../../regulation/language/regulation.js'
import type { Route } from '../../regulation/language/work.js'

/** An order of the province is the centre's, step by step. */
const taken = {
  kind: 'route',
  on: 'Received',
  when: { fact: 'case.kind', is: 'provincial-order' },
  to: 'monitoring-centre',
} satisfies Omit<Route, 'step'>
/** What is sent to a county is its first responsible person's. */
const answerable = {
  kind: 'route',
  on: 'Assigned',
  when: { fact: 'last.Assigned.to.kind', is: 'county' },
  to: { party: 'first-responsible', in: 'last.Assigned.to.unit' },
} satisfies Omit<Route, 'step'>

/** Part 2(1), items 5 to 8: reports of wrongdoing, orders of the province, and who is answerable in a unit. */
export const reports = [
  {
    id: 'c28',
    ref: '二(一)5记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '举报登记要写明举报人和举报内容。',
      en: 'The record of a report says who reports, and what.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.reporter.info', 'field.case.content'],
        form: '客户举报受理监督记录表',
        when: { fact: 'case.kind', is: 'report' },
      },
    ],
    note: { zh: '匿名举报写明原因即可登记。', en: 'For an anonymous report the reason stands in place of the name.' },
  },
  {
    id: 'c29',
    ref: '二(一)5保密',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '举报只有受理员、监控中心、分管领导和承办人可看，承办人看不到举报人是谁，每次查看留痕。',
      en: 'A report is read by officer, centre, leader and whoever handles it, the last without learning who reported; each look is recorded.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.reporter.*', 'field.complainant.*', 'field.case.*'],
        when: { fact: 'case.kind', is: 'report' },
        see: [{ actor: 'receiver' }, 'monitoring-centre', 'deputy-manager', { actor: 'assignee' }],
        mask: { assignee: ['field.reporter.*', 'field.complainant.*'] },
        audit: true,
      },
    ],
    readings: [
      {
        id: 'A121',
        taken: {
          zh: '举报人由监控中心或受理员回访，承办单位始终不知其身份。',
          en: 'Reporters are revisited by the centre or its officer; the unit never learns who they are.',
        },
        other: {
          zh: '为保密起见，举报不作回访。',
          en: 'For the sake of secrecy reporters are not revisited at all.',
        },
      },
    ],
  },
  {
    id: 'c30',
    ref: '二(一)5立即',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '举报登记后一个工作小时内报到分管领导。',
      en: 'Within one working hour of its registration a report is with the leader in charge.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'act:registered',
        stopsOn: { event: 'act:reported', to: 'deputy-manager' },
        within: { fact: 'param.submitAtOnce' },
        appliesWhen: { fact: 'case.kind', is: 'report' },
        responsible: 'receiver',
      },
    ],
    note: {
      zh: '“立即”无数字，一个工作小时为参数的默认值。',
      en: '"At once" has no number; one working hour is the default of the parameter.',
    },
  },
  {
    id: 'c31',
    ref: '二(一)5批示',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '举报首次转出，只能转给分管领导批示中点名的单位。',
      en: 'A report first goes to the unit that the leader in charge has named, and to no other.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Assign'],
        when: {
          all: [{ fact: 'case.kind', is: 'report' }, { not: { fact: 'cmd.round', atLeast: 2 } }],
        },
        unknownWhen: 'applies',
        require: {
          some: {
            event: 'Approved',
            by: 'deputy-manager',
            where: { fact: 'it.instruction.unit', is: { fact: 'cmd.to.unit' } },
          },
        },
      },
    ],
    note: {
      zh: '只管首次派单：二次、三次派单依二(三)由制度直接引起。单位在内部传递（二(一)8）仍在批示点名的单位之内，不能传给别的单位。',
      en: 'For the first dispatch only: the second and third follow from part 2(3) itself. What the unit hands on inside (item 8) stays with the unit named and goes to no other.',
    },
  },
  {
    id: 'c32',
    ref: '二(一)6',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '省中心派来的受理单由监控中心接下并负责到反馈。',
      en: 'An order of the provincial centre is the monitoring centre’s, from intake to answer.',
    },
    does: [
      { ...taken, step: 'intake' },
      { ...taken, step: 'assign', mode: 'suggest' },
      { ...taken, step: ['handle', 'track', 'reply'] },
    ],
    note: {
      zh: '“传递”是由监控中心来派，不是派给监控中心，因此这一步只作提示，不限制下一步派给谁。',
      en: 'That the centre passes the order on says who sends, not to whom; so this step is shown and binds no later dispatch.',
    },
  },
  {
    id: 'c33',
    ref: '二(一)7',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '县局和市局部门把营销、专卖、货源的新情况告诉监控中心。',
      en: 'Counties and departments tell the centre what is new in marketing, monopoly and supply.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '日常的信息供给，不针对某一案件。',
          en: 'A flow of news that belongs to no case.',
        },
      },
    ],
  },
  {
    id: 'c34',
    ref: '二(一)8',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '派到县局的单子由该局第一责任人接收、传递、处理和反馈。',
      en: 'What is sent to a county is taken, passed on, handled and answered by its first responsible person.',
    },
    does: [
      { ...answerable, step: ['accept', 'intake'] },
      { ...answerable, step: 'assign', mode: 'suggest' },
      { ...answerable, step: ['handle', 'reply'] },
    ],
    note: {
      zh: '第一责任人可以在本单位内再派，不因此条受限。谁是第一责任人，以名录为准。',
      en: 'That person may hand it on inside the unit. Who it is stands in the directory.',
    },
  },
] satisfies ReadonlyArray<Clause>
