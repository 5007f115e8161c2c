import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { classified, closed, enrolled, leak, receipt, received } from './examples-steps.js'

const first: ExampleStep = { ...classified, with: { class: { class: '1', subclass: 'building' } } }
const second: ExampleStep = { ...classified, with: { class: { class: '2' } } }
const suggestion: ExampleStep = {
  ...received,
  with: { ...receipt, kind: 'suggestion', field: { 'case.content': '建议儿童乐园加装遮阳棚' } },
}
const told: ExampleStep = {
  at: '2026-03-02 11:00',
  by: 'front-desk',
  do: 'Acknowledge:told',
  with: { process: '已转开发商，三日内上门查看' },
}

/** Every clause that is carried out. */
export const all: ClauseExamples = {
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
  c07: [
    {
      says: { zh: '一类要定细类', en: 'class 1 takes a sub-class' },
      steps: [received, { ...classified, with: { class: { class: '1' } }, refused: ['c07'] }, classified],
      then: [{ facts: { 'class.class': '1', 'class.subclass': 'safety' } }],
    },
  ],
  c08: [
    {
      says: { zh: '楼道墙皮脱落', en: 'plaster comes off in the stairwell' },
      steps: [received, { ...first, warned: [] }],
      then: [{ facts: { 'class.subclass': 'building' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'building' } }, warned: ['c08'] }],
    },
  ],
  c09: [
    {
      says: { zh: '电梯停运', en: 'the lift stands still' },
      steps: [received, { ...first, with: { class: { class: '1', subclass: 'equipment' } }, warned: [] }],
      then: [{ facts: { 'class.subclass': 'equipment' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'equipment' } }, warned: ['c09'] }],
    },
  ],
  c10: [
    {
      says: { zh: '夜里对讲机太响', en: 'radios at night' },
      steps: [received, { ...classified, warned: [] }],
      then: [{ facts: { 'class.subclass': 'safety' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'safety' } }, warned: ['c10'] }],
    },
  ],
  c11: [
    {
      says: { zh: '楼下烧烤店油烟', en: 'fumes of a grill below' },
      steps: [received, { ...first, with: { class: { class: '1', subclass: 'environment' } }, warned: [] }],
      then: [{ facts: { 'class.subclass': 'environment' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'environment' } }, warned: ['c11'] }],
    },
  ],
  c12: [
    {
      says: { zh: '家政维修收费不清', en: 'unclear charges for a repair at home' },
      steps: [received, { ...first, with: { class: { class: '1', subclass: 'general-service' } }, warned: [] }],
      then: [{ facts: { 'class.subclass': 'general-service' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'general-service' } }, warned: ['c12'] }],
    },
  ],
  c13: [
    {
      says: { zh: '外墙渗水是开发商的事，不要细类', en: 'a leaking wall is the developer’s; no sub-class' },
      steps: [received, second],
      then: [{ facts: { 'class.class': '2' } }],
    },
    {
      says: { zh: '另一读法：转开发商，并告知业主', en: 'other reading: passed to the developer, the owner told' },
      under: { readings: ['A090'] },
      steps: [received, { ...second, routed: { c13: ['assign: developer'] } }, told, { ...closed, warned: [] }],
      then: [{ clocks: { c13: ['met'] } }],
    },
    {
      says: { zh: '另一读法：没告知就结案，提示', en: 'other reading: closed without a word, warned of' },
      under: { readings: ['A090'] },
      steps: [received, second, { ...closed, warned: ['c13'] }],
      then: [{ clocks: { c13: ['breached'] } }],
    },
  ],
}
