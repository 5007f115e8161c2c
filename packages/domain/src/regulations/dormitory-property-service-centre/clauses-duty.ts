import type { Clause } from '../../regulation/language/regulation.js'

/** What the centre sees to outside the record of complaints. */
const ownDiscipline = [
  {
    kind: 'manual',
    why: {
      zh: '属值班纪律，不在投诉记录中，由服务中心自行管理。',
      en: 'Discipline of those on duty; it leaves nothing in the record of complaints.',
    },
  },
] as const

/** Items 5 to 7: those on duty, and those who look after them. */
export const duty = [
  {
    id: 'c11',
    ref: '(五)',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '值班时不做无关的事。', en: 'Nothing else is done on duty.' },
    does: ownDiscipline,
  },
  {
    id: 'c12',
    ref: '(六)前段',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '值班中途外出要请假获准，并有人顶班。',
      en: 'Leaving one’s post needs permission and a substitute.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '属请假和排班，不在投诉记录中。', en: 'Leave and rotas are outside the record of complaints.' },
      },
    ],
  },
  {
    id: 'c13',
    ref: '(六)后段',
    nature: 'assessment',
    modality: 'must',
    summary: { zh: '擅自离岗的另按规定处理。', en: 'Absence without leave is dealt with under other rules.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '所称规定没有给出，考勤也不在投诉记录中。',
          en: 'The rules meant are not given, and attendance is outside the record of complaints.',
        },
      },
    ],
  },
  {
    id: 'c14',
    ref: '(七)巡视',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '项目经理和主管随时抽查值班。', en: 'Manager and supervisors look in on those on duty.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '巡视不定期，也不留下案件记录。', en: 'Patrols keep no times and leave nothing on a case.' },
      },
    ],
  },
  {
    id: 'c15',
    ref: '(七)突发',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '突发事件由项目经理或主管15分钟内着手处理。',
      en: 'Manager or supervisor starts on an emergency within 15 minutes.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Received', where: { fact: 'it.kind', is: 'emergency' } },
        stopsOn: { event: 'act:handling-started', by: ['project-manager', 'supervisor'] },
        within: { fact: 'param.emergencyWithin' },
        responsible: 'project-manager',
      },
    ],
  },
  {
    id: 'c16',
    ref: '(七)违规',
    nature: 'assessment',
    modality: 'must',
    summary: { zh: '违规或离岗的人要处理。', en: 'Whoever breaks the rules or leaves the post is dealt with.' },
    does: ownDiscipline,
  },
  {
    id: 'c17',
    ref: '(七)回访',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '重大投诉处理完毕后3天内，由项目经理或主管回访并填表。',
      en: 'Within three days of being dealt with, a major complaint is revisited by manager or supervisor, who fills in a form.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { event: 'Revisited', by: ['project-manager', 'supervisor'], where: { fact: 'it.form', set: true } },
        within: { fact: 'param.majorRevisitWithin' },
        responsible: 'project-manager',
        per: 'each',
        appliesWhen: { fact: 'class.gravity', is: 'major' },
      },
    ],
    note: {
      zh: '表单名称原文缺失，填了任何表单即可，建议叫回访记录表。处理完毕之后才定为重大的同样适用；受理员的回访不能代替。',
      en: 'The name of the form is lost; any will do, 回访记录表 is proposed. It holds for a case found major afterwards, too; the visit of the receiver does not stand for it.',
    },
  },
] satisfies ReadonlyArray<Clause>
