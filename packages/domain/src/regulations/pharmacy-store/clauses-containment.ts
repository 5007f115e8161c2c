import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { countedFrom, fromDiscovery, fromOccurrence, incident, stillIncident } from './incident.js'

/** Off sale, and the departments told. */
const contained = {
  kind: 'obligation',
  startsOn: incident,
  startsAt: fromDiscovery,
  stopsOn: { allOf: ['act:containment-taken', { event: 'act:reported', to: 'relevant-dept' }] },
  appliesWhen: stillIncident,
  within: { fact: 'param.containWithin' },
  responsible: 'store',
  per: 'first',
  outlivesWithdrawal: true,
} satisfies ObligationMechanism

/** Section 5.6: stopping the damage. The source breaks off within it. */
export const containment = [
  {
    id: 'c15',
    ref: '5.6',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '出了事故，两小时内停售隔离，并告诉有关部门。',
      en: 'Within two hours of an incident the batch is off sale and the departments concerned have been told.',
    },
    does: [contained],
    readings: [
      {
        ...countedFrom,
        does: [{ ...contained, startsAt: fromOccurrence }],
      },
    ],
    note: {
      zh: '“抓紧”由参数定为两小时，不分轻重。采取措施和通知部门缺一不可。其后文字缺失。',
      en: '"Promptly" is two hours by parameter, whatever the gravity. Both the measure and the notice are owed. What followed is lost.',
    },
  },
] satisfies ReadonlyArray<Clause>
