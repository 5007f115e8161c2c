import type { Guard } from '../../regulation/language/decision.js'
import type { ClockMechanism, Counting, ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The revisit on the day of the feedback. */
const sameDay = {
  kind: 'clock',
  startsOn: 'Returned:result',
  stopsOn: { event: 'Revisited', by: ['monitoring-centre', 'receiver'] },
  within: { n: 0, unit: 'sameDay' },
  appliesWhen: { fact: 'case.kind', in: ['complaint', 'inquiry', 'report'] },
  responsible: 'monitoring-centre',
  per: 'each',
} satisfies ClockMechanism

/** Until close of business, and what comes after it until close of the next working day (A119). */
const beforeClose = { endsAt: 'close', afterClose: 'nextWorkingDay' } satisfies Counting
const centreOnly = {
  kind: 'guard',
  on: ['Revisit'],
  when: { fact: 'case.kind', is: 'report' },
  unknownWhen: 'applies',
  require: {
    any: [
      { fact: 'actor.roles', has: 'monitoring-centre' },
      { fact: 'actor.roles', has: 'receiver' },
    ],
  },
} satisfies Guard

/** A satisfied customer is reported to the leader in charge. */
const satisfiedReported = {
  kind: 'obligation',
  startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'satisfied' } },
  stopsOn: { event: 'act:reported', to: 'deputy-manager' },
  within: { fact: 'param.submitSatisfied' },
  responsible: 'monitoring-centre',
  per: 'each',
} satisfies ObligationMechanism

/** Part 2(3): the revisit, and the leader who decides on what satisfied. */
export const revisit = [
  {
    id: 'c49',
    ref: '二(三)当天',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '结果反馈的当天回访客户；举报只由监控中心回访。',
      en: 'The customer is revisited on the day of the feedback, a reporter by nobody but the centre.',
    },
    does: [{ ...sameDay, counting: beforeClose }, centreOnly],
    readings: [
      {
        id: 'A119',
        taken: {
          zh: '下班后才反馈的，下一工作日下班前回访。',
          en: 'What comes after close of business is revisited before close on the next working day.',
        },
        other: {
          zh: '“当天”就是反馈之日，到当晚二十四时为止。',
          en: 'The day of the feedback means that day, until midnight.',
        },
        does: [sameDay, centreOnly],
      },
      {
        id: 'A120',
        taken: {
          zh: '建议不在本段所列之内，没有当天时限。',
          en: 'Suggestions are not named here and have no same-day limit.',
        },
        other: {
          zh: '建议同样在作出决定的当天回访。',
          en: 'Suggestions, too, are revisited on the day of the decision.',
        },
        does: [
          {
            ...sameDay,
            startsOn: { anyOf: ['Returned:result', 'act:decision-issued'] },
            appliesWhen: { fact: 'case.kind', in: ['complaint', 'inquiry', 'suggestion', 'report'] },
            counting: beforeClose,
          },
          centreOnly,
        ],
      },
    ],
  },
  {
    id: 'c50',
    ref: '二(三)满意',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '客户满意的结果当天提交分管领导，由其决定要不要二次派单，未决定不得结案。',
      en: 'A result that satisfied goes to the leader the same day, who decides on a second dispatch; the case does not close before.',
    },
    does: [
      satisfiedReported,
      {
        kind: 'obligation',
        startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'satisfied' } },
        stopsOn: {
          anyOf: [
            { event: 'Approved', by: 'deputy-manager' },
            { event: 'Assigned', where: { fact: 'it.round', atLeast: 2 } },
          ],
        },
        responsible: 'deputy-manager',
        before: ['terminal'],
        severity: 'refuse',
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A118',
        taken: {
          zh: '客户满意的也要等领导决定，领导仍可要求二次派单。',
          en: 'Even a satisfied customer’s case waits for the leader, who may still order a second dispatch.',
        },
        other: {
          zh: '客户满意的报领导知悉即可，不妨碍结案。',
          en: 'It is enough that the leader is told; the case may close.',
        },
        does: [satisfiedReported],
      },
    ],
    note: {
      zh: '“立即”无数字，读作当天。领导的决定须在回访之后作出，此前对方案的批准和批示不能代替。',
      en: '"At once" has no number and is read as the same day. The leader decides after the revisit; what was approved or instructed before it does not stand in for that.',
    },
  },
] satisfies ReadonlyArray<Clause>
