import type { Clause } from '../../regulation/language/regulation.js'

/** Part 4(3), as far as it is there: complaints in the narrow sense. */
export const complaints = [
  {
    id: 'c23',
    ref: '四(三)专人',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉由责任部门指定的人来查：没有指定人不得开始，没有开始不得有结论。',
      en: 'A complaint is looked into by somebody named: without a name nothing begins, and without a beginning there is no finding.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:investigation-started'],
        require: {
          any: [
            { fact: 'cmd.person', set: true },
            { fact: 'cmd.to.person', set: true },
            { fact: 'cmd.field.investigator', set: true },
          ],
        },
      },
      {
        kind: 'guard',
        on: ['Investigate'],
        when: { fact: 'case.kind', is: 'complaint' },
        require: { some: 'act:investigation-started' },
      },
    ],
    note: {
      zh: '专人写在“开始调查”的人员、受派人或调查人一栏，有一处即可。',
      en: 'The person stands where the inquiry begins: as its person, as the one it goes to, or in the field for the investigator.',
    },
  },
  {
    id: 'c24',
    ref: '四(三)分类',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '责任部门接到投诉后，由它按内容分类处理。',
      en: 'The department that gets a complaint handles it by what it is about.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Assigned',
        when: { fact: 'case.kind', is: 'complaint' },
        to: { actor: 'unit' },
      },
    ],
    note: {
      zh: '分类之后各走哪条路，见以下三条。',
      en: 'What follows from each class is in the next three clauses.',
    },
  },
  {
    id: 'c25',
    ref: '四(三)违规',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '认定违规或失职的，上报本部门领导，按组织程序办。',
      en: 'A breach of rules or of duty goes to the head of the department, and the disciplinary way.',
    },
    does: [
      {
        kind: 'escalate',
        on: { becomes: { fact: 'class.complaintClass', in: ['violation', 'dereliction'] } },
        to: { head: { actor: 'unit' } },
        do: [{ oblige: 'act:reported', by: { actor: 'unit' } }],
      },
    ],
    note: {
      zh: '领导以名录中该部门的负责人为准。系统先行上提，部门仍须把具体情况向领导汇报；组织程序本身在系统之外。',
      en: 'The head is the one in the directory. The engine raises the case, and the department still reports the particulars; the disciplinary procedure lies outside.',
    },
  },
  {
    id: 'c26',
    ref: '四(三)失误',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '一般失误或服务欠缺，按单位规章处理当事人：系统列为建议，由人决定。',
      en: 'For an ordinary error or poor service the person is dealt with under the rules of the unit; the engine proposes, people decide.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        entries: [
          {
            on: 'act:responsibility-determined',
            when: { fact: 'class.complaintClass', in: ['ordinary-error', 'service-gap'] },
            charge: 'it.person',
            effect: { propose: 'act:sanction-imposed' },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '单位的规章和考核规定不在本制度内，给什么处分由人定。',
      en: 'The rules of the unit are not part of this regulation; what follows from them is for people.',
    },
  },
  {
    id: 'c27',
    ref: '四(三)纠正',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '一般失误要在一个工作日内纠正到位。',
      en: 'An ordinary error is corrected within one working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          anyOf: [
            'act:responsibility-determined',
            {
              event: 'Classified:complaintClass',
              where: { fact: 'it.class.complaintClass', in: ['ordinary-error', 'service-gap'] },
            },
          ],
        },
        stopsOn: 'act:corrective-action-completed',
        within: { fact: 'param.correctAtOnce' },
        responsible: 'responsible-dept',
        per: 'first',
        appliesWhen: { fact: 'class.complaintClass', in: ['ordinary-error', 'service-gap'] },
      },
    ],
    note: {
      zh: '自认定为一般失误或责任落到人起算，取先到者。原文此句之后中断。',
      en: 'It counts from the finding of an ordinary error or of who is to blame, whichever comes first. The source breaks off after this sentence.',
    },
  },
] satisfies ReadonlyArray<Clause>
