import type { Example } from '../../example/language.js'
import { atTheStore, complaint, declared, general, incident, onlyComplaint } from './examples-base.js'

/** Received with its discovery. */
export const discoveryTold: Example = {
  says: {
    zh: '收作事故时载明发现时间，再申报不重新起算',
    en: 'received with its discovery; declared later it does not run anew',
  },
  steps: [
    {
      ...incident,
      with: {
        kind: 'quality-incident',
        ...atTheStore,
        discoveredAt: '2026-07-03T09:00:00+08:00',
      },
    },
    declared,
    general,
  ],
}

/** Discovered long after it happened. */
export const foundLastWeek: Example = {
  says: { zh: '上月发生、上周发现的，自发现起算', en: 'happened last month, found last week: from the discovery' },
  steps: [
    complaint,
    { ...declared, with: { happenedAt: '2026-06-20T22:00:00+08:00', discoveredAt: '2026-07-03T09:00:00+08:00' } },
    general,
  ],
}

/** Declared with its occurrence alone. */
export const occurrenceOnly: Example = {
  says: { zh: '申报为事故，只知发生时间', en: 'declared, only the occurrence known' },
  steps: [complaint, { ...declared, with: { happenedAt: '2026-07-02T22:00:00+08:00' } }, general],
}

/** A complaint that turned out to be an incident. */
export const reclassified: Example = {
  says: {
    zh: '投诉两天后改定为事故，仍自收到起算',
    en: 'a complaint reclassified two days later: still from the receipt',
  },
  steps: [complaint, { ...general, at: '2026-07-08 11:00' }],
}

/** A mere complaint after all. */
export const noIncident: Example = {
  says: { zh: '查明只是投诉，不再适用', en: 'a complaint only: it no longer applies' },
  steps: [incident, general, onlyComplaint],
}
