import type { ClauseExamples } from '../../example/language.js'
import {
  atTheStore,
  casualty,
  complaint,
  declared,
  declaredLater,
  general,
  incident,
  onlyComplaint,
  otherMajor,
  toAuthority,
  withdrawn,
  written,
} from './examples-base.js'

/** Section 5.4, shown. */
export const major: ClauseExamples = {
  c10: [
    {
      says: { zh: '当晚报药监', en: 'the authority is told in the evening' },
      steps: [incident, otherMajor, toAuthority],
      then: [{ at: '2026-07-07 09:00', clocks: { c10: ['met 2026-07-07 08:00'] } }],
    },
    {
      says: { zh: '没有报', en: 'not told' },
      steps: [incident, otherMajor],
      then: [{ at: '2026-07-07 09:00', clocks: { c10: ['breached 2026-07-07 08:00'] } }],
    },
    {
      says: { zh: '有伤亡的不在本条', en: 'not for one with casualties' },
      steps: [incident, casualty],
      then: [{ clocks: { c10: ['inapplicable 2026-07-07 08:00'] } }],
    },
    {
      says: { zh: '投诉改定为事故，自收到起算', en: 'a complaint reclassified: from the receipt' },
      steps: [complaint, otherMajor],
      then: [{ clocks: { c10: ['running 2026-07-07 10:00'] } }],
    },
    {
      says: { zh: '申报为事故，只知发生时间，自发生起算', en: 'declared, only the occurrence known: from there' },
      steps: [complaint, { ...declared, with: { happenedAt: '2026-07-05T23:00:00+08:00' } }, otherMajor],
      then: [{ clocks: { c10: ['running 2026-07-06 23:00'] } }],
    },
    {
      says: {
        zh: '收作事故而没有发现时间，自收到起算；再申报一次不重新起算',
        en: 'received without a discovery: from the receipt; declared later, it does not run anew',
      },
      steps: [...declaredLater, otherMajor],
      then: [{ clocks: { c10: ['running 2026-07-07 10:00'] } }],
    },
    {
      says: { zh: '查明只是投诉，不再适用', en: 'a complaint only: it no longer applies' },
      steps: [incident, otherMajor, onlyComplaint],
      then: [{ clocks: { c10: ['inapplicable 2026-07-07 08:00'] } }],
    },
    {
      says: {
        zh: '门店报的、报上级的不算；撤诉不免',
        en: 'told by the store, or to the superior, does not count; a withdrawal does not end it',
      },
      steps: [
        incident,
        otherMajor,
        { ...toAuthority, by: 'storeManager', at: '2026-07-06 11:10' },
        { ...toAuthority, at: '2026-07-06 11:20', with: { kind: 'notice', to: { roles: ['superior-dept'] } } },
        withdrawn,
      ],
      then: [{ at: '2026-07-07 09:00', clocks: { c10: ['breached 2026-07-07 08:00'] } }],
    },
  ],
  c11: [
    {
      says: { zh: '七天内书面报告', en: 'in writing within seven days' },
      steps: [incident, otherMajor, toAuthority, written],
      then: [{ at: '2026-07-14 09:00', clocks: { c11: ['met 2026-07-13'] } }],
    },
    {
      says: { zh: '逾期补报，没有写原因，提示', en: 'late without a reason: a warning' },
      steps: [incident, casualty, { ...written, at: '2026-07-15 10:00', warned: ['c11'] }],
    },
    {
      says: { zh: '逾期补报，写明原因', en: 'late with the reason: none' },
      steps: [
        incident,
        casualty,
        {
          ...written,
          at: '2026-07-15 10:00',
          with: { kind: 'written', to: { roles: ['drug-authority'] }, reason: '药检所检验报告14日才出' },
          warned: [],
        },
      ],
      then: [{ clocks: { c11: ['breached 2026-07-13'] } }],
    },
    {
      says: { zh: '另一读法：自查清原因起算', en: 'the other reading: from when the cause is known' },
      under: { readings: ['A077'] },
      steps: [
        incident,
        otherMajor,
        {
          at: '2026-07-09 10:00',
          by: 'qualityOfficer',
          do: 'Investigate',
          with: { rootCause: '运输途中冷链中断' },
        },
      ],
      then: [{ clocks: { c11: ['running 2026-07-16'] } }],
    },
    {
      says: {
        zh: '口头报药监、书面报上级都不算',
        en: 'neither by word of mouth nor to the superior',
      },
      steps: [
        incident,
        otherMajor,
        toAuthority,
        { ...written, with: { kind: 'written', to: { roles: ['superior-dept'] } } },
      ],
      then: [{ at: '2026-07-14 09:00', clocks: { c11: ['breached 2026-07-13'] } }],
    },
    {
      says: {
        zh: '撤诉的，不再要书面报告；口头上报不免',
        en: 'withdrawn: the written report ends, the telling does not',
      },
      steps: [incident, otherMajor, withdrawn],
      then: [{ at: '2026-07-14 09:00', clocks: { c10: ['breached 2026-07-07 08:00'], c11: ['cancelled 2026-07-13'] } }],
    },
    {
      says: {
        zh: '周六发现，第七日又是周六，顺延到周一',
        en: 'found on a Saturday: the seventh day is one, too, and moves to Monday',
      },
      steps: [
        complaint,
        { ...declared, with: { happenedAt: '2026-07-03T22:00:00+08:00', discoveredAt: '2026-07-04T09:00:00+08:00' } },
        casualty,
      ],
      then: [{ clocks: { c11: ['running 2026-07-13'] } }],
    },
    {
      says: { zh: '上月发生，上周发现', en: 'it happened last month and was found last week' },
      steps: [
        complaint,
        { ...declared, with: { happenedAt: '2026-06-20T22:00:00+08:00', discoveredAt: '2026-07-01T09:00:00+08:00' } },
        casualty,
      ],
      then: [{ clocks: { c11: ['running 2026-07-08'] } }],
    },
    {
      says: { zh: '只知发生时间', en: 'only the occurrence is known' },
      steps: [complaint, { ...declared, with: { happenedAt: '2026-07-02T22:00:00+08:00' } }, casualty],
      then: [{ clocks: { c11: ['running 2026-07-09'] } }],
    },
    {
      says: {
        zh: '收作事故，载明上周发现；再申报一次不重新起算',
        en: 'received, found last week; declared later it does not run anew',
      },
      steps: [
        {
          ...incident,
          with: {
            kind: 'quality-incident',
            ...atTheStore,
            discoveredAt: '2026-07-02T09:00:00+08:00',
          },
        },
        declared,
        casualty,
      ],
      then: [{ clocks: { c11: ['running 2026-07-09'] } }],
    },
    {
      says: { zh: '投诉改定为事故，自收到起算', en: 'a complaint reclassified: from the receipt' },
      steps: [complaint, { ...otherMajor, at: '2026-07-08 11:00' }],
      then: [{ clocks: { c11: ['running 2026-07-13'] } }],
    },
    {
      says: { zh: '一般事故不适用；查明只是投诉，也不适用', en: 'neither for a general one nor for a mere complaint' },
      steps: [incident, general],
      then: [{ clocks: { c11: ['inapplicable 2026-07-13'] } }],
    },
    {
      steps: [incident, casualty, onlyComplaint],
      then: [{ clocks: { c11: ['inapplicable 2026-07-13'] } }],
    },
  ],
}
