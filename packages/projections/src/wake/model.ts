import { isOfLook, wakes } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import { msOf } from '../runtime/cell.js'
import { complaintModel, eventModel } from '../runtime/model.js'
import { kindredOf } from './kin.js'
import { isWatched, planOf } from './plan.js'
import { kinTable, memberTable, stirTable, wakeTable } from './table.js'

/** When and beside whom cases are to be looked at. It asks no clock: what is due is a moment that has passed. */
export const wake = complaintModel({
  name: 'wake',
  version: 3,
  meaning: { zh: '唤醒时刻与同组案件', en: 'When time, and which other cases, can act on a case' },
  tables: [wakeTable, memberTable, kinTable],
  rows: ({ complaint, clocks }, { rules }) => {
    const plan = planOf(rules, complaint.regulations)
    const { members, kin, ageing } = kindredOf(complaint, plan, rules)
    const own = plan.time ? wakes(rules)(complaint, clocks).map((at_ms) => ({ at_ms, same: null })) : []
    // Those of the group first: they stay, whatever becomes of the others.
    const moments = [...ageing, ...own].map((one, ordinal) => ({ complaint: complaint.id, ordinal, ...one }))
    return [moments, members, kin]
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
