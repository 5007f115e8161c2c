import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { orderReceived, reportDispatched } from './examples-other-paths.js'
import { agreed, closing, extended, received, returned, revisited, satisfied } from './examples-path.js'

const orderAnswered: ExampleDeed = {
  at: '2026-03-04 15:00',
  by: 'officer',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone', explanation: '已核实并补偿' },
}

const orderReturned: ExampleDeed = {
  at: '2026-03-04 16:00',
  by: 'officer',
  do: 'Return:result',
  with: { to: { roles: ['provincial-centre'] } },
}

const orderExtended: ExampleDeed = {
  ...extended,
  with: { clocks: ['c47'], newDueAt: '2026-03-11T23:59:00+08:00', reason: '须跨市调查' },
}

/** The results of orders of the province. */
export const province: ClauseExamples = {
  c47: [
    {
      says: { zh: '答复了客户，也报了省中心', en: 'the customer answered, the province told' },
      steps: [
        orderReceived,
        orderAnswered,
        orderReturned,
        { at: '2026-03-04 16:30', by: 'officer', do: 'Close', refused: ['c06'] },
        { ...revisited, at: '2026-03-04 16:40' },
        { ...satisfied, at: '2026-03-04 16:45' },
        { ...agreed, at: '2026-03-04 17:00' },
        { ...closing, at: '2026-03-04 17:10' },
      ],
      then: [{ clocks: { c47: ['met 2026-03-05'] } }],
    },
    {
      says: { zh: '只答复客户，未报省中心', en: 'the customer answered, and the province not told' },
      steps: [orderReceived, orderAnswered, { until: '2026-03-06 09:00' }],
      then: [{ clocks: { c47: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '延期由领导批准，上限取自参数', en: 'extended by the leader, no longer than the parameter' },
      steps: [
        orderReceived,
        { ...orderExtended, by: 'officer', refused: ['c47'] },
        {
          ...orderExtended,
          with: { ...orderExtended.with, newDueAt: '2026-03-12T09:00:00+08:00' },
          refused: ['c47'],
        },
        orderExtended,
      ],
      then: [{ clocks: { c47: ['running 2026-03-11'] } }],
    },
    {
      says: { zh: '另一读法：监控中心写明原因即可', en: 'other reading: a reason of the centre is enough' },
      under: { readings: ['A116'] },
      steps: [orderReceived, { ...orderExtended, by: 'officer' }],
      then: [{ clocks: { c47: ['running 2026-03-11'] } }],
    },
  ],
  c48: [
    {
      says: { zh: '办结后经信息系统报省中心', en: 'settled, it goes up through the information system' },
      steps: [
        orderReceived,
        {
          at: '2026-03-04 14:00',
          by: 'officer',
          do: 'Resolve',
          with: {},
          routed: { c48: ['return: external:provincial-centre'] },
        },
      ],
    },
    {
      says: { zh: '单位交回结果的，同样上报', en: 'and so it does when a unit has returned its result' },
      steps: [
        orderReceived,
        { ...reportDispatched },
        { ...returned, routed: { c48: ['return: external:provincial-centre'] } },
      ],
    },
    {
      says: { zh: '本中心的投诉不报省中心', en: 'not for a complaint of the centre’s own' },
      steps: [received, { at: '2026-03-04 14:00', by: 'officer', do: 'Resolve', with: {}, routed: { c48: [] } }],
    },
  ],
}
