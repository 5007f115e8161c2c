import type { ClauseExamples } from '../../example/language.js'
import {
  casualty,
  complaint,
  contained,
  declared,
  general,
  incident,
  onlyComplaint,
  result,
  toQuality,
  withdrawn,
} from './examples-base.js'

const notified = {
  at: '2026-07-06 10:10',
  by: 'storeManager',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['relevant-dept'] } },
}
const found = { ...incident, at: '2026-07-06 08:30' }
const toDept = { ...toQuality, with: { kind: 'notice', to: { roles: ['quality-dept'] } } }

/** Sections 5.5 and 5.6, shown. */
export const generalIncidents: ClauseExamples = {
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
      says: {
        zh: '投诉两天后改定为事故，仍自收到起算',
        en: 'a complaint reclassified two days later: still from the receipt',
      },
      steps: [complaint, { ...general, at: '2026-07-08 11:00' }],
      then: [{ clocks: { c12: ['running 2026-07-08'] } }],
    },
    {
      says: { zh: '申报为事故，只知发生时间', en: 'declared, only the occurrence known' },
      steps: [complaint, { ...declared, with: { happenedAt: '2026-07-02T22:00:00+08:00' } }, general],
      then: [{ clocks: { c12: ['running 2026-07-06'] } }],
    },
    {
      says: { zh: '上月发生、上周发现的，自发现起算', en: 'happened last month, found last week: from the discovery' },
      steps: [
        complaint,
        { ...declared, with: { happenedAt: '2026-06-20T22:00:00+08:00', discoveredAt: '2026-07-03T09:00:00+08:00' } },
        general,
      ],
      then: [{ clocks: { c12: ['running 2026-07-07'] } }],
    },
    {
      says: {
        zh: '收作事故时载明发现时间，再申报不重新起算',
        en: 'received with its discovery; declared later it does not run anew',
      },
      steps: [
        {
          ...incident,
          with: {
            kind: 'quality-incident',
            channel: 'store',
            class: {},
            complainant: { id: 'p-1' },
            discoveredAt: '2026-07-03T09:00:00+08:00',
          },
        },
        declared,
        general,
      ],
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
      says: { zh: '查明只是投诉，不再适用', en: 'a complaint only: it no longer applies' },
      steps: [incident, general, onlyComplaint],
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
            channel: 'store',
            class: {},
            complainant: { id: 'p-1' },
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
      steps: [
        incident,
        general,
        toDept,
        {
          ...result,
          with: {
            kind: 'result',
            to: { roles: ['quality-dept'] },
            field: { 'incident.cause': '阴凉柜断电两日', 'incident.result': '该批次下架退厂' },
          },
        },
      ],
      then: [{ at: '2026-08-07 09:00', clocks: { c12: ['met 2026-07-08'], c13: ['breached 2026-08-06'] } }],
    },
    {
      says: {
        zh: '投诉两天后改定为事故，仍自收到起算',
        en: 'a complaint reclassified two days later: still from the receipt',
      },
      steps: [complaint, { ...general, at: '2026-07-08 11:00' }],
      then: [{ clocks: { c13: ['running 2026-08-06'] } }],
    },
    {
      says: { zh: '申报为事故，只知发生时间', en: 'declared, only the occurrence known' },
      steps: [complaint, { ...declared, with: { happenedAt: '2026-07-02T22:00:00+08:00' } }, general],
      then: [{ clocks: { c13: ['running 2026-08-03'] } }],
    },
    {
      says: { zh: '上月发生、上周发现的，自发现起算', en: 'happened last month, found last week: from the discovery' },
      steps: [
        complaint,
        { ...declared, with: { happenedAt: '2026-06-20T22:00:00+08:00', discoveredAt: '2026-07-03T09:00:00+08:00' } },
        general,
      ],
      then: [{ clocks: { c13: ['running 2026-08-03'] } }],
    },
    {
      says: {
        zh: '收作事故时载明发现时间，再申报不重新起算',
        en: 'received with its discovery; declared later it does not run anew',
      },
      steps: [
        {
          ...incident,
          with: {
            kind: 'quality-incident',
            channel: 'store',
            class: {},
            complainant: { id: 'p-1' },
            discoveredAt: '2026-07-03T09:00:00+08:00',
          },
        },
        declared,
        general,
      ],
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
      says: { zh: '查明只是投诉，不再适用', en: 'a complaint only: it no longer applies' },
      steps: [incident, general, onlyComplaint],
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
        {
          ...result,
          with: {
            kind: 'result',
            to: { roles: ['quality-dept'] },
            field: { 'incident.cause': '阴凉柜断电两日', 'incident.result': '该批次下架退厂' },
          },
        },
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
        { ...incident, with: { kind: 'quality-incident', channel: 'store', class: {}, complainant: { id: 'p-1' } } },
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
