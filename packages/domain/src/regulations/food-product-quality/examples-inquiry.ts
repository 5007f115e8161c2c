import type { ClauseExamples } from '../../example/language.js'
import {
  analysis,
  assigned,
  comparisons,
  findings,
  investigated,
  productionDay,
  productionRecord,
  received,
  registered,
  sample,
  sampleAnalysis,
  started,
  taken,
} from './examples-steps.js'

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
          ...investigated,
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
          ...investigated,
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
        { ...investigated, with: { field: { ...findings, ...comparisons, ...productionDay } }, refused: ['c29'] },
        investigated,
      ],
    },
    {
      says: { zh: '没有样品的，不要求样品分析', en: 'without a sample nothing is asked of it' },
      steps: [
        received,
        registered,
        analysis,
        { ...investigated, with: { field: { ...findings, ...comparisons, ...productionDay } } },
      ],
    },
  ],
  c30: [
    {
      says: { zh: '没有回看生产当日，结论不成立', en: 'the day of production not looked at: no result' },
      steps: [
        ...taken,
        analysis,
        { ...investigated, with: { field: { ...findings, ...comparisons, ...sampleAnalysis } }, refused: ['c30'] },
        investigated,
      ],
    },
    {
      says: { zh: '生产日期查不出，写明原因', en: 'day of production unknown: the reasons stand instead' },
      steps: [
        ...taken,
        analysis,
        {
          ...investigated,
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
