import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  inquiryAtTheUnit,
  inquiryDispatched,
  inquiryReceived,
  reportAtTheUnit,
  reportDispatched,
  reportReceived,
  signedOff,
} from './examples-other-paths.js'
import { extended, instructed, received, returned } from './examples-path.js'

const answered: ExampleDeed = {
  at: '2026-03-02 15:00',
  by: 'logistics',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone', explanation: '初八起恢复每周一送' },
}

const told: ExampleDeed = { ...returned, at: '2026-03-02 16:00', by: 'logistics', with: { assignment: 'a-1' } }

const unsignedReport = [reportReceived, instructed, reportDispatched] as const

/** The results of inquiries and reports. */
export const results: ClauseExamples = {
  c43: [
    {
      says: { zh: '收单当天答复', en: 'answered the day it came' },
      steps: [...inquiryAtTheUnit, answered],
      then: [{ clocks: { c43: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '次日才答复', en: 'answered the next day' },
      steps: [...inquiryAtTheUnit, { ...answered, at: '2026-03-03 09:00' }],
      then: [{ clocks: { c43: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '监控中心代答，单位仍算逾期', en: 'an answer of the centre is not one of the unit' },
      steps: [...inquiryAtTheUnit, { ...answered, by: 'officer' }, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c43: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '另一读法：一派出即起算', en: 'other reading: from the dispatch' },
      under: { readings: ['A117'] },
      steps: [inquiryReceived, signedOff, inquiryDispatched],
      then: [{ clocks: { c43: ['running 2026-03-02'] } }],
    },
    {
      says: { zh: '投诉不适用', en: 'not for a complaint' },
      steps: [received],
      then: [{ clocks: { c43: [] } }],
    },
  ],
  c44: [
    {
      says: { zh: '答复后一小时报监控中心', en: 'the centre is told within the hour' },
      steps: [...inquiryAtTheUnit, answered, told],
      then: [{ clocks: { c44: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '答复了却不报', en: 'answered, and the centre not told' },
      steps: [...inquiryAtTheUnit, answered, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c44: ['breached 2026-03-02'] } }],
    },
  ],
  c45: [
    {
      says: { zh: '举报两个工作日内办结反馈', en: 'back within two working days' },
      steps: [...reportAtTheUnit, { ...returned, at: '2026-03-04 15:00' }],
      then: [{ clocks: { c45: ['met 2026-03-04'] } }],
    },
    {
      says: { zh: '第三个工作日仍无结果', en: 'no result on the third working day' },
      steps: [...reportAtTheUnit, { until: '2026-03-05 09:00' }],
      then: [{ clocks: { c45: ['breached 2026-03-04'] } }],
    },
    {
      says: { zh: '延期总共七个工作日，由领导批准', en: 'extended by the leader, seven in all' },
      steps: [
        ...reportAtTheUnit,
        { ...extended, by: 'county', refused: ['c45'] },
        { ...extended, with: { ...extended.with, newDueAt: '2026-03-12T09:00:00+08:00' }, refused: ['c45'] },
        extended,
      ],
      then: [{ clocks: { c45: ['running 2026-03-11'] } }],
    },
    {
      says: { zh: '另一读法：两日之外再加七日', en: 'other reading: seven on top of two' },
      under: { readings: ['A114'] },
      steps: [...reportAtTheUnit, { ...extended, with: { ...extended.with, newDueAt: '2026-03-13T23:59:00+08:00' } }],
      then: [{ clocks: { c45: ['running 2026-03-13'] } }],
    },
    {
      says: { zh: '另一读法：写明原因即可', en: 'other reading: a reason is enough' },
      under: { readings: ['A116'] },
      steps: [...reportAtTheUnit, { ...extended, by: 'county' }],
      then: [{ clocks: { c45: ['running 2026-03-11'] } }],
    },
    {
      says: { zh: '另一读法：一派出即起算', en: 'other reading: from the dispatch' },
      under: { readings: ['A117'] },
      steps: unsignedReport,
      then: [{ clocks: { c45: ['running 2026-03-04'] } }],
    },
  ],
  c46: [
    {
      says: { zh: '监控中心每个工作日跟一次', en: 'the centre follows up every working day' },
      steps: [...reportAtTheUnit, { at: '2026-03-03 09:00', by: 'colleague', do: 'FollowUp:track' }],
      then: [{ clocks: { c46: ['met 2026-03-03', 'running 2026-03-04'] } }],
    },
    {
      says: { zh: '派出后无人过问', en: 'sent, and nobody looks after it' },
      steps: [...reportAtTheUnit, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c46: ['breached 2026-03-03'] } }],
    },
  ],
}
