import type { ClauseExamples } from '../../example/language.js'
import { casualty, general, incident, result, resultToDept, toDept, toQuality, withdrawn } from './examples-base.js'
import { discoveryTold, foundLastWeek, noIncident, occurrenceOnly, reclassified } from './examples-general-origins.js'

/** Section 5.5, shown: cause and result of a general incident. */
export const generalResult: ClauseExamples = {
  c13: [
    {
      says: { zh: '两周报结果', en: 'the result after two weeks' },
      steps: [incident, general, toQuality, result],
      then: [{ at: '2026-08-07 09:00', clocks: { c13: ['met 2026-08-06'] } }],
    },
    {
      says: { zh: '一个月没有结果', en: 'no result within a month' },
      steps: [incident, general, toQuality],
      then: [
        { at: '2026-08-06 18:00', clocks: { c13: ['running 2026-08-06'] } },
        { at: '2026-08-07 09:00', clocks: { c13: ['breached 2026-08-06'] } },
      ],
    },
    {
      says: { zh: '重大事故不适用', en: 'not for a major one' },
      steps: [incident, casualty],
      then: [{ clocks: { c13: ['inapplicable 2026-08-06'] } }],
    },
    {
      says: { zh: '另一读法：结果报到部门不算', en: 'the other reading: a result to the department does not count' },
      under: { readings: ['A078'] },
      steps: [incident, general, toDept, resultToDept],
      then: [{ at: '2026-08-07 09:00', clocks: { c12: ['met 2026-07-08'], c13: ['breached 2026-08-06'] } }],
    },
    {
      ...reclassified,
      then: [{ clocks: { c13: ['running 2026-08-06'] } }],
    },
    {
      ...occurrenceOnly,
      then: [{ clocks: { c13: ['running 2026-08-03'] } }],
    },
    {
      ...foundLastWeek,
      then: [{ clocks: { c13: ['running 2026-08-03'] } }],
    },
    {
      ...discoveryTold,
      then: [{ clocks: { c13: ['running 2026-08-03'] } }],
    },
    {
      says: {
        zh: '报给别处的、没有结果的不算；撤诉不免',
        en: 'a result told elsewhere, or a notice, does not count; a withdrawal does not end it',
      },
      steps: [
        incident,
        general,
        { ...result, at: '2026-07-06 11:40', with: { kind: 'result', to: { roles: ['gm-office'] } } },
        { ...toQuality, at: '2026-07-06 11:50' },
        withdrawn,
      ],
      then: [{ at: '2026-08-07 09:00', clocks: { c13: ['breached 2026-08-06'] } }],
    },
    {
      ...noIncident,
      then: [{ clocks: { c13: ['inapplicable 2026-08-06'] } }],
    },
    {
      says: {
        zh: '结果报质量管理部门也算，同样要写全',
        en: 'a result to the department will do, and must be complete as well',
      },
      steps: [
        incident,
        general,
        toDept,
        { ...result, with: { kind: 'result', to: { roles: ['quality-dept'] } }, refused: ['c14'] },
        resultToDept,
      ],
      then: [{ clocks: { c13: ['met 2026-08-06'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '缺处理结果，退回', en: 'refused without what was done' },
      steps: [
        incident,
        general,
        toQuality,
        {
          ...result,
          with: {
            kind: 'result',
            to: { roles: ['quality-section'] },
            field: { 'incident.cause': '阴凉柜断电两日' },
          },
          refused: ['c14'],
        },
        result,
      ],
    },
    {
      says: {
        zh: '缺原因，同样退回；报总经理室的不要求',
        en: 'nor without the cause; not asked for what goes to the office',
      },
      steps: [
        incident,
        general,
        toQuality,
        { ...result, with: { kind: 'result', to: { roles: ['gm-office'] } } },
        {
          ...result,
          with: { kind: 'result', to: { roles: ['quality-section'] }, field: { 'incident.result': '退厂' } },
          refused: ['c14'],
        },
      ],
    },
  ],
}
