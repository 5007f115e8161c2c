import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { classified, enrolled, leak, receipt, received } from './examples-steps.js'

const suggestion: ExampleStep = {
  ...received,
  with: { ...receipt, kind: 'suggestion', field: { 'case.content': '建议儿童乐园加装遮阳棚' } },
}

/** Parts 2 to 4: which complaints, who takes them, who reports. */
export const duties: ClauseExamples = {
  c02: [
    {
      says: { zh: '归物业管理部的项目', en: 'a project of the department' },
      steps: [received],
      then: [{ pinned: ['property-owner-complaints'] }],
    },
    {
      says: {
        zh: '商场不归物业管理部，本制度不适用，投诉照收',
        en: 'a mall that is not: taken, but not under these rules',
      },
      steps: [{ ...received, with: { ...receipt, respondent: { kind: 'project', unit: 'mall' } } }],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '哪个项目还没问清，先按适用', en: 'the project is not known yet: taken to be one of ours' },
      steps: [{ ...received, with: { ...receipt, respondent: {} } }],
      then: [{ pinned: ['property-owner-complaints'] }],
    },
    {
      says: { zh: '名录里还没有的新项目，先按适用', en: 'a new project that the directory does not know yet' },
      steps: [{ ...received, with: { ...receipt, respondent: { kind: 'project', unit: 'hillside' } } }],
      then: [{ pinned: ['property-owner-complaints'] }],
    },
  ],
  c03: [
    {
      says: { zh: '三月各项目汇总', en: 'all projects in March' },
      steps: [received, classified, ...leak, { until: '2026-04-01 09:00' }],
      then: [
        {
          reports: {
            c03: [
              '2026-03 running',
              'count of complaint: 2',
              '  project=riverside class.class=1 class.subclass=safety: 1',
              '  project=riverside class.class=2 class.subclass=none: 1',
              'text: 分析 (analysis)',
            ],
          },
        },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '由本项目的客服中心接下并跟进', en: 'by the service centre of that project' },
      steps: [{ ...received, routed: { c04: ['intake: service-centre', 'track: service-centre'] } }],
    },
  ],
  c05: [
    {
      says: { zh: '每个客服中心一份', en: 'one of each service centre' },
      steps: [enrolled, received, classified, ...leak, { until: '2026-04-01 09:00' }],
      then: [
        {
          reports: {
            c05: [
              '2026-03 riverside-service running',
              'count of complaint: 2',
              '  class.class=1 class.subclass=safety: 1',
              '  class.class=2 class.subclass=none: 1',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '已报', en: 'handed in' },
      steps: [
        enrolled,
        received,
        classified,
        {
          at: '2026-04-02 17:00',
          on: 'unit/riverside-service',
          by: 'front-desk',
          do: 'Record:periodic-report-issued',
          with: { report: 'c05', period: '2026-03' },
        },
      ],
      then: [
        {
          reports: {
            c05: ['2026-03 riverside-service met', 'count of complaint: 1', '  class.class=1 class.subclass=safety: 1'],
          },
        },
      ],
    },
  ],
  c06: [
    {
      says: { zh: '外部业主', en: 'an owner' },
      steps: [received],
      then: [{ pinned: ['property-owner-complaints'], facts: { 'case.channel': 'oral' } }],
    },
    {
      says: { zh: '本公司员工不是外部业主', en: 'an employee of the company is none' },
      steps: [{ ...received, with: { ...receipt, complainant: { id: 'w-1', kind: 'employee' } } }],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '打12345转来的，归入其他', en: 'by way of the city hotline: other' },
      steps: [{ ...received, with: { ...receipt, channel: 'city-hotline' } }],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
    {
      says: { zh: '建议也算', en: 'a suggestion, too' },
      steps: [suggestion],
      then: [{ pinned: ['property-owner-complaints'] }],
    },
    {
      says: { zh: '另一读法：单纯的建议不算', en: 'other reading: not a mere suggestion' },
      under: { readings: ['A088'] },
      steps: [suggestion],
      then: [{ pinned: [] }],
    },
  ],
}
