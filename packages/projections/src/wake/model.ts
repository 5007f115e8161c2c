import { isOfLook, wakes } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import { msOf } from '../runtime/cell.js'
import { complaintModel, eventModel } from '../runtime/model.js'
import { kinOf } from './kin.js'
import { isWatched, planOf } from './plan.js'
import { kinTable, stirTable, wakeTable } from './table.js'

/** When and beside whom cases are to be looked at. It asks no clock: what is due is a moment that has passed. */
export const wake = complaintModel({
  name: 'wake',
  version: 1,
  meaning: { zh: '唤醒时刻与同组案件', en: 'When time, and which other cases, can act on a case' },
  tables: [wakeTable, kinTable],
  rows: ({ complaint, clocks }, { rules }) => {
    const plan = planOf(rules, complaint.regulations)
    const moments = plan.time ? wakes(rules)(complaint, clocks) : []
    return [
      moments.map((at_ms, ordinal) => ({ complaint: complaint.id, ordinal, at_ms })),
      plan.relations.length > 0 || plan.openCases ? kinOf(complaint, plan, rules) : [],
    ]
  },
})

/** What happened in such cases, in the order of the log. */
export const stir = eventModel({
  name: 'stir',
  version: 2,
  meaning: { zh: '待查看的动态', en: 'What happened in cases that time or other cases can act on' },
  tables: [stirTable],
  rows: ({ event, recorded }, _, { complaint }, { rules }) => {
    if (!isWatched(planOf(rules, complaint.regulations))) return [[]]
    const { id, latestMs: at_ms = 0 } = complaint
    const { position, revision, recordedtime } = recorded
    const recorded_ms = isOfLook(event) ? null : (msOf(recordedtime as Instant) ?? at_ms)
    return [[{ position, complaint: id, revision, at_ms, recorded_ms }]]
  },
})
