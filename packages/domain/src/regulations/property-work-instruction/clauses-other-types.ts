import type { Clause } from '../../regulation/language/regulation.js'

/** How somebody is answered, if at all. */
const ifNecessary = [
  {
    kind: 'manual',
    why: {
      zh: '是否必要由人判断；用何种方式答复，在答复中记明。',
      en: 'Whether it is needed is for people to judge; the way of the answer is recorded with the reply.',
    },
  },
] as const

/** Sections 2.2.2 and 2.2.3: complaints to improve and invalid ones, and what they are owed. */
export const otherTypes = [
  {
    id: 'c07',
    ref: '2.2.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '待改进投诉：毛病出在发展商、外单位或公司旧账，眼下还解决不了。',
      en: 'To improve: the defect comes from the developer, another outsider or the past of the company, and cannot be mended for now.',
    },
    does: [{ kind: 'term', dim: 'validity', value: 'to-improve' }],
    readings: [
      {
        id: 'A140',
        taken: {
          zh: '“有效”在这里指原因出在公司，只是本制度的词义，不与别的制度相比。',
          en: '"Valid" means here that the company is the cause. That is a word of this instruction and is compared with no other.',
        },
        other: {
          zh: '各制度的“有效”同义，可以跨机构统计。',
          en: 'Validity means the same everywhere and can be counted across institutions.',
        },
      },
    ],
  },
  {
    id: 'c08',
    ref: '2.2.2计划',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '待改进投诉三个工作日内要有改进计划，并答复客户；两样没有办齐不得关闭。',
      en: 'A complaint to improve gets a plan and a final answer within three working days; without both it is not closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'class.validity', is: 'to-improve' },
        stopsOn: {
          allOf: ['act:corrective-action-planned', 'Replied:final'],
        },
        within: { fact: 'param.planWithin' },
        responsible: 'responsible',
        before: ['terminal'],
        severity: 'refuse',
      },
    ],
    note: {
      zh: '原文说“接报后”，故自收到投诉起算，不自定类起算。计划和答复缺一不可，先后不限；答复里解释得够不够由人判断。三个工作日为参数。',
      en: 'The source counts from the report, so it runs from receipt and not from the classification. Plan and answer are both owed, in any order; whether the answer explains enough is for people to judge. The three working days are a parameter.',
    },
  },
  {
    id: 'c09',
    ref: '2.2.2上门',
    nature: 'obligation',
    modality: 'may',
    summary: {
      zh: '待改进投诉有必要时，可上门或贴公告说明。',
      en: 'Where it helps, a complaint to improve is explained at the door or by a notice.',
    },
    does: ifNecessary,
  },
  {
    id: 'c10',
    ref: '2.2.3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '无效投诉：客户不明就里，出于误解或听信传言。',
      en: 'Invalid: the customer did not know better, out of a misunderstanding or a rumour.',
    },
    does: [{ kind: 'term', dim: 'validity', value: 'invalid' }],
  },
  {
    id: 'c11',
    ref: '2.2.3解释',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '无效投诉一个工作日内向客户解释清楚；没有解释不得关闭。',
      en: 'An invalid complaint is explained to the customer in full within one working day, and not closed before.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'class.validity', is: 'invalid' },
        stopsOn: { event: 'Replied', where: { fact: 'it.explanation', set: true } },
        within: { fact: 'param.explainWithin' },
        responsible: 'responsible',
        before: ['terminal'],
        severity: 'refuse',
      },
    ],
    note: {
      zh: '自收到投诉起算（“接报后”）；一个工作日为参数。解释是否详尽由人判断，系统只看答复里写了解释没有。',
      en: 'It runs from receipt, as the source counts from the report; the working day is a parameter. Whether it is full enough is for people; the engine looks whether the reply holds an explanation.',
    },
  },
  {
    id: 'c12',
    ref: '2.2.3上门',
    nature: 'obligation',
    modality: 'may',
    summary: {
      zh: '无效投诉有必要时，可上门或贴公告说清。',
      en: 'Where it helps, an invalid complaint is cleared up at the door or by a notice.',
    },
    does: ifNecessary,
  },
] satisfies ReadonlyArray<Clause>
