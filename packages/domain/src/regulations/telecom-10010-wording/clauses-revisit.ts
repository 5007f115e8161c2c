import type { NarrowSelection } from '../../regulation/language/condition.js'
import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Four or less, for the result or for the attitude. */
const lowScore = {
  event: 'act:satisfaction-recorded',
  where: {
    any: [
      { fact: 'it.result', atMost: 4 },
      { fact: 'it.attitude', atMost: 4 },
      { fact: 'it.field.satisfaction.result', atMost: 4 },
      { fact: 'it.field.satisfaction.attitude', atMost: 4 },
    ],
  },
} satisfies NarrowSelection

/** Called again after a low score. */
const revisitedInTime = {
  kind: 'clock',
  startsOn: lowScore,
  stopsOn: { event: 'Revisited', by: 'quality-supervisor' },
  within: { n: 7, unit: 'calendarDay' },
  appliesWhen: { fact: 'class.causeExempt', set: false },
  responsible: 'quality-supervisor',
  per: 'first',
} satisfies ClockMechanism

/** Closing words: the promise of a revisit within seven days, and who gets none. */
export const revisit = [
  {
    id: 'c14',
    ref: '结束语情况一7天',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '任一项打了四分以下（含四分）的，服务质量监督员七天内回访。',
      en: 'Where either score is 4 or less, the supervisor of service quality revisits within seven days.',
    },
    does: [revisitedInTime],
    readings: [
      {
        id: 'A071',
        taken: {
          zh: '结果或态度，任一项不满意即须回访。',
          en: 'A low score for the result or for the attitude asks for the revisit.',
        },
        other: {
          zh: '这句话接在态度分之后，只有对态度不满意才回访。',
          en: 'The sentence follows the score of the attitude: only a low one of that asks for the revisit.',
        },
        does: [
          {
            ...revisitedInTime,
            startsOn: {
              event: 'act:satisfaction-recorded',
              where: {
                any: [
                  { fact: 'it.attitude', atMost: 4 },
                  { fact: 'it.field.satisfaction.attitude', atMost: 4 },
                ],
              },
            },
          },
        ],
      },
      {
        id: 'A072',
        taken: {
          zh: '五到七分不回访。',
          en: 'Scores of 5 to 7 ask for no revisit.',
        },
        other: {
          zh: '八分以下都要回访。',
          en: 'Any score below 8 asks for the revisit.',
        },
        does: [
          {
            ...revisitedInTime,
            startsOn: {
              event: 'act:satisfaction-recorded',
              where: {
                any: [
                  { fact: 'it.result', atMost: 7 },
                  { fact: 'it.attitude', atMost: 7 },
                  { fact: 'it.field.satisfaction.result', atMost: 7 },
                  { fact: 'it.field.satisfaction.attitude', atMost: 7 },
                ],
              },
            },
          },
        ],
      },
      {
        id: 'A073',
        taken: {
          zh: 'SP类投诉不承诺，也不回访，仍列为不满意。',
          en: 'A complaint about an SP is neither promised a revisit nor revisited; it is still listed as dissatisfied.',
        },
        other: {
          zh: 'SP类投诉只是不说那句话，照样七天内回访。',
          en: 'A complaint about an SP is only not told so; it is revisited within seven days all the same.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: lowScore,
            stopsOn: { event: 'Revisited', by: 'quality-supervisor' },
            within: { n: 7, unit: 'calendarDay' },
            responsible: 'quality-supervisor',
            per: 'first',
          },
        ],
      },
    ],
    note: {
      zh: '首日不计，末日逢休息日顺延（民法典第201、203条）。不是监督员的回访不算。',
      en: 'The first day is not counted, and a last day of rest rolls on (Civil Code, articles 201 and 203). A revisit by anybody else does not count.',
    },
  },
  {
    id: 'c15',
    ref: '结束语情况一例外',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉原因属本地或全国SP增值业务的，不承诺七天回访，也不作此回访。',
      en: 'Where the cause is a value-added service of a local or national SP, the revisit is neither promised nor made.',
    },
    does: [{ kind: 'waive', what: ['c14'], when: { fact: 'class.causeExempt', in: ['sp-local', 'sp-national'] } }],
    readings: [
      {
        id: 'A073',
        taken: {
          zh: '承诺和回访一并免去。',
          en: 'Promise and revisit both fall away.',
        },
        other: {
          zh: '只免去那句话，回访照做；说没说由人把关。',
          en: 'Only the sentence falls away and the revisit stays; whether it was said is for people to hear.',
        },
        does: [
          {
            kind: 'manual',
            why: {
              zh: '说没说那句话只能听录音评判。',
              en: 'Whether the sentence was said is judged by listening to the recording.',
            },
          },
        ],
      },
    ],
    note: {
      zh: '原因后来才改为SP的，未到期的回访取消；已超期的仍记在案。',
      en: 'Where the cause is changed to an SP later, a revisit not yet due is cancelled; one already late stays on record.',
    },
  },
] satisfies ReadonlyArray<Clause>
