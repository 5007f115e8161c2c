import type { ClauseExamples } from '../../example/language.js'
import { exposed, handedOn, inSummer, interviewed, received } from './examples-steps.js'

const rectified = { at: '2025-10-20 10:00', by: 'handler', do: 'Record:corrective-action-completed' }

/** The bank is criticised throughout the trade. */
const criticised = {
  at: '2025-10-24 10:00',
  by: 'committee',
  do: 'Record:circulated',
  with: { kind: 'criticism', under: 'c41' },
}

/** Article 12: the circular, and the awards. */
export const circular: ClauseExamples = {
  c41: [
    {
      says: { zh: '约谈后十个工作日仍未整改', en: 'not put right ten working days after the interview' },
      steps: [
        ...handedOn,
        exposed,
        interviewed,
        { until: '2025-10-22 23:00', brings: { c41: [] } },
        { until: '2025-10-23 00:30', brings: { c41: ['Escalated:decision to service-committee'] } },
      ],
      then: [{ clocks: { c41: ['breached 2025-10-22', 'running', 'running', 'running'] } }],
    },
    {
      says: { zh: '按时整改', en: 'put right in time' },
      steps: [...handedOn, exposed, interviewed, rectified, { until: '2025-10-23 00:30', brings: { c41: [] } }],
      then: [{ clocks: { c41: ['met 2025-10-22'] } }],
    },
    {
      says: { zh: '没有约谈过', en: 'no interview was held' },
      steps: [...handedOn, { ...exposed, brings: { c41: [] } }, { until: '2025-10-23 00:30', brings: { c41: [] } }],
    },
    {
      says: {
        zh: '为另一件投诉约谈过，同一会员单位又出情形',
        en: 'interviewed about another complaint, the member gives a new ground',
      },
      steps: [
        inSummer,
        { ...exposed, on: 'c-2', at: '2025-07-02 10:00' },
        { ...interviewed, on: 'c-2', at: '2025-07-03 10:00' },
        { ...received, brings: { c41: [] } },
        ...handedOn.slice(1),
        { ...exposed, brings: { c41: ['Escalated:decision to service-committee'] } },
      ],
      then: [{ clocks: { c41: ['running', 'running', 'running'] } }],
    },
  ],
  c42: [
    {
      says: {
        zh: '依第十二条(二)通报：会员单位和网点失去评选资格',
        en: 'a circular under article 12(2): no awards for member and branch',
      },
      steps: [...handedOn, criticised],
      then: [
        {
          scores: {
            c42: [
              'bank-a: eligible.organisationAward=false confirmed',
              'branch-a1: eligible.advancedUnit=false confirmed',
              '= bank-a 2025-S1: 0',
              '= branch-a1 2025-S1: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '依其他条款的通报不影响资格', en: 'a circular under another clause takes nothing' },
      steps: [...handedOn, { ...criticised, with: { kind: 'criticism', under: 'c16' } }],
      then: [{ scores: { c42: [] } }],
    },
  ],
}
