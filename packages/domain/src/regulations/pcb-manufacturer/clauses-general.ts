import type { Clause } from '../../regulation/language/regulation.js'

/** An anomaly in the quality of an own product. */
const ownAnomaly = [
  { fact: 'field.product.maker', is: 'own' },
  { fact: 'class.claim', is: 'quality-anomaly' },
  {
    any: [
      { fact: 'field.product.category', is: 'PCB' },
      { fact: 'param.variant', is: 'C' },
    ],
  },
] as const

/** Chapters (一) to (六): purpose, range, scope and classes. */
export const general = [
  {
    id: 'c01',
    ref: '(一)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目的：投诉办得快，信誉保得住，质量和售后都有改进。',
      en: 'Why the measures exist: speed, the good name of the firm, better boards and better service after the sale.',
    },
    does: [{ kind: 'manual', why: { zh: '宗旨性规定，没有可判断的行为。', en: 'An aim; no act to be judged by.' } }],
  },
  {
    id: 'c02',
    ref: '(二)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '预告办法包括编号、调查、退货、期限、权限和逾期处置各项。',
      en: 'The measures announce rules on numbering, inquiry, returns, limits, authority and missed limits.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只是目录；其中期限、权限和退货办法不在所见页内。',
          en: 'A list of contents; the parts on limits, authority and returned goods are not among the pages.',
        },
      },
    ],
    readings: [
      {
        id: 'A047',
        taken: {
          zh: '未见之页不代拟；见于条文的“即、立即、迅速”以参数补数，逾期反应由(七)3(1)执行。',
          en: 'What is not in the pages is not made up. Where a clause says at once or quickly a parameter gives the number; (七)3(1) reacts to missed limits.',
        },
        other: {
          zh: '由公司另定各阶段期限和核决金额，作为新条文补入。',
          en: 'The firm sets limits by stage and amounts by rank, and adds them as clauses of its own.',
        },
      },
    ],
  },
  {
    id: 'c03',
    ref: '(三)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '只管客户就本公司所产电路板的质量异常提出的申诉。',
      en: 'The measures cover customers who claim that boards of the firm’s own make are faulty.',
    },
    does: [
      {
        kind: 'scope',
        when: {
          all: [...ownAnomaly],
        },
      },
    ],
    readings: [
      {
        id: 'A044',
        taken: {
          zh: '适用与否看客户所主张的，类别看查明的原因：查明为人为因素的仍在本办法之内。',
          en: 'What the customer claims decides whether the measures apply, the cause found decides the class: a human error is still inside.',
        },
        other: {
          zh: '收件时已知原因并非质量异常的，不适用本办法。',
          en: 'A case known on receipt to have no quality cause is outside.',
        },
        does: [
          {
            kind: 'scope',
            when: {
              all: [...ownAnomaly, { not: { fact: 'class.cause', is: 'non-quality' } }],
            },
          },
        ],
      },
    ],
    note: {
      zh: '只决定适用哪一办法，不拒收任何投诉；尚不知道的，照样适用。采用印本C时不限于电路板。',
      en: 'This decides which measures apply and turns nobody away; what is not known yet leaves nobody out. Copy C is not limited to circuit boards.',
    },
  },
  {
    id: 'c04',
    ref: '(三)无损失',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '没有损失的，不按投诉办：填异常处理单，交有关单位改进。',
      en: 'Without loss it is no complaint: an anomaly slip is filled and goes to the unit that can improve.',
    },
    does: [
      {
        kind: 'route',
        step: 'divert',
        on: { anyOf: ['Received', 'Classified'] },
        when: { fact: 'class.loss', is: 'no-loss' },
        to: { table: 'improvement', key: ['class.claim'], else: 'qm-dept' },
        creates: { oblige: 'act:anomaly-reported', by: 'business-dept' },
        ends: ['clocks'],
        sets: { 'case.kind': 'anomaly' },
      },
    ],
    note: {
      zh: '自认定无损失时起改作“异常”，投诉的计时随之终止。单由业务部填报，未按时填的只提示。有关单位按申诉事由查表，未设的交质量管理部。',
      en: 'From then on the case is an anomaly and the limits of a complaint end. The business department owes the slip; a missing one is shown, nothing is refused. The unit follows from what is claimed by a table, else quality management has it.',
    },
  },
  {
    id: 'c05',
    ref: '(四)',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '流程见表14.6.2。', en: 'The flow of work is that of table 14.6.2.' },
    does: [{ kind: 'manual', why: { zh: '该表未随文附上。', en: 'The table does not come with the text.' } }],
  },
  {
    id: 'c06',
    ref: '(五)1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '第一类：原因不在质量，而在人为因素。',
      en: 'First class: the cause is no quality anomaly but a human factor.',
    },
    does: [{ kind: 'term', dim: 'cause', value: 'non-quality' }],
  },
  {
    id: 'c07',
    ref: '第五条2 (C)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '第二类：原因确在质量异常。', en: 'Second class: the cause is indeed a quality anomaly.' },
    does: [{ kind: 'term', dim: 'cause', value: 'quality', when: { fact: 'param.variant', is: 'C' } }],
    note: {
      zh: '见于印本C（第122行）；A、B列了第一类而缺第二类。采用A、B时仍可这样归类，只作提示。',
      en: 'Printed in copy C (line 122); A and B number a first class and lose the second. Under these it can still be set, with a warning.',
    },
  },
  {
    id: 'c08',
    ref: '第六条 (C)',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '经办部门以列表写明。', en: 'A list names the departments that handle complaints.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '该列表未随文附上，A、B连条文也缺。', en: 'The list is not printed; A and B lack even the clause.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
