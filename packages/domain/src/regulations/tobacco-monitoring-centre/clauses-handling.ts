import type { Clause } from '../../regulation/language/regulation.js'
import { followedUp } from './orders.js'

/** Part 2(2), item 1: what the unit does with a complaint, and who looks after it. */
export const handling = [
  {
    id: 'c37',
    ref: '二(二)1责任',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '调查写明起因，责任落到人，方案写明做法。',
      en: 'The inquiry states the cause, the finding of blame a person, the plan what is to be done.',
    },
    does: [
      {
        kind: 'record',
        at: ['Investigated'],
        fields: ['field.invest.cause'],
      },
      {
        kind: 'record',
        at: ['act:responsibility-determined'],
        fields: ['field.invest.responsiblePerson'],
      },
      {
        kind: 'record',
        at: ['Proposed'],
        fields: ['field.solution.text'],
      },
    ],
    note: {
      zh: '凡有调查、定责、方案的来件都要写明；找不到责任人的写明原因。',
      en: 'Whatever case is looked into has them on record. Where nobody is to blame the reason is given.',
    },
  },
  {
    id: 'c38',
    ref: '二(二)1重大',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '重大问题的方案须经分管领导批准才能执行。',
      en: 'The plan for a major problem is carried out only with the approval of the leader in charge.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:remedy-executed'],
        when: { fact: 'class.gravity', is: 'major' },
        unknownWhen: 'applies',
        require: { some: { event: 'Approved', by: 'deputy-manager', of: 'proposal' } },
      },
    ],
    note: {
      zh: '批准只及于最新的方案；尚未定轻重的，按重大对待。“重大”原文未界定，由人判定；可参照损失逾万元、媒体介入或涉及纪律。',
      en: 'An approval covers the latest plan only, and a problem nobody has graded counts as major. What is major the text does not say; people judge, for instance by a loss above 10,000 yuan, the press, or a matter of discipline.',
    },
  },
  {
    id: 'c39',
    ref: '二(二)1整改',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '批准重大方案的领导要指定由哪个部门整改，否则不得结案。',
      en: 'Having approved a major plan, the leader names the department that puts things right; the case does not close before.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Approved', by: 'deputy-manager', of: 'proposal' },
        stopsOn: { event: 'act:rectification-ordered', by: 'deputy-manager', where: { fact: 'it.unit', set: true } },
        responsible: 'deputy-manager',
        severity: 'refuse',
        before: ['terminal'],
        appliesWhen: { fact: 'class.gravity', is: 'major' },
        per: 'each',
      },
    ],
  },
  {
    id: 'c40',
    ref: '二(二)1检查',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉的结果须经第一责任人查验整改后才能反馈；查无实据的除外。',
      en: 'A complaint’s result goes back only after the first responsible person has checked what was put right, unless nothing was found.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Return:result'],
        when: { fact: 'case.kind', is: 'complaint' },
        require: {
          any: [
            { some: { event: 'act:corrective-action-verified', by: 'first-responsible', in: 'round' } },
            {
              some: {
                event: 'Investigated',
                by: 'first-responsible',
                in: 'round',
                where: { fact: 'it.finding', is: 'groundless' },
              },
            },
          ],
        },
      },
    ],
    note: {
      zh: '原文以有整改为前提；查明投诉不实的无可整改，以第一责任人的调查结论（groundless）代之，否则结果永远无法反馈。二次派单须重新检查。',
      en: 'The text takes it that something was put right. Where the complaint proved groundless there is nothing to check, and the finding of the first responsible person stands in; else no result could ever go back. Each further dispatch asks for a check of its own.',
    },
  },
  {
    id: 'c41',
    ref: '二(二)1反馈',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '查验之后当日把结果报回监控中心，且不晚于办理时限。',
      en: 'Once checked, the result is back at the centre the same day, and never later than the limit of the unit.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:corrective-action-verified',
        stopsOn: { event: 'Returned:result', by: 'first-responsible' },
        within: { earliest: [{ fact: 'param.feedbackWithin' }, { dueOf: ['c35', 'c45'] }] },
        responsible: 'first-responsible',
        per: 'each',
      },
    ],
    note: {
      zh: '以邮箱还是传真反馈，以反馈时所填的形式为准，不另作限制。',
      en: 'By mail or by fax is stated with the result and not restricted further.',
    },
  },
  {
    id: 'c42',
    ref: '二(二)1跟踪',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '投诉派出后，受理员每个工作日跟一次，直到结果回来。',
      en: 'From dispatch until the result is back, the officer looks after a complaint every working day.',
    },
    does: [followedUp],
    note: {
      zh: '由受理员负责，每次派单各自跟踪，单位内部的传递不另算；频次由参数补足。',
      en: 'It is for the officer, for each dispatch of the centre; what a unit hands on inside is none. The rhythm is a parameter.',
    },
  },
] satisfies ReadonlyArray<Clause>
