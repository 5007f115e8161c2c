import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The sheet of the business department. */
const sheetFilledIn = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: { event: 'act:registered', by: 'business-dept' },
  within: { fact: 'param.sheetAtOnce' },
  responsible: 'business-dept',
} satisfies ClockMechanism

/** Chapter (九)1: the complaint sheet, and where it goes. */
export const sheet = [
  {
    id: 'c28',
    ref: '(九)1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '业务部接到客户反应，四个工作小时内查明并填妥处理表；先会勘的，会勘后四个工作小时内。',
      en: 'Within four working hours of the report the business department has checked it and filled the sheet; after a joint inspection, within four of that.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: { anyOf: [{ event: 'act:registered', by: 'business-dept' }, 'act:joint-inspection-requested'] },
        within: { fact: 'param.sheetAtOnce' },
        responsible: 'business-dept',
      },
      {
        ...sheetFilledIn,
        startsOn: {
          event: 'act:joint-inspection-held',
          where: { not: { some: { event: 'act:registered', by: 'business-dept' } } },
        },
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A043',
        taken: {
          zh: '需会勘的，提出会勘即算守时，处理表在会勘之后即填。',
          en: 'Where a joint inspection is needed, asking for it keeps the limit; the sheet follows at once on the inspection.',
        },
        other: {
          zh: '不论是否会勘，处理表一律自接到反应时即填。',
          en: 'Inspection or not, the sheet is due at once from the report.',
        },
        does: [sheetFilledIn],
      },
      {
        id: 'A045',
        taken: {
          zh: '抱怨处理表、抱怨处理单、投诉处理表同为一表。',
          en: 'The sheet has three names in the text and is one form.',
        },
        other: { zh: '三个名称是三种表。', en: 'Three names, three forms.' },
      },
    ],
    note: { zh: '“即”无数字，由参数补足。', en: '"At once" has no number, the parameter gives one.' },
  },
  {
    id: 'c29',
    ref: '(九)1表',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '处理表写明编号、料号、交货日、数量、不良数和客户要求。',
      en: 'The sheet carries number, part number, day of delivery, quantity, faulty pieces and demand.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.product.number',
          'field.product.partNo',
          'field.product.deliveryDate',
          'field.product.quantity',
          'field.product.defectQuantity',
          'field.case.demand',
        ],
        form: '客户抱怨处理表（表14.6.3）',
      },
    ],
  },
  {
    id: 'c30',
    ref: '(九)1送',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '业务部填好的表，送总经理室生产管理组。',
      en: 'The sheet of the business department goes to the general manager’s office.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { event: 'act:registered', by: 'business-dept' },
        to: 'gm-production-group',
      },
    ],
  },
  {
    id: 'c31',
    ref: '(九)1样品',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '没有异常样品、没有签字的意见，表不送总经理室。',
      en: 'Without a sample and a signed opinion the sheet does not go to the office.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Assign'],
        when: { fact: 'cmd.to.unit', is: 'gm-production-group' },
        require: {
          all: [
            { some: { event: 'act:evidence-collected', where: { fact: 'it.kind', is: 'sample' } } },
            { fact: 'field.business.opinion', set: true },
            { fact: 'field.business.opinion.signedBy', set: true },
          ],
        },
      },
    ],
    note: {
      zh: '只管送总经理室的这一次，其后各次派单不受限。',
      en: 'Only this hand-over is bound, later ones are not.',
    },
  },
  {
    id: 'c32',
    ref: '(九)1未确定',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '要退换货而数量还定不下来的，数量记“未确定”，并在客户要求栏注明。',
      en: 'Where goods are to go back and their number cannot be fixed yet, it is entered as undetermined with a remark beside the demand.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          {
            path: 'field.product.returnQuantity',
            or: { value: 'undetermined', note: '客户加工中未确定', into: 'field.case.demand' },
          },
        ],
        when: { fact: 'class.returnQuantity', set: true },
      },
    ],
    note: {
      zh: '只在客户提出退（换）货时适用，即已设“退（换）货数量”一项时。',
      en: 'It applies where the customer wants goods returned or exchanged, that is where this dimension is set.',
    },
  },
] satisfies ReadonlyArray<Clause>
