import type { Clause } from '../../regulation/language/regulation.js'

/** Section 3.1.2: quality control, and the closed loop. */
export const closedLoop = [
  {
    id: 'c18',
    ref: '3.1.2品管',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '部门三个工作日没办完，或结果不被认可，专员在一个工作日内报品管部，由其会同各部门协商。',
      en: 'A department takes longer than three working days, or its result is declined: within one more the specialist tells quality control, which brings the departments together.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          anyOf: [
            {
              becomes: {
                all: [
                  { not: { fact: 'last.Assigned.at', within: { fact: 'param.departmentLimit' } } },
                  { not: { some: { event: 'Resolved', after: 'Assigned' } } },
                  { not: { some: { event: ['Withdrawn', 'Closed'], after: 'Assigned' } } },
                ],
              },
            },
            { event: 'Refused', of: 'result' },
          ],
        },
        to: 'quality-dept',
        do: [
          {
            oblige: { event: 'act:reported', to: 'quality-dept' },
            by: 'complaint-specialist',
            within: { fact: 'param.reportQualityWithin' },
          },
          { joint: true },
        ],
        repeat: 'perEvent',
        by: 'complaint-specialist',
      },
    ],
    note: {
      zh: '部门的期限和上报的期限都是参数。“不妥善”以专员不认可结果为准；没有解决就交回的，到期照样上报。撤诉或结案之后，部门不再算逾期。',
      en: 'The time of the department and that for telling are parameters. A result is inadequate when the specialist declines it; what comes back unsolved is told when its time is over. After a withdrawal or the close no department is late.',
    },
  },
  {
    id: 'c19',
    ref: '3.1.2通知',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '部门办完后告知专员，未告知的不得结案。',
      en: 'A department that is done tells the specialist; the case is not closed before.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: {
          event: 'Returned:result',
          by: ['responsible-dept', 'technical-support', 'repair-station', 'quality-dept'],
          to: 'complaint-specialist',
        },
        responsible: 'responsible-dept',
        per: 'each',
        severity: 'refuse',
        before: ['terminal'],
        appliesWhen: { some: 'Assigned' },
      },
    ],
    note: {
      zh: '经手的任何部门都可以告知；从未派出的，无须告知。',
      en: 'Any department that had the case may tell; if none had it, there is nothing to tell.',
    },
  },
  {
    id: 'c20',
    ref: '3.1.2备案',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '结果交回后，专员将投诉备案。',
      en: 'When the result is back, the specialist files the complaint.',
    },
    does: [{ kind: 'retain', what: 'case-file', do: 'file', on: 'Returned:result', by: 'complaint-specialist' }],
  },
  {
    id: 'c21',
    ref: '3.1.2闭环',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '派出去的本轮交回了结果，也备了案，才算闭环，才可结案。',
      en: 'The loop is closed, and the case may be, when in this round a result has come back of what was passed on, and the complaint is filed.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Close'],
        require: {
          all: [
            { any: [{ not: { some: 'Assigned' } }, { some: { event: 'Returned:result', in: 'round' } }] },
            { some: 'Archived' },
          ],
        },
      },
    ],
    note: {
      zh: '备案先于结案。从未派出的，只看备案。NOTES是公司的系统，任何系统都可以承担。',
      en: 'Filing precedes closing here. What was never passed on needs only the filing. NOTES is the system of the company; any system will do.',
    },
  },
] satisfies ReadonlyArray<Clause>
