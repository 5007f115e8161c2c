import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Those who act for the bank above the branch. */
const bank = ['member', 'member-leader', 'handler-a', 'handler-b', 'superior-unit']

/** Put right, the opinion on those responsible issued, and both seen through. */
const putRight = {
  kind: 'obligation',
  startsOn: {
    event: 'Classified:validity',
    by: 'member',
    where: {
      all: [
        { fact: 'it.class.validity', is: 'valid' },
        {
          any: [
            { fact: 'it.stage', is: 'verified' },
            { fact: 'it.stage', set: false },
          ],
        },
      ],
    },
  },
  stopsOn: {
    allOf: [
      { event: 'act:rectification-ordered', by: bank },
      { event: 'act:sanction-imposed', by: bank, where: { fact: 'it.kind', is: 'opinion' } },
      { event: 'act:corrective-action-verified', by: bank },
    ],
  },
  appliesWhen: { fact: 'class.validity', is: 'valid' },
  responsible: 'member',
  severity: 'refuse',
  before: ['terminal'],
} satisfies ObligationMechanism

/** Article 9: what a member bank does with a complaint. */
export const member = [
  {
    id: 'c19',
    ref: '第九条(一)协调',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '会员单位收到后自行调查，或协调内部部门调查。',
      en: 'The member looks into it, by itself or through its own departments.',
    },
    does: [
      {
        kind: 'route',
        step: 'investigate',
        on: { event: 'Assigned', to: 'member' },
        to: {
          table: 'memberDepartments',
          key: ['class.type'],
          else: { firstOf: [{ actor: 'respondent-unit' }], else: { actor: 'assignee-unit' } },
        },
        mode: 'suggest',
      },
    ],
    note: {
      zh: '只作建议，由会员单位选定：先按对照表找内部部门，表中没有的，建议由被投诉网点说明情况；不知网点的，由收件部门自查。',
      en: 'A suggestion, the member chooses: the department in the table; without a row there the branch complained about gives its account; where no branch is known, the department that received it does it.',
    },
  },
  {
    id: 'c20',
    ref: '第九条(一)监督',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '会员单位督促网点按期处理。',
      en: 'The member watches that the branch keeps its time.',
    },
    does: [
      { kind: 'assured', by: ['c33'] },
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'branch' },
        stopsOn: { event: 'FollowedUp', by: 'member' },
        responsible: 'member',
        severity: 'warn',
        before: ['terminal'],
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '“全程监督”读作：网点时限由系统计时（第十一条(三)），会员单位至少跟进一次；缺跟进只警示，不妨碍结案。',
      en: '"Throughout" is read so: the limit of the branch is watched by the clock of article 11(3), and the member follows up at least once; without that there is a warning, not a refusal.',
    },
  },
  {
    id: 'c21',
    ref: '第九条(一)上报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '会员单位把最终结果报协会；未报不能结案。',
      en: 'The member reports the final result to the association; the case does not end without it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'member' },
        stopsOn: {
          event: 'act:reported',
          to: 'association',
          where: {
            all: [
              { fact: 'it.kind', is: 'result' },
              { fact: 'it.final', is: true },
            ],
          },
        },
        responsible: 'member',
        severity: 'refuse',
        before: ['terminal'],
        per: 'each',
      },
    ],
    note: {
      zh: '第十一条(二)的报告可以先报进度，最终结果仍须按本条报。',
      en: 'The report of article 11(2) may state progress; the final result is still owed under this clause.',
    },
  },
  {
    id: 'c22',
    ref: '第九条(二)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '核实有效的，会员单位下发整改意见和对责任人的处理意见，并跟到整改完成。',
      en: 'Where the member finds it valid, it orders rectification, gives its opinion on those responsible, and sees it through.',
    },
    does: [putRight],
    readings: [
      {
        id: 'A109',
        taken: {
          zh: '会员单位核实后认定有效的，本条才生效。',
          en: 'It starts with validity as verified by the member.',
        },
        other: {
          zh: '协会认定有效即生效，会员单位不再另行认定。',
          en: 'The finding of the association starts it, the member makes none of its own.',
        },
        does: [
          {
            ...putRight,
            startsOn: { event: 'Classified:validity', where: { fact: 'it.class.validity', is: 'valid' } },
          },
        ],
      },
    ],
    note: {
      zh: '会员单位未注明阶段的认定，即核实后的认定。其后改判无效的，义务随之落空。三件事均须会员单位所为，协会约谈时提的整改要求不能代替。',
      en: 'A finding of the member that does not name its stage is the verified one. A later finding of invalid ends it. All three are acts of the member: what the association demands at an interview does not stand in for them.',
    },
  },
] satisfies ReadonlyArray<Clause>
