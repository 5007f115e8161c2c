import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

const handedAndTold = {
  kind: 'obligation',
  startsOn: {
    anyOf: [
      { event: 'Classified:established', where: { fact: 'it.class.established', is: false } },
      { event: 'Classified:validity', by: 'duty-supervisor', where: { fact: 'it.class.validity', is: 'invalid' } },
    ],
  },
  stopsOn: {
    inOrder: [
      { event: 'Assigned', to: 'duty-leader' },
      { event: 'Replied:final', by: 'duty-leader' },
    ],
  },
  appliesWhen: {
    all: [{ not: { fact: 'case.kind', is: 'floor-finding' } }, { fact: 'class.validity', is: 'invalid' }],
  },
  responsible: 'duty-leader',
  severity: 'refuse',
  before: ['terminal'],
} satisfies ObligationMechanism

/** Not established, or handled inside: what comes before the answer. */
export const outcome = [
  {
    id: 'c17',
    ref: '不成立',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '不成立的，交给值班组长答复客户。',
      en: 'Not established: handed to the leader on duty, who answers the customer.',
    },
    does: [handedAndTold],
    note: {
      zh: '现场发现没有客户，无人可答复。原文没有期限，归档之前完成。',
      en: 'A floor finding has no customer to answer. Without a limit in the source it is done before filing.',
    },
  },
  {
    id: 'c18',
    ref: '不成立记录',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '不成立的，记无效投诉。', en: 'A complaint that does not stand is entered as invalid.' },
    does: [
      {
        kind: 'derive',
        table: 'validity',
        when: { fact: 'class.established', is: false },
        then: 'invalid',
        because: 'not-established',
      },
    ],
    note: {
      zh: '原文由组长记录，读作依主管的认定自动记录。',
      en: 'The source has the leader record it; read as recorded by the engine from the finding of the supervisor.',
    },
  },
  {
    id: 'c19',
    ref: '处理完毕',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '内部处理完毕之后才能终局答复客户。',
      en: 'No final answer before the matter has been handled inside.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Reply:final'],
        when: {
          any: [
            { fact: 'class.validity', is: 'established' },
            { fact: 'class.target', is: 'institution' },
          ],
        },
        unknownWhen: 'applies',
        require: {
          any: [
            { some: { event: 'act:sanction-imposed', after: 'Classified:validity' } },
            { some: 'Returned:result' },
            { some: { event: 'act:reviewed', where: { fact: 'it.kind', is: 'discussion' } } },
            { some: { event: 'act:decision-issued', where: { fact: 'it.final', is: true } } },
          ],
        },
      },
    ],
    note: {
      zh: '原文字序打乱（内部处理完毕 是/否）。处理完毕，有其一即可：认定后的处分、机构退回结果、内部讨论、最终意见。尚未认定的按未处理完毕，只有组长因未化解而扣分之后、为化解所作的答复不拦；一经认定，认定之前的暂定扣分不算。无效投诉不受此限。',
      en: 'The letters are scrambled (handled inside: yes or no). Handled means any of these: a sanction after the finding, a result from the institution, a discussion, a final opinion. What is still open counts as not handled, but for the reply with which the leader defuses after taking off points; once there is a finding, points from before it do not count. An invalid complaint is answered freely.',
    },
  },
] satisfies ReadonlyArray<Clause>
