import type { ClauseExamples } from '../../example/language.js'
import { casualty, complaint, declared, general, incident, onlyComplaint } from './examples-base.js'

/** Sections 3 to 5.2, shown. */
export const scope: ClauseExamples = {
  c03: [
    {
      says: { zh: '嫌店员态度差：收下，不归本制度', en: 'about a rude clerk: taken, and not under this regulation' },
      steps: [
        {
          ...complaint,
          with: { kind: 'service-complaint', channel: 'store', class: {}, complainant: { id: 'p-2' } },
        },
      ],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '药品有絮状物，归本制度', en: 'about a drug: under this regulation' },
      steps: [complaint],
      then: [{ pinned: ['pharmacy-store'] }],
    },
  ],
  c05: [
    {
      says: { zh: '投诉查实为事故，时限追溯起算', en: 'a complaint turns out an incident: the limits run back' },
      steps: [complaint, declared, { ...general, warned: [] }],
      then: [
        {
          facts: { 'class.kind': 'quality-incident' },
          clocks: { c12: ['running 2026-07-08'] },
        },
      ],
    },
    {
      says: { zh: '没有申报发生和发现时间，提示', en: 'not declared when it happened: a warning' },
      steps: [complaint, { ...general, warned: ['c05'] }],
    },
    {
      says: { zh: '收进来就是事故的，不必再申报', en: 'one that came in as an incident needs no declaration' },
      steps: [incident, { ...general, warned: [] }],
    },
  ],
  c06: [
    {
      says: { zh: '不是事故，只是投诉：事故时限不再适用', en: 'no incident after all: its limits no longer apply' },
      steps: [incident, onlyComplaint],
      then: [
        {
          facts: { 'class.kind': 'quality-complaint' },
          clocks: { c08: ['inapplicable 2026-07-06 20:00'], c12: ['inapplicable 2026-07-08'] },
        },
      ],
    },
    {
      says: { zh: '申报过事故又定为投诉，提示', en: 'declared an incident and called a complaint: a warning' },
      steps: [complaint, declared, { ...onlyComplaint, warned: ['c06'] }],
    },
    {
      says: { zh: '投诉没有时限', en: 'a complaint has no limits' },
      steps: [complaint, { ...onlyComplaint, at: '2026-07-06 10:30' }],
      then: [{ facts: { 'class.kind': 'quality-complaint' }, clocks: { c12: [], c13: [], c15: [] } }],
    },
  ],
  c07: [
    {
      says: {
        zh: '投诉先改定为事故、后定级：未定级之前时限待定',
        en: 'a complaint reclassified first and graded later: until then the limits are pending',
      },
      steps: [
        complaint,
        declared,
        { ...general, with: { class: { kind: 'quality-incident' } } },
        { ...general, at: '2026-07-06 11:10', with: { class: { gravity: 'general' } } },
      ],
      then: [{ clocks: { c08: ['inapplicable 2026-07-06 20:00'], c12: ['running 2026-07-08'] } }],
    },
    {
      says: { zh: '只说“重大”，退回', en: 'major alone is refused' },
      steps: [incident, { ...casualty, with: { class: { gravity: 'major' } }, refused: ['c07'] }, casualty],
    },
    {
      says: {
        zh: '改成投诉又改回事故，时限照旧',
        en: 'called a complaint and an incident again: the limits are there as before',
      },
      steps: [
        incident,
        general,
        onlyComplaint,
        { ...general, at: '2026-07-06 16:00', with: { class: { kind: 'quality-incident' } } },
      ],
      then: [{ clocks: { c12: ['running 2026-07-08'], c13: ['running 2026-08-06'] } }],
    },
    {
      says: { zh: '投诉不分轻重', en: 'a complaint has no gravity' },
      steps: [complaint, onlyComplaint],
      then: [{ facts: { 'class.gravity': null } }],
    },
    {
      says: { zh: '收进来就是事故的', en: 'one that came in as an incident' },
      steps: [incident, { ...casualty, with: { field: { 'product.batch': 'B20260511' } }, refused: ['c07'] }],
    },
    {
      says: { zh: '收作事故、改定为投诉的，不再要分', en: 'received as an incident and found a complaint: no gravity' },
      steps: [
        incident,
        onlyComplaint,
        { ...onlyComplaint, at: '2026-07-06 16:00', with: { field: { 'product.batch': 'B20260511' } } },
      ],
    },
  ],
}
