import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { clean, complained, earlier, found, foundMany } from './examples-path.js'

const known = { kind: 'quality-incident', channel: 'internal', class: {} }
const returned = { kind: 'after-sales-complaint', channel: 'after-sales', class: {}, complainant: { id: 'u-1' } }
const model = { ...clean, 'product.model': 'ZJ-40', 'production.date': '2026-01-12', 'product.batchNo': 'L2601-2' }
const at = '2026-03-02 09:00'
const by = 'qm'
const shipped: ExampleStep = {
  at: '2026-02-05 10:00',
  by,
  on: 'c-2',
  do: 'Receive',
  with: { ...returned, field: { ...clean, 'product.batchNo': 'L2601-2', 'product.returnQuantity': 480 } },
}

/** The rows of the table, one by one. */
export const classes: ClauseExamples = {
  c11: [
    {
      says: { zh: '报废正好半小时的产量，是批', en: 'scrap of just half an hour: batch' },
      steps: [{ at, by, do: 'Receive', with: { ...known, field: { ...clean, 'production.scrapDuration': 0.5 } } }],
      then: [{ facts: { 'class.incident': 'batch' } }],
    },
    {
      says: { zh: '差一点的不是', en: 'a little less: not' },
      steps: [{ at, by, do: 'Receive', with: { ...known, field: { ...clean, 'production.scrapDuration': 0.4 } } }],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c12: [
    {
      says: { zh: '返工一小时的产量，是批', en: 'rework of an hour: batch' },
      steps: [{ at, by, do: 'Receive', with: { ...known, field: { ...clean, 'production.reworkDuration': 1 } } }],
      then: [{ facts: { 'class.incident': 'batch' } }],
    },
    {
      says: { zh: '四十分钟的不是', en: 'of forty minutes: not' },
      steps: [{ at, by, do: 'Receive', with: { ...known, field: { ...clean, 'production.reworkDuration': 0.67 } } }],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c13: [
    {
      says: {
        zh: '二月退三十件、三月退二十件，合计五十：两案都是批',
        en: 'thirty in February and twenty in March are fifty: both cases are batch',
      },
      steps: [earlier, complained, { until: '2026-03-02 12:00' }],
      then: [{ facts: { 'class.incident': 'batch' } }, { on: 'c-2', facts: { 'class.incident': 'batch' } }],
    },
    {
      says: { zh: '另一日生产的不合计', en: 'another day of production does not count' },
      steps: [
        earlier,
        {
          at,
          by,
          do: 'Receive',
          with: { ...returned, field: { ...model, 'production.date': '2026-01-13', 'product.returnQuantity': 20 } },
        },
      ],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
    {
      says: { zh: '只反馈不退回的，五十件也算', en: 'fifty reported faulty and not sent back count, too' },
      steps: [{ at, by, do: 'Receive', with: { ...returned, field: { ...model, 'product.defectQuantity': 50 } } }],
      then: [{ facts: { 'class.incident': 'batch' } }],
    },
    {
      says: { zh: '厂内发现的五十件也算', en: 'fifty found in the works count as well' },
      steps: [{ at, by, do: 'Receive', with: { ...known, field: { ...model, 'product.defectQuantity': 50 } } }],
      then: [{ facts: { 'class.incident': 'batch' } }],
    },
    {
      says: { zh: '另一读法：只看这一次', en: 'other reading: each return by itself' },
      under: { readings: ['A053'] },
      steps: [earlier, complained],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c14: [
    {
      says: {
        zh: '同一批先退四百八、再退二十：重大',
        en: 'four hundred and eighty and then twenty of one batch: major',
      },
      steps: [
        shipped,
        {
          at,
          by,
          do: 'Receive',
          with: { ...returned, field: { ...clean, 'product.batchNo': 'L2601-2', 'product.returnQuantity': 20 } },
        },
        { until: '2026-03-02 12:00' },
      ],
      then: [{ facts: { 'class.incident': 'major' } }, { on: 'c-2', facts: { 'class.incident': 'major' } }],
    },
    {
      says: { zh: '另一批的不合计', en: 'another batch does not count' },
      steps: [
        shipped,
        {
          at,
          by,
          do: 'Receive',
          with: { ...returned, field: { ...clean, 'product.batchNo': 'L2601-9', 'product.returnQuantity': 20 } },
        },
      ],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c15: [
    {
      says: { zh: '被媒体报道', en: 'reported in the press' },
      steps: [{ at, by, do: 'Receive', with: { ...known, field: { ...clean, 'incident.reputation': true } } }],
      then: [{ facts: { 'class.incident': 'major' } }],
    },
    {
      says: { zh: '没有影响的不是', en: 'no harm done' },
      steps: [found],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c16: [
    {
      says: { zh: '损失正好两万', en: 'a loss of just 20,000' },
      steps: [found, { at: '2026-03-03 09:00', by, do: 'Record:loss-assessed', with: { amount: 20000 } }],
      then: [
        { at: '2026-03-02 12:00', clocks: { c04: ['running 2026-03-09'] } },
        { clocks: { c04: ['running 2026-03-03'] }, facts: { 'class.incident': 'major' } },
      ],
    },
    {
      says: { zh: '一万九千九的不是', en: '19,900 is not enough' },
      steps: [found, { at: '2026-03-03 09:00', by, do: 'Record:loss-assessed', with: { amount: 19900 } }],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c17: [
    {
      says: { zh: '用户受伤', en: 'a user is hurt' },
      steps: [{ at, by, do: 'Receive', with: { ...returned, field: { ...clean, 'incident.injury': true } } }],
      then: [{ facts: { 'class.incident': 'major' } }],
    },
    {
      says: { zh: '无人受伤', en: 'nobody is hurt' },
      steps: [complained],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
  ],
  c18: [
    {
      says: { zh: '都够不上：一般', en: 'none of these: general' },
      steps: [found],
      then: [{ facts: { 'class.incident': 'general' } }],
    },
    {
      says: { zh: '六百件既是批又是重大：取重大', en: 'six hundred are batch and major: major' },
      steps: [{ at, by, do: 'Receive', with: { ...returned, field: { ...model, 'product.returnQuantity': 600 } } }],
      then: [{ facts: { 'class.incident': 'major' } }],
    },
    {
      says: {
        zh: '另一读法：先够上的算，六百件是批',
        en: 'other reading: the first reached counts, six hundred are batch',
      },
      under: { readings: ['A049'] },
      steps: [{ at, by, do: 'Receive', with: { ...returned, field: { ...model, 'product.returnQuantity': 600 } } }],
      then: [{ facts: { 'class.incident': 'batch' } }],
    },
    {
      says: { zh: '报废一模次：批', en: 'a whole mould scrapped: batch' },
      steps: [foundMany],
      then: [{ facts: { 'class.incident': 'batch' } }],
    },
  ],
}
