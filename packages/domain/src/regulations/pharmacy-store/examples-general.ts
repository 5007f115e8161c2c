import type { ClauseExamples } from '../../example/language.js'
import { atTheStore, complaint, general, incident, result, toDept, toQuality, withdrawn } from './examples-base.js'
import { discoveryTold, foundLastWeek, noIncident, occurrenceOnly, reclassified } from './examples-general-origins.js'

/** Section 5.5, shown: the report of a general incident. */
export const generalReport: ClauseExamples = {
  c12: [
    {
      says: { zh: '当天报质管科', en: 'the section is told on the day' },
      steps: [incident, general, toQuality],
      then: [{ at: '2026-07-09 09:00', clocks: { c12: ['met 2026-07-08'] } }],
    },
    {
      says: { zh: '两个工作日没有报', en: 'nothing within two working days' },
      steps: [incident, general],
      then: [
        { at: '2026-07-08 18:00', clocks: { c12: ['running 2026-07-08'] } },
        { at: '2026-07-09 09:00', clocks: { c12: ['breached 2026-07-08'] } },
      ],
    },
    {
      says: { zh: '没有定级，过期未决', en: 'not graded: undecided' },
      steps: [incident],
      then: [{ at: '2026-07-09 09:00', clocks: { c12: ['undecided 2026-07-08'] } }],
    },
    {
      says: { zh: '另一读法：报质管科不算报质量管理部门', en: 'the other reading: the section is not the department' },
      under: { readings: ['A078'] },
      steps: [incident, general, toQuality],
      then: [{ at: '2026-07-09 09:00', clocks: { c12: ['breached 2026-07-08'] } }],
    },
    {
      ...reclassified,
      then: [{ clocks: { c12: ['running 2026-07-08'] } }],
    },
    {
      ...occurrenceOnly,
      then: [{ clocks: { c12: ['running 2026-07-06'] } }],
    },
    {
      ...foundLastWeek,
      then: [{ clocks: { c12: ['running 2026-07-07'] } }],
    },
    {
      ...discoveryTold,
      then: [{ clocks: { c12: ['running 2026-07-07'] } }],
    },
    {
      says: {
        zh: '别人报的、报给别处的不算；撤诉不免',
        en: 'told by others, or elsewhere, does not count; a withdrawal does not end it',
      },
      steps: [
        incident,
        general,
        { ...result, at: '2026-07-06 11:20', with: { kind: 'notice', to: { roles: ['gm-office'] } } },
        { ...toQuality, by: 'companyOfficer', at: '2026-07-06 11:30' },
        withdrawn,
      ],
      then: [{ at: '2026-07-09 09:00', clocks: { c12: ['breached 2026-07-08'] } }],
    },
    {
      ...noIncident,
      then: [{ clocks: { c12: ['inapplicable 2026-07-08'] } }],
    },
    {
      says: { zh: '报质量管理部门也算', en: 'the department will do' },
      steps: [incident, general, toDept],
      then: [{ clocks: { c12: ['met 2026-07-08'] } }],
    },
    {
      says: {
        zh: '投诉时已载明发现时间，改定为事故后自发现起算',
        en: 'the complaint already told the discovery: the limits run from there',
      },
      steps: [
        {
          ...complaint,
          with: {
            kind: 'quality-complaint',
            ...atTheStore,
            discoveredAt: '2026-07-03T09:00:00+08:00',
          },
        },
        general,
      ],
      then: [
        {
          clocks: {
            c08: ['inapplicable 2026-07-03 21:00'],
            c09: ['inapplicable 2026-07-04 09:00'],
            c10: ['inapplicable 2026-07-04 09:00'],
            c11: ['inapplicable 2026-07-10'],
            c12: ['running 2026-07-07'],
            c13: ['running 2026-08-03'],
            c15: ['breached 2026-07-03 11:00'],
          },
        },
      ],
    },
  ],
}
