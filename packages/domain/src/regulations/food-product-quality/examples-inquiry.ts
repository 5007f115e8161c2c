import type { ClauseExamples } from '../../example/language.js'
import {
  analysis,
  assigned,
  cause,
  comparisons,
  confirmed,
  documented,
  examined,
  findings,
  investigated,
  issued,
  productionDay,
  productionRecord,
  proposed,
  received,
  registered,
  remedy,
  replied,
  reported,
  sample,
  sampleAnalysis,
  signed,
  started,
  taken,
} from './examples-steps.js'

/** Part 5: the handling document. */
export const document: ClauseExamples = {
  c21: [
    {
      says: { zh: '没有处理文件，不得答复', en: 'no answer without the document' },
      steps: [...examined, reported, { ...replied, refused: ['c21'] }],
      then: [{ clocks: { c21: ['running'] } }],
    },
    {
      says: { zh: '文件没有编号，出具不成', en: 'no number, no document' },
      steps: [
        ...examined,
        reported,
        signed,
        {
          at: '2026-03-06 10:00',
          by: 'quality',
          do: 'Record:document-issued',
          with: { kind: 'handling', date: '2026-03-06', field: { ...cause, ...remedy } },
          refused: ['c21'],
        },
        { ...issued, at: '2026-03-06 10:05' },
      ],
      then: [{ clocks: { c21: ['met'] } }],
    },
  ],
  c22: [
    {
      says: { zh: '不知投诉人和产品，文件出具不成', en: 'neither person nor product known: no document' },
      steps: [received, signed, { ...issued, refused: ['c22'] }],
    },
    {
      says: { zh: '登记时已有，不必再填', en: 'known since the registration' },
      steps: [received, registered, signed, issued],
    },
  ],
  c23: [
    {
      says: { zh: '没有写原因，文件出具不成', en: 'no cause, no document' },
      steps: [
        ...examined,
        signed,
        {
          at: '2026-03-06 10:00',
          by: 'quality',
          do: 'Record:document-issued',
          with: { kind: 'handling', fileNo: 'CL-2026-014', date: '2026-03-06', field: remedy },
          refused: ['c23'],
        },
        { ...issued, at: '2026-03-06 10:05' },
      ],
    },
  ],
  c24: [
    {
      says: { zh: '没有写解决和改进，文件出具不成', en: 'no remedy, no document' },
      steps: [
        ...examined,
        signed,
        {
          at: '2026-03-06 10:00',
          by: 'quality',
          do: 'Record:document-issued',
          with: { kind: 'handling', fileNo: 'CL-2026-014', date: '2026-03-06', field: cause },
          refused: ['c24'],
        },
        { ...issued, at: '2026-03-06 10:05' },
      ],
    },
  ],
  c25: [
    {
      says: { zh: '没有签字，文件出具不成', en: 'no signature, no document' },
      steps: [...examined, { ...issued, refused: ['c25'] }],
    },
    {
      says: { zh: '经办人签字、盖章代签都不算', en: 'neither a clerk nor a stamp will do' },
      steps: [
        ...examined,
        { ...signed, by: 'quality' },
        { ...issued, refused: ['c25'] },
        {
          at: '2026-03-06 10:10',
          by: 'quality-head',
          do: 'Record:signed-off',
          with: { step: 'handling-document', handwritten: false },
        },
        { ...issued, at: '2026-03-06 10:20', refused: ['c25'] },
      ],
    },
    {
      says: {
        zh: '企业负责人签字有效；再出一份要再签',
        en: 'the head of the company may sign; a second document is signed again',
      },
      steps: [
        ...examined,
        { ...signed, by: 'company-head' },
        issued,
        { ...issued, at: '2026-03-09 09:00', refused: ['c25'] },
      ],
    },
  ],
}

/** Part 6: the investigation. */
export const inquiry: ClauseExamples = {
  c26: [
    {
      says: { zh: '没有样品就开始：提示', en: 'started without a sample: a warning' },
      steps: [received, registered, assigned, { ...started, warned: ['c26'] }],
    },
    {
      says: { zh: '有样品而批号不明：提示', en: 'a sample of unknown batch: a warning' },
      steps: [received, sample, { ...started, warned: ['c26'] }],
    },
    {
      says: { zh: '两样齐全', en: 'both at hand' },
      steps: [...taken, { ...started, warned: [] }],
    },
  ],
  c28: [
    {
      says: { zh: '没有作比对，结论不成立', en: 'no comparison, no result' },
      steps: [
        ...taken,
        started,
        productionRecord,
        analysis,
        {
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
          with: { finding: 'substantiated', field: { ...findings, ...sampleAnalysis, ...productionDay } },
          refused: ['c28'],
        },
        investigated,
      ],
    },
    {
      says: { zh: '批号不明，同批无从比对，写明原因', en: 'batch unknown: the reason stands instead' },
      steps: [
        ...taken,
        analysis,
        {
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
          with: {
            field: {
              ...findings,
              ...sampleAnalysis,
              ...productionDay,
              'invest.compareKind': '无同类投诉',
              'invest.retainedSample': '留样正常',
              'invest.compareVolume': '同期投诉量平稳',
            },
            notGiven: { 'field.invest.compareBatch': '批号不明，无从比对' },
          },
        },
      ],
    },
  ],
  c29: [
    {
      says: { zh: '有样品而没有分析，结论不成立', en: 'a sample, yet not analysed: no result' },
      steps: [
        ...taken,
        analysis,
        {
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
          with: { field: { ...findings, ...comparisons, ...productionDay } },
          refused: ['c29'],
        },
        investigated,
      ],
    },
    {
      says: { zh: '没有样品的，不要求样品分析', en: 'without a sample nothing is asked of it' },
      steps: [
        received,
        registered,
        analysis,
        {
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
          with: { field: { ...findings, ...comparisons, ...productionDay } },
        },
      ],
    },
  ],
  c30: [
    {
      says: { zh: '没有回看生产当日，结论不成立', en: 'the day of production not looked at: no result' },
      steps: [
        ...taken,
        analysis,
        {
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
          with: { field: { ...findings, ...comparisons, ...sampleAnalysis } },
          refused: ['c30'],
        },
        investigated,
      ],
    },
    {
      says: { zh: '生产日期查不出，写明原因', en: 'day of production unknown: the reasons stand instead' },
      steps: [
        ...taken,
        analysis,
        {
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
          with: {
            field: { ...findings, ...comparisons, ...sampleAnalysis },
            notGiven: {
              'field.invest.dayProduction': '喷码磨损，生产日期不明',
              'field.invest.dayMaterial': '喷码磨损，生产日期不明',
              'field.invest.dayControl': '喷码磨损，生产日期不明',
              'field.invest.dayEquipment': '喷码磨损，生产日期不明',
              'field.invest.batchInspection': '喷码磨损，生产日期不明',
              'field.invest.dayEnvironment': '喷码磨损，生产日期不明',
            },
          },
        },
      ],
    },
  ],
}

/** Part 7: how the customer is answered. */
export const answer: ClauseExamples = {
  c32: [
    {
      says: { zh: '没有复述确认，不得答复', en: 'not repeated and confirmed: no answer' },
      steps: [
        received,
        registered,
        { at: '2026-03-03 10:00', by: 'marketing', do: 'Reply:final', refused: ['c10', 'c32'] },
      ],
      then: [{ clocks: { c32: ['running'] } }],
    },
    {
      says: { zh: '来信投诉，确认中写明原因', en: 'a letter: the confirmation says why nothing was repeated' },
      steps: [
        received,
        {
          at: '2026-03-02 09:05',
          by: 'marketing',
          do: 'Record:content-confirmed',
          with: { summary: '来信称罐头鼓盖', reason: '书面来信，未通话，以信中所述为准' },
        },
      ],
      then: [{ clocks: { c32: ['met'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '没有样品也没有原因就答复：记作违反', en: 'an answer with neither sample nor reason: a breach' },
      steps: [received, confirmed, registered, analysis, investigated, reported, proposed, signed, issued, replied],
      then: [{ clocks: { c34: ['breached'] } }],
    },
    {
      says: { zh: '顾客已经丢弃，记下原因', en: 'the customer threw it away, and that is on record' },
      steps: [
        received,
        confirmed,
        registered,
        {
          at: '2026-03-02 10:00',
          by: 'marketing',
          do: 'Record:contact-attempted',
          with: { reached: true, sampleRefusal: '罐头已丢弃' },
        },
        analysis,
        investigated,
        reported,
        proposed,
        signed,
        issued,
        replied,
      ],
      then: [{ clocks: { c34: ['met'] } }],
    },
  ],
  c35: [
    {
      says: { zh: '只讲了一种办法就答复：记作违反', en: 'an answer after only one way was named: a breach' },
      steps: [
        ...examined,
        reported,
        { ...proposed, with: { proposal: 'v-1', optionCount: 1 } },
        signed,
        issued,
        replied,
      ],
      then: [{ clocks: { c35: ['breached'] } }],
    },
    {
      says: { zh: '讲了退货、换货两种', en: 'refund and exchange were both named' },
      steps: [...documented, { ...replied, warned: [] }],
      then: [{ clocks: { c35: ['met'] } }],
    },
  ],
}
