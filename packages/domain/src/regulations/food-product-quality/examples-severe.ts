import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  analysis,
  documented,
  examined,
  investigated,
  issued,
  replied,
  reported,
  signed,
  started,
  taken,
} from './examples-steps.js'

/** Graded as severe on the second day. */
const gradedSevere: ReadonlyArray<ExampleStep> = [
  ...taken,
  {
    at: '2026-03-03 10:00',
    by: 'quality',
    do: 'Classify',
    with: { class: { severity: 'serious' } },
    routed: { c09: ['reply: marketing, quality'] },
  },
]

/** Examined, graded as severe, reported and signed. */
const examinedSevere: ReadonlyArray<ExampleStep> = [
  ...examined,
  { at: '2026-03-05 10:30', by: 'quality', do: 'Classify', with: { class: { severity: 'serious' } } },
  reported,
  signed,
]

/** Part 3: severe complaints, and what the quality department finds and explains. */
export const severe: ClauseExamples = {
  c09: [
    {
      says: { zh: '严重投诉：营销、质量两部一次说明', en: 'serious: one explanation by marketing and quality' },
      steps: gradedSevere,
    },
    {
      says: { zh: '处理文件出具时再次指派', en: 'named again when the document is issued' },
      steps: [
        ...examinedSevere,
        { ...issued, routed: { c09: ['reply: marketing, quality'] } },
        replied,
        { at: '2026-03-06 15:00', by: 'marketing', do: 'Close' },
      ],
    },
    {
      says: {
        zh: '各自说明的读法：只有营销部说明，不得结案',
        en: 'read as two duties: marketing alone is not enough to close',
      },
      under: { readings: ['A098'] },
      steps: [
        ...examined,
        {
          at: '2026-03-05 10:30',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'serious' } },
          routed: { c09: ['reply: marketing'] },
        },
        reported,
        signed,
        issued,
        { at: '2026-03-06 13:00', by: 'quality', do: 'Reply:final' },
        { at: '2026-03-06 13:30', by: 'quality', do: 'Close', refused: ['c09'] },
        replied,
        { at: '2026-03-06 15:00', by: 'marketing', do: 'Close' },
      ],
      then: [{ clocks: { c09: ['met'] } }],
    },
  ],
  c10: [
    {
      says: { zh: '没有查过，不得答复', en: 'no answer before the investigation' },
      steps: [...taken, { at: '2026-03-03 10:00', by: 'marketing', do: 'Reply:final', refused: ['c10'] }],
      then: [{ clocks: { c10: ['running'] } }],
    },
    {
      says: { zh: '质量部查明即履行', en: 'met when quality has investigated' },
      steps: examined,
      then: [{ clocks: { c10: ['met'] } }],
    },
    {
      says: { zh: '营销部自己的调查不算', en: 'an investigation by marketing does not count' },
      steps: [...taken, analysis, { ...investigated, by: 'marketing' }],
      then: [{ clocks: { c10: ['running'] } }],
    },
  ],
  c11: [
    {
      says: { zh: '没有危害分析，调查结论不成立', en: 'no result without the hazard' },
      steps: [
        ...taken,
        started,
        analysis,
        {
          ...investigated,
          with: {
            finding: 'substantiated',
            notGiven: {
              'field.invest.compareKind': '同前',
              'field.invest.compareBatch': '同前',
              'field.invest.retainedSample': '同前',
              'field.invest.compareVolume': '同前',
              'field.invest.package': '样品送检中',
              'field.invest.sensory': '样品送检中',
              'field.invest.sealing': '样品送检中',
              'field.invest.dayProduction': '记录未到',
              'field.invest.dayMaterial': '记录未到',
              'field.invest.dayControl': '记录未到',
              'field.invest.dayEquipment': '记录未到',
              'field.invest.batchInspection': '记录未到',
              'field.invest.dayEnvironment': '记录未到',
            },
            field: { 'invest.findings': '封口卷边不合格' },
          },
          refused: ['c11'],
        },
      ],
    },
    {
      says: { zh: '没有报给小组，不得答复', en: 'not reported to the team: no answer' },
      steps: [...examined, signed, issued, { ...replied, refused: ['c11'] }],
      then: [{ clocks: { c11: ['running'] } }],
    },
    {
      says: { zh: '报过之后可以答复', en: 'once reported, the answer may go' },
      steps: [...examined, reported, signed, issued, replied],
      then: [{ clocks: { c11: ['met'] } }],
    },
  ],
  c12: [
    {
      says: { zh: '质量部列为严重投诉的答复人', en: 'quality is named to answer a serious complaint' },
      steps: gradedSevere,
    },
    {
      says: {
        zh: '各自说明的读法：质量部没有说明，不得结案',
        en: 'read as two duties: no closing before quality explained',
      },
      under: { readings: ['A098'] },
      steps: [
        ...examinedSevere,
        issued,
        replied,
        { at: '2026-03-06 15:00', by: 'marketing', do: 'Close', refused: ['c12'] },
        { at: '2026-03-06 16:00', by: 'quality', do: 'Reply:final' },
        { at: '2026-03-06 16:30', by: 'marketing', do: 'Close' },
      ],
      then: [{ clocks: { c12: ['met'] } }],
    },
    {
      says: { zh: '同一读法，一般投诉不受此限', en: 'the same reading leaves a general complaint alone' },
      under: { readings: ['A098'] },
      steps: [
        ...documented,
        { at: '2026-03-06 11:00', by: 'quality', do: 'Classify', with: { class: { severity: 'general' } } },
        replied,
        { at: '2026-03-06 15:00', by: 'marketing', do: 'Close' },
      ],
      then: [{ clocks: { c12: ['inapplicable'] } }],
    },
  ],
}
