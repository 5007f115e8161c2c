import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The operations department calls or goes back. */
const revisited = {
  kind: 'clock',
  startsOn: 'Resolved',
  stopsOn: { event: 'Revisited', where: { fact: 'it.channel', in: ['phone', 'visit'] }, by: 'operations-dept' },
  within: { n: 3, unit: 'calendarDay' },
  responsible: 'operations-dept',
  per: 'each',
} satisfies ClockMechanism

/** Sections 4.3 to 6: revisits, documents and forms. */
export const revisit = [
  {
    id: 'c25',
    ref: '4.3',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '处理之后三天内，运营管理部打电话或上门回访。',
      en: 'Within three days of the handling the operations department calls or visits the customer.',
    },
    does: [revisited],
    readings: [
      {
        id: 'A106',
        taken: {
          zh: '三个自然日，自处理完毕起算，首日不计；末日逢休息日顺延（民法典第201、203条）。',
          en: 'Three calendar days from the handling, the first day not counted; a last day that is a rest day moves on (Civil Code, articles 201 and 203).',
        },
        other: { zh: '三个工作日。', en: 'Three working days.' },
        does: [{ ...revisited, within: { n: 3, unit: 'workingDay' } }],
      },
    ],
  },
  {
    id: 'c26',
    ref: '4.3形式',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '回访只有打电话、上门两种。', en: 'A revisit is a call or a visit, nothing else.' },
    does: [{ kind: 'guard', on: ['Revisit'], require: { fact: 'cmd.channel', in: ['phone', 'visit'] } }],
    note: {
      zh: '原文没有“等”字，是封闭列举；没有写明形式的也不收。',
      en: 'The list of the source is closed; a visit that does not say how it was made is refused, too.',
    },
  },
  {
    id: 'c27',
    ref: '4.3记录',
    nature: 'record',
    modality: 'must',
    summary: { zh: '回访要记入记录表。', en: 'The revisit is entered in the record table.' },
    does: [
      {
        kind: 'record',
        at: ['Revisited'],
        fields: ['field.revisit.opinion', 'field.revisit.effect'],
        form: '投诉处理记录表',
      },
    ],
    readings: [
      {
        id: 'A102',
        taken: {
          zh: '只有一张表：第6节只列“投诉处理记录表”，回访是其中一部分。',
          en: 'There is one form: section 6 knows only the table of handling, and the revisit is a part of it.',
        },
        other: { zh: '回访另有一张“客户投诉记录表”。', en: 'Revisits have a table of their own, 客户投诉记录表.' },
      },
    ],
  },
  {
    id: 'c28',
    ref: '4.3内容',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '回访问两件事：客户怎么看，处理管不管用。',
      en: 'A revisit asks what the customer thinks and looks whether the handling has worked.',
    },
    does: [{ kind: 'record', at: ['Revisited'], fields: ['field.revisit.opinion', 'field.revisit.effect'] }],
    note: {
      zh: '目录列为义务，实为回访时必有的两项内容；客户不愿说的写明原因。',
      en: 'Catalogued as an obligation, it is a matter of two fields at the visit; where the customer will not say, the reason is given.',
    },
  },
  {
    id: 'c29',
    ref: '5',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '没有其他支持文件。', en: 'There are no supporting documents.' },
    does: [{ kind: 'manual', why: { zh: '只是文件清单，且为空。', en: 'A list of documents, and it is empty.' } }],
  },
  {
    id: 'c30',
    ref: '6',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '质量记录一张，编号、版本和生效期随表。',
      en: 'One quality record, with its number, version and date.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只是表格清单（zz98/8.3-QP10-F1，A/0版，2015年9月1日起用）；用法见4.2和4.3。',
          en: 'A list of forms (zz98/8.3-QP10-F1, version A/0, from 1 September 2015); their use stands in 4.2 and 4.3.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
