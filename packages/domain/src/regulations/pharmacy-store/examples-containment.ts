import type { ClauseExamples } from '../../example/language.js'
import { atTheStore, complaint, contained, declared, general, incident, onlyComplaint } from './examples-base.js'

const notified = {
  at: '2026-07-06 10:10',
  by: 'storeManager',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['relevant-dept'] } },
}

const found = { ...incident, at: '2026-07-06 08:30' }

/** Section 5.6, shown. */
export const containment: ClauseExamples = {
  c15: [
    {
      says: { zh: '停售并通知', en: 'off sale, and told' },
      steps: [found, contained, { ...notified, at: '2026-07-06 09:30' }],
      then: [{ at: '2026-07-06 10:01', clocks: { c15: ['met 2026-07-06 10:00'] } }],
    },
    {
      says: { zh: '停售了没有通知', en: 'off sale, and nobody told' },
      steps: [found, contained],
      then: [{ at: '2026-07-06 10:01', clocks: { c15: ['breached 2026-07-06 10:00'] } }],
    },
    {
      says: { zh: '只是投诉，没有此项', en: 'not for a complaint' },
      steps: [complaint],
      then: [{ clocks: { c15: [] } }],
    },
    {
      says: { zh: '部署方放宽为四小时', en: 'four hours by the deployment' },
      under: { parameters: { containWithin: { n: 4, unit: 'hour' } } },
      steps: [found, contained, notified],
      then: [{ clocks: { c15: ['met 2026-07-06 12:00'] } }],
    },
    {
      says: { zh: '通知了没有停售', en: 'told, and still on sale' },
      steps: [found, { ...notified, at: '2026-07-06 09:30' }],
      then: [{ at: '2026-07-06 10:01', clocks: { c15: ['breached 2026-07-06 10:00'] } }],
    },
    {
      says: { zh: '投诉改定为事故，自收到起算', en: 'a complaint reclassified: from the receipt' },
      steps: [complaint, general],
      then: [{ clocks: { c15: ['running 2026-07-06 12:00'] } }],
    },
    {
      says: { zh: '只知发生时间', en: 'only the occurrence is known' },
      steps: [complaint, { ...declared, with: { happenedAt: '2026-07-06T09:00:00+08:00' } }],
      then: [{ clocks: { c15: ['running 2026-07-06 11:00'] } }],
    },
    {
      says: {
        zh: '收作事故而没有发现时间，自收到起算；再申报不重新起算，撤诉不免',
        en: 'received without a discovery: from the receipt; declared later, or withdrawn, it stands',
      },
      steps: [
        { ...incident, with: { kind: 'quality-incident', ...atTheStore } },
        { ...declared, with: { discoveredAt: '2026-07-06T10:25:00+08:00' } },
        { at: '2026-07-06 11:30', by: 'storeManager', do: 'Withdraw' },
      ],
      then: [{ at: '2026-07-06 12:01', clocks: { c15: ['breached 2026-07-06 12:00'] } }],
    },
    {
      says: { zh: '查明只是投诉，不再适用', en: 'a complaint only: it no longer applies' },
      steps: [incident, { ...onlyComplaint, at: '2026-07-06 09:50' }],
      then: [{ clocks: { c15: ['inapplicable 2026-07-06 10:00'] } }],
    },
  ],
}
