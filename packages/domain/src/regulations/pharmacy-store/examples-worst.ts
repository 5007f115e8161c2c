import type { ClauseExamples, Example } from '../../example/language.js'
import {
  casualty,
  complaint,
  declared,
  declaredLater,
  general,
  incident,
  onlyComplaint,
  toOffice,
  toQuality,
  upward,
  withdrawn,
} from './examples-base.js'

/** Nobody told when it was discovered. */
const undiscovered: Example = {
  says: {
    zh: '收作事故而没有发现时间，自收到起算；再申报一次不重新起算',
    en: 'received without a discovery: from the receipt; declared later, it does not run anew',
  },
  steps: [...declaredLater, casualty],
}

/** Declared with its occurrence alone. */
const occurrenceOnly: Example = {
  says: { zh: '申报为事故，只知发生时间，自发生起算', en: 'declared, only the occurrence known: from there' },
  steps: [complaint, { ...declared, with: { happenedAt: '2026-07-05T23:00:00+08:00' } }, casualty],
}

/** A complaint that turned out to be an incident. */
const reclassified: Example = {
  says: { zh: '投诉改定为事故，自收到起算', en: 'a complaint reclassified: from the receipt' },
  steps: [complaint, casualty],
}

/** A mere complaint after all. */
const noIncident: Example = {
  says: { zh: '查明只是投诉，不再适用', en: 'a complaint only: it no longer applies' },
  steps: [incident, casualty, onlyComplaint],
}

/** Section 5.3, shown. */
export const worst: ClauseExamples = {
  c08: [
    {
      says: { zh: '两处都报到', en: 'both have been told' },
      steps: [incident, casualty, toOffice, toQuality],
      then: [{ at: '2026-07-07 09:00', clocks: { c08: ['met 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '只报了总经理室', en: 'only the general manager’s office' },
      steps: [incident, casualty, toOffice],
      then: [
        { at: '2026-07-06 19:59', clocks: { c08: ['running 2026-07-06 20:00'] } },
        { at: '2026-07-06 20:01', clocks: { c08: ['breached 2026-07-06 20:00'] } },
      ],
    },
    {
      says: { zh: '次日才定级，定级之时即超期', en: 'graded a day later: breached at once' },
      steps: [incident, { ...casualty, at: '2026-07-07 09:00' }],
      then: [{ at: '2026-07-07 10:00', clocks: { c08: ['breached 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '投诉之后申报为事故，自发现起算', en: 'a complaint, then declared: from the discovery' },
      steps: [complaint, declared, casualty],
      then: [{ clocks: { c08: ['running 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '顾客撤诉，照样要报', en: 'withdrawn, and still owed' },
      steps: [incident, casualty, withdrawn],
      then: [{ at: '2026-07-07 09:00', clocks: { c08: ['breached 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '一般事故不适用', en: 'not for a general one' },
      steps: [incident, general],
      then: [{ clocks: { c08: ['inapplicable 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '另一读法：自发生起算', en: 'the other reading: from the occurrence' },
      under: { readings: ['A076'] },
      steps: [complaint, declared, casualty],
      then: [
        {
          clocks: {
            c08: ['breached 2026-07-06 10:00'],
            c09: ['running 2026-07-06 22:00'],
            c11: ['running 2026-07-13'],
            c15: ['breached 2026-07-06 00:00'],
          },
        },
      ],
    },
    {
      ...reclassified,
      then: [{ clocks: { c08: ['running 2026-07-06 22:00'] } }],
    },
    {
      ...occurrenceOnly,
      then: [{ at: '2026-07-06 11:01', clocks: { c08: ['breached 2026-07-06 11:00'] } }],
    },
    {
      ...undiscovered,
      then: [{ clocks: { c08: ['running 2026-07-06 22:00'] } }],
    },
    {
      ...noIncident,
      then: [{ clocks: { c08: ['inapplicable 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '报给别处的不算', en: 'told elsewhere does not count' },
      steps: [
        incident,
        casualty,
        { ...toOffice, with: { kind: 'notice', to: { roles: ['company'] } } },
        { ...toQuality, with: { kind: 'notice', to: { roles: ['quality-section'] } } },
      ],
      then: [{ clocks: { c08: ['running 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '别人代报的也算', en: 'what others told for the store counts' },
      steps: [incident, casualty, toOffice, { ...toQuality, by: 'companyOfficer' }],
      then: [{ clocks: { c08: ['met 2026-07-06 20:00'] } }],
    },
    {
      says: { zh: '质量管理部门与质管科同一处', en: 'the department is the section' },
      steps: [
        incident,
        casualty,
        toOffice,
        { ...toQuality, with: { kind: 'notice', to: { roles: ['quality-dept'] } } },
      ],
      then: [{ clocks: { c08: ['met 2026-07-06 20:00'] } }],
    },
  ],
  c09: [
    {
      says: { zh: '次日七点半报上级', en: 'reported upward at half past seven' },
      steps: [incident, casualty, toOffice, toQuality, upward],
      then: [{ at: '2026-07-07 09:00', clocks: { c09: ['met 2026-07-07 08:00'] } }],
    },
    {
      says: { zh: '门店越级上报不算', en: 'the store itself does not count' },
      steps: [incident, casualty, toOffice, toQuality, { ...upward, by: 'storeManager' }],
      then: [{ at: '2026-07-07 09:00', clocks: { c09: ['breached 2026-07-07 08:00'] } }],
    },
    {
      says: { zh: '报当地药监同样算数', en: 'the local authority counts as well' },
      steps: [incident, casualty, { ...upward, with: { kind: 'notice', to: { roles: ['drug-authority'] } } }],
      then: [{ clocks: { c09: ['met 2026-07-07 08:00'] } }],
    },
    {
      says: { zh: '另一读法：自门店报到起算', en: 'the other reading: from the report of the store' },
      under: { readings: ['A075'] },
      steps: [incident, casualty, toOffice, toQuality],
      then: [{ clocks: { c09: ['running 2026-07-07 14:00'] } }],
    },
    {
      ...reclassified,
      then: [{ clocks: { c09: ['running 2026-07-07 10:00'] } }],
    },
    {
      ...occurrenceOnly,
      then: [{ clocks: { c09: ['running 2026-07-06 23:00'] } }],
    },
    {
      ...undiscovered,
      then: [{ clocks: { c09: ['running 2026-07-07 10:00'] } }],
    },
    {
      ...noIncident,
      then: [{ clocks: { c09: ['inapplicable 2026-07-07 08:00'] } }],
    },
    {
      says: {
        zh: '报总经理室不是报上级；撤诉不免',
        en: 'the general manager’s office is not the superior; a withdrawal does not end it',
      },
      steps: [
        incident,
        casualty,
        { ...upward, at: '2026-07-06 11:30', with: { kind: 'notice', to: { roles: ['gm-office'] } } },
        withdrawn,
      ],
      then: [{ at: '2026-07-07 09:00', clocks: { c09: ['breached 2026-07-07 08:00'] } }],
    },
    {
      steps: [incident, general],
      then: [{ clocks: { c09: ['inapplicable 2026-07-07 08:00'] } }],
    },
  ],
}
