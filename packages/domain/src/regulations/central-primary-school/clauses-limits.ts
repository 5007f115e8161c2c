import type { Guard } from '../../regulation/language/decision.js'
import type { ClockMechanism, ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Decision first, then delivery. */
const decided = {
  kind: 'clock',
  startsOn: 'Acknowledged:accepted',
  stopsOn: {
    inOrder: ['act:decision-issued', { event: 'Replied:final', where: { fact: 'it.delivered', is: true } }],
  },
  within: { n: 15, unit: 'workingDay' },
  responsible: 'department',
  suspendableFor: [],
} satisfies ClockMechanism

/** Lest acceptance be put off. */
const acceptedSoon = {
  kind: 'obligation',
  startsOn: {
    event: 'Received',
    where: {
      any: [{ fact: 'it.class.matter', set: false }, { not: { fact: 'it.class.matter', has: 'discipline' } }],
    },
  },
  stopsOn: { anyOf: ['Acknowledged:accepted', 'act:transferred-out', 'Closed'] },
  cancelsOn: [{ event: 'Classified', where: { fact: 'it.class.matter', has: 'discipline' } }],
  within: { fact: 'param.acceptWithin' },
  responsible: 'school-office',
} satisfies ObligationMechanism

/** No final reply to an accepted complaint before the decision. */
const decisionFirst = {
  kind: 'guard',
  on: ['Reply:final'],
  when: { all: [{ some: 'Acknowledged:accepted' }, { not: { fact: 'class.matter', has: 'discipline' } }] },
  unknownWhen: 'applies',
  require: { some: 'act:decision-issued' },
} satisfies Guard

/** Articles 7 to 10: the limit, what is outside, entry into force. */
export const limits = [
  {
    id: 'c15',
    ref: '七',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '自受理起15个工作日内作出决定并送达，不得延期；没有决定不得终局答复。',
      en: 'Decision and delivery within fifteen working days of acceptance, without extension; and no final reply before the decision.',
    },
    does: [decided, acceptedSoon, decisionFirst],
    readings: [
      {
        id: 'A024',
        taken: {
          zh: '自受理之日起算；为免拖延受理，建议接到后5个工作日内受理。',
          en: 'It runs from acceptance; lest acceptance be put off, it is to follow within five working days of receipt, as proposed.',
        },
        other: { zh: '自接到投诉之日起算。', en: 'It runs from receipt.' },
        does: [{ ...decided, startsOn: 'Received' }, acceptedSoon, decisionFirst],
      },
      {
        id: 'A026',
        taken: {
          zh: '重大事项同样15个工作日，不得延期。',
          en: 'Major matters have the same fifteen days and no extension.',
        },
        other: {
          zh: '须开班子会的重大事项，经班子会批准可说明理由延期。',
          en: 'For a major matter the leadership team may grant an extension, with a reason.',
        },
        does: [
          { ...decided, appliesWhen: { not: { fact: 'class.gravity', is: 'major' } } },
          {
            ...decided,
            appliesWhen: { fact: 'class.gravity', is: 'major' },
            extension: { reason: 'required', approver: 'leadership-team' },
          },
          acceptedSoon,
          decisionFirst,
        ],
      },
    ],
    note: {
      zh: '决定和送达都在15个工作日之内，先决定后送达。未受理的、属纪检监察的，不要求有处理决定。',
      en: 'Both decision and delivery fall within the fifteen days, in this order. What was not accepted, or is a matter of discipline, needs no decision.',
    },
  },
  {
    id: 'c16',
    ref: '八',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '公布投诉电话（号码留空）。', en: 'A telephone for complaints is named; the number is blank.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '号码由学校填写公布，不涉及案件处理。',
          en: 'A number for the school to fill in; it does nothing to a case.',
        },
      },
    ],
  },
  {
    id: 'c17',
    ref: '九',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '涉及纪检监察的转有关机构办理，本制度的期限随之终止。',
      en: 'Matters of discipline inspection go to that body, and the limits of these rules end.',
    },
    does: [
      {
        kind: 'route',
        step: 'transfer-out',
        on: { anyOf: ['Received', 'Classified', 'Acknowledged:accepted'] },
        when: { fact: 'class.matter', has: 'discipline' },
        to: { external: 'discipline-body' },
        ends: ['clocks'],
      },
      {
        kind: 'route',
        step: 'transfer-out',
        on: 'act:transferred-out',
        to: { external: 'discipline-body' },
        ends: ['clocks'],
      },
    ],
    note: {
      zh: '是否属纪检监察由人判定。整件移送才终止期限，期限记为取消而不是完成。',
      en: 'People say whether it is such a matter. Limits end where the whole case goes, and count as cancelled, not met.',
    },
  },
  {
    id: 'c18',
    ref: '十',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '自发布之日起施行，此前接到的投诉不适用。',
      en: 'In force from publication, for complaints received from then on.',
    },
    does: [{ kind: 'effective', from: { fact: 'param.effectiveFrom' }, at: 'Received' }],
  },
] satisfies ReadonlyArray<Clause>
