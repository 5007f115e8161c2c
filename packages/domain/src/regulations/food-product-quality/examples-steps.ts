import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'

export const cast: { readonly [name: string]: Actor } = {
  marketing: { id: 'm-1', unit: 'marketing', roles: ['marketing'] },
  quality: { id: 'q-1', unit: 'quality', roles: ['quality'] },
  production: { id: 'p-1', unit: 'production', roles: ['production'] },
  'quality-head': { id: 'q-0', unit: 'quality', roles: ['quality', 'quality-head'] },
  'company-head': { id: 'b-0', roles: ['company-head', 'top-management'] },
  'top-management': { id: 'b-1', roles: ['top-management'] },
}

/** A tin of lychees that bulges: the ordinary way of a complaint, step by step. 2 March 2026 is a Monday. */
export const received: ExampleStep = {
  at: '2026-03-02 09:00',
  by: 'marketing',
  do: 'Receive',
  with: {
    kind: 'product-complaint',
    channel: 'marketing',
    class: {},
    complainant: { id: 'k-1', kind: 'consumer' },
    field: { 'case.content': '三罐糖水荔枝鼓盖，打开有酸味' },
  },
}

export const confirmed: ExampleStep = {
  at: '2026-03-02 09:05',
  by: 'marketing',
  do: 'Record:content-confirmed',
  with: { summary: '三罐糖水荔枝鼓盖、有酸味，要求说明原因并退货' },
}

/** What the complaint record holds, by the items of part 4. */
export const number = { 'doc.fileNo': 'TS-2026-014' }
export const person = { 'complainant.name': '林女士', 'complainant.contact': '手机尾号3371' }
export const product = {
  'product.name': '糖水荔枝罐头',
  'product.quantity': 3,
  'product.batchNo': '20251118B',
  'product.purchasePlace': '东门超市',
}
export const history = {
  'product.purchase': '2月24日购买，保质期内',
  'product.storage': '常温橱柜',
  'product.consumption': '打开一罐，未食用',
}
export const recorder = { 'receiver.name': '周敏' }

export const registered: ExampleStep = {
  at: '2026-03-02 09:20',
  by: 'marketing',
  do: 'Record:registered',
  with: {
    form: '投诉记录',
    part: 'intake',
    field: { ...number, ...person, ...product, ...history, ...recorder },
  },
}

export const assigned: ExampleStep = {
  at: '2026-03-02 09:40',
  by: 'marketing',
  do: 'Assign',
  with: { to: { unit: 'quality', roles: ['quality'] } },
}

export const sample: ExampleStep = {
  at: '2026-03-02 15:00',
  by: 'marketing',
  do: 'Record:evidence-collected',
  with: { kind: 'sample', source: 'consumer', custody: '封存于质量部冷藏柜' },
}

export const started: ExampleStep = {
  at: '2026-03-03 09:00',
  by: 'quality',
  do: 'Record:investigation-started',
  with: { person: 'q-1' },
}

export const productionRecord: ExampleStep = {
  at: '2026-03-03 16:00',
  by: 'production',
  do: 'Record:evidence-collected',
  with: { kind: 'productionRecord', source: 'production' },
}

export const analysis: ExampleStep = {
  at: '2026-03-04 11:00',
  by: 'quality',
  do: 'Record:evidence-collected',
  with: { kind: 'technicalAnalysis', source: 'laboratory' },
}

/** What an investigation states, by clause. */
export const findings = {
  'invest.findings': '封口卷边不合格，罐内产气',
  'invest.hazardAnalysis': '有腐败风险，限于当班次约二百罐',
}
export const comparisons = {
  'invest.compareKind': '本年同类投诉一件',
  'invest.compareBatch': '同批另有一件',
  'invest.retainedSample': '留样两罐中一罐轻微鼓盖',
  'invest.compareVolume': '同期投诉量无明显上升',
}
export const sampleAnalysis = {
  'invest.package': '罐身无碰伤',
  'invest.sensory': '汤汁浑浊，酸味',
  'invest.sealing': '卷边叠接率偏低',
}
export const productionDay = {
  'invest.dayProduction': '乙班，产量六千罐',
  'invest.dayMaterial': '罐盖换批',
  'invest.dayControl': '首检合格，巡检漏一次',
  'invest.dayEquipment': '二号封口机当日检修后开机',
  'invest.batchInspection': '出厂检验合格',
  'invest.dayEnvironment': '车间温湿度正常',
}

export const investigated: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'quality',
  do: 'Investigate',
  with: { finding: 'substantiated', field: { ...findings, ...comparisons, ...sampleAnalysis, ...productionDay } },
}

export const reported: ExampleStep = {
  at: '2026-03-05 11:00',
  by: 'quality',
  do: 'Record:reported',
  with: { kind: 'investigation', to: { roles: ['team'] } },
}

export const proposed: ExampleStep = {
  at: '2026-03-05 15:00',
  by: 'marketing',
  do: 'Propose',
  with: { proposal: 'v-1', optionCount: 2 },
}

export const signed: ExampleStep = {
  at: '2026-03-06 09:00',
  by: 'quality-head',
  do: 'Record:signed-off',
  with: { step: 'handling-document', handwritten: true },
}

/** What the handling document says. */
export const cause = { 'invest.rootCause': '封口机检修后未重新校准' }
export const remedy = { 'solution.text': '退货并换货；检修后开机须复检封口' }

export const issued: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'quality',
  do: 'Record:document-issued',
  with: { kind: 'handling', fileNo: 'CL-2026-014', date: '2026-03-06', field: { ...cause, ...remedy } },
}

export const replied: ExampleStep = {
  at: '2026-03-06 14:00',
  by: 'marketing',
  do: 'Reply:final',
  with: { form: 'written', explanation: '封口不良所致，同班次产品已停售' },
}

/** Up to the end of the inquiry, and from there to the answer. */
export const taken: ReadonlyArray<ExampleStep> = [received, confirmed, registered, assigned, sample]
export const examined: ReadonlyArray<ExampleStep> = [...taken, started, productionRecord, analysis, investigated]
export const documented: ReadonlyArray<ExampleStep> = [...examined, reported, proposed, signed, issued]
