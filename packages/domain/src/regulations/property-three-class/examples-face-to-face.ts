import type { ClauseExamples } from '../../example/language.js'
import { difficult, letter, onsite, onTheSpot, phoned, raised } from './examples-base.js'

const solvable = {
  at: '2026-03-11 09:05',
  by: 'cleaner',
  do: 'Classify',
  with: { class: { class: '1' }, flag: { solvableOnSpot: true } },
}

const reported = {
  at: '2026-03-11 17:00',
  by: 'cleaner',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['superior'] } },
}

/** Section 4.2.1, shown. */
export const faceToFace: ClauseExamples = {
  c12: [
    {
      says: { zh: '二十分钟拖干', en: 'dry after twenty minutes' },
      steps: [onsite, solvable, onTheSpot],
      then: [{ clocks: { c12: ['met 2026-03-11 09:30'] } }],
    },
    {
      says: { zh: '标明能当场解决而拖过半小时', en: 'flagged as solvable and left for half an hour' },
      steps: [onsite, solvable],
      then: [{ at: '2026-03-11 09:31', clocks: { c12: ['breached 2026-03-11 09:30'] } }],
    },
    {
      says: { zh: '没有标明的不适用', en: 'unflagged it does not apply' },
      steps: [onsite],
      then: [{ at: '2026-03-11 09:31', clocks: { c12: ['inapplicable 2026-03-11 09:30'] } }],
    },
    {
      says: { zh: '电话里标了也不适用', en: 'nor for a call, flagged or not' },
      steps: [phoned, solvable],
      then: [{ at: '2026-03-11 09:31', clocks: { c12: ['inapplicable 2026-03-11 09:30'] } }],
    },
  ],
  c13: [
    {
      says: { zh: '当天汇报', en: 'told on the day' },
      steps: [onsite, onTheSpot, reported],
      then: [{ at: '2026-03-12 09:00', clocks: { c13: ['met 2026-03-11'] } }],
    },
    {
      says: { zh: '隔天才汇报', en: 'told a day later' },
      steps: [onsite, onTheSpot, { ...reported, at: '2026-03-12 09:00' }],
      then: [{ clocks: { c13: ['breached 2026-03-11'] } }],
    },
    {
      says: { zh: '电话里当即解决的也要说明', en: 'what was solved during a call is told as well' },
      steps: [phoned, onTheSpot],
      then: [{ at: '2026-03-12 09:00', clocks: { c13: ['breached 2026-03-11'] } }],
    },
    {
      says: { zh: '不是当场解决的，没有此项', en: 'not owed for what was solved later' },
      steps: [onsite, { ...onTheSpot, at: '2026-03-11 16:00', with: {} }],
      then: [{ clocks: { c13: [] } }],
    },
    {
      says: { zh: '只告诉前台不算', en: 'telling the desk only does not count' },
      steps: [onsite, onTheSpot, { ...reported, with: { kind: 'notice', to: { roles: ['front-desk'] } } }],
      then: [{ at: '2026-03-12 09:00', clocks: { c13: ['breached 2026-03-11'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '一小时上报', en: 'raised after one hour' },
      steps: [onsite, raised],
      then: [{ at: '2026-03-11 12:00', clocks: { c14: ['met 2026-03-11 11:00'] } }],
    },
    {
      says: { zh: '没有上报，十一点超期', en: 'not raised: breached at eleven' },
      steps: [onsite],
      then: [
        { at: '2026-03-11 10:59', clocks: { c14: ['running 2026-03-11 11:00'] } },
        { at: '2026-03-11 11:01', clocks: { c14: ['breached 2026-03-11 11:00'] } },
      ],
    },
    {
      says: { zh: '当场解决，无须上报', en: 'solved on the spot: nothing to raise' },
      steps: [onsite, onTheSpot],
      then: [{ at: '2026-03-11 12:00', clocks: { c14: ['cancelled 2026-03-11 11:00'] } }],
    },
    {
      says: { zh: '来信不适用', en: 'not for a letter' },
      steps: [letter],
      then: [{ at: '2026-03-11 12:00', clocks: { c14: ['inapplicable 2026-03-11 11:00'] } }],
    },
    {
      says: { zh: '又难办的，两条时限并行', en: 'difficult as well: both limits run' },
      steps: [onsite, difficult],
      then: [
        {
          at: '2026-03-11 09:40',
          clocks: { c14: ['running 2026-03-11 11:00'], c23: ['breached 2026-03-11 09:30'] },
        },
      ],
    },
    {
      says: { zh: '另一读法：当面投诉只有两小时', en: 'the other reading: face to face only the two hours' },
      under: { readings: ['A104'] },
      steps: [onsite, difficult],
      then: [
        {
          at: '2026-03-11 09:40',
          clocks: { c14: ['running 2026-03-11 11:00'], c23: ['inapplicable 2026-03-11 09:30'] },
        },
      ],
    },
    {
      says: { zh: '报到别处不算', en: 'raised elsewhere does not count' },
      steps: [onsite, { ...raised, with: { to: { roles: ['operations-dept'] } } }],
      then: [{ at: '2026-03-11 11:01', clocks: { c14: ['breached 2026-03-11 11:00'] } }],
    },
    {
      says: { zh: '一个多小时后才办完，不是当场', en: 'solved after an hour and a half is not on the spot' },
      steps: [onsite, { ...onTheSpot, at: '2026-03-11 10:30', with: {} }],
      then: [{ at: '2026-03-11 11:01', clocks: { c14: ['breached 2026-03-11 11:00'] } }],
    },
  ],
  c15: [
    {
      says: { zh: '保洁班长上报，由物业处定', en: 'raised from cleaning, decided in the office above' },
      steps: [onsite, { ...raised, routed: { c15: ['decide: office'], c24: [] } }],
    },
  ],
}
