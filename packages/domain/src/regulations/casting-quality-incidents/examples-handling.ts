import type { ClauseExamples } from '../../example/language.js'
import {
  carriedOut,
  cause,
  closed,
  complained,
  education,
  found,
  foundMany,
  fourMet,
  investigated,
  judged,
  measures,
  planned,
} from './examples-path.js'

/** What is done about an incident, and who does it. */
export const handling: ClauseExamples = {
  c03: [
    {
      says: { zh: '责任人未处理，不得结案', en: 'persons not dealt with: not closed' },
      steps: [
        found,
        cause,
        measures,
        education,
        { ...closed, at: '2026-03-11 10:00', refused: ['c03'] },
        { at: '2026-03-11 15:00', by: 'qm', do: 'Record:no-pass-met', with: { item: 'persons' } },
        closed,
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '使用单位只列三项的，三项即可', en: 'three items where the deployment lists three' },
      under: { parameters: { fourNoPass: ['cause', 'measures', 'education'] } },
      steps: [found, cause, measures, education, closed],
    },
    {
      says: { zh: '另一读法：有一项未过，只提示', en: 'other reading: one left open is warned of' },
      under: { readings: ['A051'] },
      steps: [found, cause, measures, education, { ...closed, warned: ['c03'] }],
    },
  ],
  c04: [
    {
      says: { zh: '一般事故：周一发现，下周一之前定措施', en: 'general: found on Monday, planned by the next' },
      steps: [found, { ...planned, at: '2026-03-09 15:00' }],
      then: [{ clocks: { c04: ['met 2026-03-09', 'running'] } }],
    },
    {
      says: { zh: '批事故三个工作日，第四日才定，逾期', en: 'batch: three working days; on the fourth it is late' },
      steps: [foundMany, { ...planned, at: '2026-03-06 09:00' }],
      then: [{ clocks: { c04: ['breached 2026-03-05', 'running'] } }],
    },
    {
      says: {
        zh: '次日查出损失三万，升为重大：期限提前到当天',
        en: 'a loss of 30,000 the next day: major, and due that day',
      },
      steps: [found, { at: '2026-03-03 09:00', by: 'qm', do: 'Record:loss-assessed', with: { amount: 30000 } }],
      then: [{ clocks: { c04: ['running 2026-03-03'] } }],
    },
    {
      says: { zh: '措施没做完就结案：不拦，记违约', en: 'closed before it was carried out: let through, and a breach' },
      steps: [found, planned, ...fourMet, { ...closed, warned: ['c04'] }],
      then: [{ clocks: { c04: ['met 2026-03-09', 'breached'] } }],
    },
    {
      says: { zh: '做完再结案', en: 'carried out, then closed' },
      steps: [found, planned, carriedOut, ...fourMet, { ...closed, warned: [] }],
      then: [{ clocks: { c04: ['met 2026-03-09', 'met'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '批事故判责：责任单位当月拟记零', en: 'batch: nought proposed for the unit responsible' },
      steps: [foundMany, investigated, judged],
      then: [{ scores: { c06: ['casting-machining: score 0 proposed', '= casting-machining 2026-03: 0'] } }],
    },
    {
      says: { zh: '先判责，后升为重大，同样拟记', en: 'responsibility first, class raised later: the same' },
      steps: [
        found,
        investigated,
        judged,
        { at: '2026-03-06 09:00', by: 'qm', do: 'Record:loss-assessed', with: { amount: 30000 } },
      ],
      then: [{ scores: { c06: ['casting-machining: score 0 proposed', '= casting-machining 2026-03: 0'] } }],
    },
    {
      says: {
        zh: '批事故判责之后又升为重大：再记一笔，仍是零分',
        en: 'batch, and major later: put down again, and nought it stays',
      },
      steps: [
        foundMany,
        investigated,
        judged,
        { at: '2026-03-06 09:00', by: 'qm', do: 'Record:loss-assessed', with: { amount: 20000 } },
      ],
      then: [
        {
          scores: {
            c06: [
              'casting-machining: score 0 proposed',
              'casting-machining: score 0 proposed',
              '= casting-machining 2026-03: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '一般事故不否决', en: 'no veto for a general incident' },
      steps: [found, investigated, judged],
      then: [{ scores: { c06: [] } }],
    },
  ],
  c10: [
    {
      says: { zh: '质量事故和售后投诉都在内', en: 'incidents and complaints after the sale are covered' },
      steps: [found, { ...complained, on: 'c-2' }],
      then: [{ pinned: ['casting-quality-incidents'] }, { on: 'c-2', pinned: ['casting-quality-incidents'] }],
    },
    {
      says: { zh: '询价不在内', en: 'a request for a quotation is not' },
      steps: [{ ...complained, with: { kind: 'inquiry', channel: 'after-sales', class: {} } }],
      then: [{ pinned: [] }],
    },
  ],
  c19: [
    {
      says: { zh: '调查、处理、公布都归品质管理部', en: 'all three steps are quality management’s' },
      steps: [{ ...found, routed: { c19: ['investigate: qm-dept', 'handle: qm-dept', 'notify: qm-dept'] } }],
    },
  ],
  c20: [
    {
      says: { zh: '查清并跟进', en: 'investigated and followed up' },
      steps: [
        complained,
        investigated,
        { at: '2026-03-09 10:00', by: 'qm', do: 'FollowUp:track' },
        ...fourMet,
        { ...closed, warned: [] },
      ],
      then: [{ at: '2026-03-05 09:00', clocks: { c20: ['running'] } }, { clocks: { c20: ['met'] } }],
    },
    {
      says: { zh: '没跟进就结案：不拦，记违约', en: 'closed without a follow-up: let through, and a breach' },
      steps: [complained, investigated, ...fourMet, { ...closed, warned: ['c20'] }],
      then: [{ clocks: { c20: ['breached'] } }],
    },
    {
      says: { zh: '厂内事故不适用', en: 'an incident in the works is not bound' },
      steps: [found],
      then: [{ clocks: { c20: [] } }],
    },
  ],
  c21: [
    {
      says: { zh: '品质管理部处罚', en: 'punished by quality management' },
      steps: [
        found,
        investigated,
        judged,
        {
          at: '2026-03-06 09:00',
          by: 'qm',
          do: 'Record:sanction-imposed',
          with: { kind: 'pay', month: '2026-03' },
          warned: [],
        },
      ],
    },
    {
      says: { zh: '车间自行处罚：提示', en: 'punished by the works itself: warned of' },
      steps: [
        found,
        investigated,
        judged,
        {
          at: '2026-03-06 09:00',
          by: 'works',
          do: 'Record:sanction-imposed',
          with: { kind: 'criticism', month: '2026-03' },
          warned: ['c21'],
        },
      ],
    },
  ],
}
