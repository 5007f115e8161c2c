import type { ClauseExamples } from '../../example/language.js'
import {
  analysis,
  assigned,
  confirmed,
  documented,
  examined,
  history,
  investigated,
  issued,
  number,
  product,
  productionRecord,
  received,
  recorder,
  registered,
  replied,
  reported,
  signed,
  started,
  taken,
} from './examples-steps.js'

/** Parts 2 and 3: which complaints, and what each department does. */
export const team: ClauseExamples = {
  c04: [
    {
      says: { zh: '产品质量投诉适用本制度', en: 'a complaint about a product runs under these rules' },
      steps: [received],
      then: [{ pinned: ['food-product-quality'] }],
    },
    {
      says: { zh: '送货态度的投诉照收，但不适用', en: 'a complaint about a driver is received, yet not under them' },
      steps: [
        {
          at: '2026-03-02 09:00',
          by: 'marketing',
          do: 'Receive',
          with: {
            kind: 'delivery-complaint',
            channel: 'marketing',
            class: {},
            field: { 'case.content': '送货员态度差' },
          },
        },
      ],
      then: [{ pinned: [] }],
    },
  ],
  c06: [
    {
      says: { zh: '两方面都没有资料，登记不成', en: 'nothing known of person or product: no registration' },
      steps: [
        received,
        {
          at: '2026-03-02 09:20',
          by: 'marketing',
          do: 'Record:registered',
          with: { form: '投诉记录', part: 'intake', field: { ...number, ...recorder } },
          refused: ['c06', 'c17', 'c18', 'c19'],
        },
      ],
      then: [{ clocks: { c06: ['running'] } }],
    },
    {
      says: { zh: '没有登记，不得答复', en: 'no answer before the registration' },
      steps: [
        received,
        confirmed,
        { at: '2026-03-03 10:00', by: 'marketing', do: 'Reply:final', refused: ['c06', 'c10'] },
        { at: '2026-03-03 10:05', by: 'marketing', do: 'Close', refused: ['c06', 'c10'] },
      ],
    },
    {
      says: { zh: '匿名来电，写明即可', en: 'an anonymous call: saying so is enough' },
      steps: [
        received,
        {
          at: '2026-03-02 09:20',
          by: 'marketing',
          do: 'Record:registered',
          with: {
            form: '投诉记录',
            part: 'intake',
            field: { ...number, ...recorder, 'complainant.name': '匿名', 'product.name': '糖水荔枝罐头' },
            notGiven: {
              'field.complainant.contact': '顾客不愿留电话',
              'field.product.quantity': '顾客未说',
              'field.product.batchNo': '罐已丢弃',
              'field.product.purchasePlace': '顾客不记得',
              'field.product.purchase': '顾客不记得',
              'field.product.storage': '顾客未说',
              'field.product.consumption': '顾客未说',
            },
          },
        },
      ],
      then: [{ clocks: { c06: ['met'] } }],
    },
    {
      says: {
        zh: '姓名和联系方法都不肯给，写明原因也可登记',
        en: 'neither name nor contact given: with the reason it is registered',
      },
      steps: [
        received,
        {
          at: '2026-03-02 09:20',
          by: 'marketing',
          do: 'Record:registered',
          with: {
            form: '投诉记录',
            part: 'intake',
            field: { ...number, ...recorder, ...product, ...history },
            notGiven: { 'field.complainant.name': '顾客不愿透露', 'field.complainant.contact': '顾客不愿透露' },
          },
        },
      ],
      then: [{ clocks: { c06: ['met'] } }],
    },
  ],
  c07: [
    {
      says: { zh: '营销部接到，转告质量部', en: 'taken by marketing, told to quality' },
      steps: [{ ...received, routed: { c07: ['notify: quality'] } }],
    },
    {
      says: { zh: '质量部自己接到，不必转告', en: 'taken by quality: nobody to tell' },
      steps: [
        {
          at: '2026-03-02 09:00',
          by: 'quality',
          do: 'Receive',
          with: { kind: 'product-complaint', channel: 'quality', class: {}, complainant: { id: 'k-1' } },
          routed: { c07: [] },
        },
      ],
    },
  ],
  c08: [
    {
      says: { zh: '一般投诉由营销部答复', en: 'a general complaint: marketing answers' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'general' } },
          routed: { c08: ['reply: marketing'], c09: [] },
        },
      ],
    },
    {
      says: { zh: '没有定级，也由营销部答复', en: 'nobody graded it: marketing answers' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'marketing',
          do: 'Resolve',
          with: { onSpot: false },
          routed: { c08: ['reply: marketing'], c09: [] },
        },
      ],
    },
    {
      says: { zh: '严重投诉不归本款', en: 'a serious one is another clause' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'serious' } },
          routed: { c08: [] },
        },
      ],
    },
  ],
  c09: [
    {
      says: { zh: '严重投诉：营销、质量两部一次说明', en: 'serious: one explanation by marketing and quality' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'serious' } },
          routed: { c09: ['reply: marketing, quality'] },
        },
      ],
    },
    {
      says: { zh: '处理文件出具时再次指派', en: 'named again when the document is issued' },
      steps: [
        ...examined,
        { at: '2026-03-05 10:30', by: 'quality', do: 'Classify', with: { class: { severity: 'serious' } } },
        reported,
        signed,
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
          at: '2026-03-05 10:00',
          by: 'quality',
          do: 'Investigate',
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
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'serious' } },
          routed: { c09: ['reply: marketing, quality'] },
        },
      ],
    },
    {
      says: {
        zh: '各自说明的读法：质量部没有说明，不得结案',
        en: 'read as two duties: no closing before quality explained',
      },
      under: { readings: ['A098'] },
      steps: [
        ...examined,
        { at: '2026-03-05 10:30', by: 'quality', do: 'Classify', with: { class: { severity: 'serious' } } },
        reported,
        signed,
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
  c13: [
    {
      says: { zh: '没有技术分析就下结论：记作违反', en: 'a result without technical analysis: a breach' },
      steps: [...taken, started, productionRecord, investigated],
      then: [{ clocks: { c13: ['breached'] } }],
    },
    {
      says: { zh: '先分析后结论', en: 'analysis first' },
      steps: [...taken, started, productionRecord, analysis, investigated],
      then: [{ clocks: { c13: ['met'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '周一派单，周二交出', en: 'dispatched on Monday, handed over on Tuesday' },
      steps: [...taken, started, productionRecord],
      then: [{ clocks: { c14: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '周三才交出，已经逾期', en: 'handed over on Wednesday: late' },
      steps: [...taken, { ...productionRecord, at: '2026-03-04 09:00' }],
      then: [
        { at: '2026-03-03 23:00', clocks: { c14: ['running 2026-03-03'] } },
        { clocks: { c14: ['breached 2026-03-03'] } },
      ],
    },
    {
      says: {
        zh: '没有派单的，自开始调查起算；周五开始，周一到期',
        en: 'not dispatched: from the start of the inquiry, Friday to Monday',
      },
      steps: [received, registered, { ...started, at: '2026-03-06 09:00' }],
      then: [{ clocks: { c14: ['running 2026-03-09'] } }],
    },
    {
      says: { zh: '质量部抄来的记录不算', en: 'a copy from quality does not count' },
      steps: [received, assigned, { ...productionRecord, by: 'quality' }],
      then: [{ clocks: { c14: ['running 2026-03-03'] } }],
    },
  ],
  c15: [
    {
      says: { zh: '质量部无权决定召回', en: 'quality may not decide on a recall' },
      steps: [
        ...examined,
        {
          at: '2026-03-05 12:00',
          by: 'quality',
          do: 'Record:emergency-procedure-decided',
          with: { procedure: 'recall', started: true },
          refused: ['c15'],
        },
      ],
    },
    {
      says: { zh: '最高决策层决定不启动', en: 'top management decides against one' },
      steps: [
        ...examined,
        {
          at: '2026-03-05 12:00',
          by: 'top-management',
          do: 'Record:emergency-procedure-decided',
          with: { procedure: 'recall', started: false },
        },
      ],
    },
  ],
}
