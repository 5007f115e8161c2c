import type { Clause } from '../../regulation/language/regulation.js'

/** Part 6: what an investigation needs, and what it looks at. */
export const inquiry = [
  {
    id: 'c26',
    ref: '六1前提',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '开始调查时应当有实物样品和可以追溯的批号；缺的，提示。',
      en: 'An investigation starts from the sample itself and a batch that can be traced; a warning where either is missing.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:investigation-started'],
        require: {
          all: [
            { some: { event: 'act:evidence-collected', where: { fact: 'it.kind', is: 'sample' } } },
            { present: ['field.product.batchNo'] },
          ],
        },
        severity: 'warn',
      },
    ],
    note: {
      zh: '“前提”读作提示而不拒绝：样品早已吃完或丢掉的投诉也要查。追溯读作有批号，或注明没有批号的原因；部门之间的配合留给人。另一读法为缺一不得开始。',
      en: '"Precondition" is read as a warning, never a refusal: a complaint whose sample was eaten or thrown away is looked into, too. Traceable is read as a batch number, or the reason why there is none; cooperation stays with people. The other reading lets nothing start without all of them.',
    },
  },
  {
    id: 'c27',
    ref: '六1系统',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '公司备有成品、生产、原料三套追溯系统，三个部门相互配合。',
      en: 'Finished goods, production and raw material can each be traced, and three departments work together.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '追溯系统的建立和部门配合不在任何一件投诉中发生；个案中能核对的批号和样品见前款。',
          en: 'Having such systems and working together happen in no complaint; what a case can show, batch and sample, stands in the clause before.',
        },
      },
    ],
    note: { zh: 'A099：“销售部”读作营销部，见c05。', en: 'A099: the sales department is marketing, see c05.' },
  },
  {
    id: 'c28',
    ref: '六2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '调查要作比对：同类、同批、留样、同期数量；其他情况有则写。',
      en: 'The investigation compares: same kind, same batch, retained sample, number in the period; anything else if there is something.',
    },
    does: [
      {
        kind: 'record',
        at: ['Investigated'],
        fields: [
          'field.invest.compareKind',
          'field.invest.compareBatch',
          'field.invest.retainedSample',
          'field.invest.compareVolume',
          { path: 'field.invest.compareOther', modality: 'may' },
        ],
        notGiven: 'withReason',
      },
    ],
    note: {
      zh: '“其他有关情况”多数投诉无可写，故可填可不填；另一读法为必填。批号不明等无从比对的，写明原因。',
      en: '"Other circumstances" has nothing to say in most cases and may be left empty; the other reading demands it. What cannot be compared, for want of a batch number for instance, is left out with the reason.',
    },
  },
  {
    id: 'c29',
    ref: '六3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '取得样品的，调查要分析包装、感官和封口；其他异常有则写。',
      en: 'Where there is a sample, its package, its look, smell and taste and its seal are analysed; other oddities if there are any.',
    },
    does: [
      {
        kind: 'record',
        at: ['Investigated'],
        when: { some: { event: 'act:evidence-collected', where: { fact: 'it.kind', is: 'sample' } } },
        fields: [
          'field.invest.package',
          'field.invest.sensory',
          'field.invest.sealing',
          { path: 'field.invest.sampleOther', modality: 'may' },
        ],
        notGiven: 'withReason',
      },
    ],
    note: {
      zh: '没有取得样品的，无物可析，不要求；另一读法为一律必填。“其他异常”可填可不填。',
      en: 'Without a sample there is nothing to analyse, and nothing is asked; the other reading asks always. "Other oddities" may be left empty.',
    },
  },
  {
    id: 'c30',
    ref: '六4',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '调查要回看生产当日：生产、原料、质控、设备、该批检验、环境六项；其他异常有则写。',
      en: 'The investigation goes back to the day of production: output, material, control, equipment, the check of the batch, surroundings; other oddities if there are any.',
    },
    does: [
      {
        kind: 'record',
        at: ['Investigated'],
        fields: [
          'field.invest.dayProduction',
          'field.invest.dayMaterial',
          'field.invest.dayControl',
          'field.invest.dayEquipment',
          'field.invest.batchInspection',
          'field.invest.dayEnvironment',
          { path: 'field.invest.productionOther', modality: 'may' },
        ],
        notGiven: 'withReason',
      },
    ],
    note: {
      zh: '“其他异常情况”可填可不填；另一读法为必填。生产日期查不出的，各项可写明原因从缺，投诉不因此卡住。',
      en: '"Other oddities" may be left empty; the other reading demands it. Where the day of production cannot be found, each item may be left out with the reason, so that the complaint is not stuck.',
    },
  },
] satisfies ReadonlyArray<Clause>
