import type { ClauseExamples } from '../../example/language.js'
import {
  orderReceived,
  reportAtTheUnit,
  reportDispatched,
  reportReceived,
  reportRegistered,
} from './examples-other-paths.js'
import { dispatched, handed, instructed, received, submitted } from './examples-path.js'

export const reports: ClauseExamples = {
  c28: [
    {
      says: { zh: '未写举报人', en: 'without who reports' },
      steps: [
        reportReceived,
        { ...reportRegistered, with: { field: { 'case.content': '某店销售无标识卷烟' } }, refused: ['c28'] },
        reportRegistered,
      ],
    },
    {
      says: { zh: '匿名信，写明原因', en: 'an anonymous letter' },
      steps: [
        reportReceived,
        {
          ...reportRegistered,
          with: { field: { 'case.content': '某店销售无标识卷烟' }, notGiven: { 'field.reporter.info': '匿名信' } },
        },
      ],
    },
  ],
  c29: [
    {
      says: { zh: '承办单位看得到内容，看不到举报人', en: 'the unit sees what was reported, not by whom' },
      steps: reportAtTheUnit,
      then: [
        {
          hidden: {
            c29: [
              'field.reporter.*, field.complainant.*, field.case.* recorded when read by officer, colleague, leader, director, county, seller, logistics, stranger',
              'field.reporter.*, field.complainant.*, field.case.* hidden from director, logistics, stranger',
              'field.reporter.*, field.complainant.* hidden from county, seller',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '投诉不适用', en: 'not for a complaint' },
      steps: [received],
      then: [{ hidden: { c29: [] } }],
    },
  ],
  c30: [
    {
      says: { zh: '十分钟即呈报', en: 'with the leader in ten minutes' },
      steps: [reportReceived, reportRegistered, submitted],
      then: [{ clocks: { c30: ['met 2026-03-02 10:20'] } }],
    },
    {
      says: { zh: '拖过一个工作小时', en: 'kept for more than an hour' },
      steps: [reportReceived, reportRegistered, { ...submitted, at: '2026-03-02 11:00' }],
      then: [{ clocks: { c30: ['breached 2026-03-02 10:20'] } }],
    },
    {
      says: { zh: '报给别人不算', en: 'somebody else is not the leader' },
      steps: [
        reportReceived,
        reportRegistered,
        { ...submitted, with: { to: { roles: ['rectification-director'] } } },
        { until: '2026-03-02 12:00' },
      ],
      then: [{ clocks: { c30: ['breached 2026-03-02 10:20'] } }],
    },
  ],
  c31: [
    {
      says: { zh: '只能转给批示点名的单位', en: 'to the unit named, and to no other' },
      steps: [
        reportReceived,
        reportRegistered,
        submitted,
        { ...reportDispatched, at: '2026-03-02 09:50', refused: ['c31'] },
        instructed,
        {
          ...reportDispatched,
          with: { to: { unit: 'logistics', roles: ['city-dept'] }, assignment: 'a-1' },
          refused: ['c31'],
        },
        reportDispatched,
      ],
    },
    {
      says: { zh: '县局在本局内传递，不得传给别的单位', en: 'the county hands it on inside, and to no other unit' },
      steps: [
        ...reportAtTheUnit,
        { ...handed, with: { to: { unit: 'logistics', person: 'w-41' }, assignment: 'a-2' }, refused: ['c31'] },
        {
          at: '2026-03-02 14:10',
          by: 'county',
          do: 'Assign',
          with: { to: { unit: 'county-a', person: 'w-32' }, assignment: 'a-2' },
        },
      ],
    },
  ],
  c32: [
    {
      says: { zh: '省中心受理单归监控中心', en: 'an order of the province is the centre’s' },
      steps: [
        {
          ...orderReceived,
          routed: {
            c32: [
              'intake: monitoring-centre',
              'assign: monitoring-centre',
              'handle: monitoring-centre',
              'track: monitoring-centre',
              'reply: monitoring-centre',
            ],
          },
        },
        { ...dispatched, warned: [] },
      ],
    },
    {
      says: { zh: '普通投诉不适用', en: 'not for a complaint of the centre’s own' },
      steps: [{ ...received, routed: { c32: [] } }],
    },
  ],
  c34: [
    {
      says: { zh: '派到县局，由第一责任人接', en: 'sent to a county, its first responsible person takes it' },
      steps: [
        received,
        instructed,
        {
          ...dispatched,
          routed: {
            c34: [
              'accept: first-responsible',
              'intake: first-responsible',
              'assign: first-responsible',
              'handle: first-responsible',
              'reply: first-responsible',
            ],
          },
        },
        handed,
      ],
    },
  ],
}
