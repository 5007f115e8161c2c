import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Told to the superior where it could not be settled on the spot. */
const raisedToSuperior = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: { event: 'Escalated', to: 'superior' },
  within: { n: 2, unit: 'hour' },
  appliesWhen: { fact: 'case.channel', is: 'onsite' },
  responsible: 'on-site-staff',
  cancelsOn: [{ event: 'Resolved', where: { fact: 'it.onSpot', is: true } }],
} satisfies ClockMechanism

/** Section 4.2.1: complaints made face to face. */
export const faceToFace = [
  {
    id: 'c11',
    ref: '4.2.1致歉',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '当面投诉，先道歉、道谢。', en: 'Face to face one first says sorry, and thanks.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '属待人态度，从事件中看不出来。', en: 'Manners; no event shows them.' },
      },
    ],
  },
  {
    id: 'c12',
    ref: '4.2.1当场',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '当面投诉能当场解决的，半小时内办完。',
      en: 'What is brought face to face and can be solved on the spot is solved within half an hour.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Resolved',
        within: { fact: 'param.onTheSpot' },
        appliesWhen: {
          all: [
            { fact: 'case.channel', is: 'onsite' },
            { fact: 'flag.solvableOnSpot', is: true },
          ],
        },
        responsible: 'on-site-staff',
      },
    ],
    note: {
      zh: '能否当场解决由当事人标明，未标明即视为不能。半小时为参数，读作同一次接触。',
      en: 'Whether it can be is flagged by whoever is addressed; unflagged it cannot. The half hour is a parameter and stands for the same contact.',
    },
  },
  {
    id: 'c13',
    ref: '4.2.1汇报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '当场解决了的，当天向上级说明。',
      en: 'What was solved on the spot is told to the superior on the same day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Resolved', where: { fact: 'it.onSpot', is: true } },
        stopsOn: { event: 'act:reported', to: 'superior' },
        within: { fact: 'param.reportWithin' },
        responsible: 'on-site-staff',
        per: 'each',
      },
    ],
    note: {
      zh: '原文未定期限，参数为当天。是否当场解决，看处理完毕时如何记的。',
      en: 'No limit in the source; by parameter the same day. Whether it was on the spot is what is recorded with the resolution.',
    },
  },
  {
    id: 'c14',
    ref: '4.2.1两小时',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '当面投诉当场解决不了的，两小时内告诉上级领导。',
      en: 'What is brought face to face and cannot be solved on the spot is with the superior within two hours.',
    },
    does: [raisedToSuperior],
    readings: [
      {
        id: 'A104',
        taken: {
          zh: '当面又难办的投诉两条都管：既要立即报部门负责人，也要两小时内告诉上级，先到的先算。',
          en: 'A difficult complaint made face to face is under both: at once to the head of department and within two hours to the superior, and the earlier binds.',
        },
        other: {
          zh: '当面投诉只依本条的两小时，不再适用“立即上报”。',
          en: 'Face to face only the two hours hold, and not "at once".',
        },
        does: [{ ...raisedToSuperior, stopsOn: { event: 'Escalated', to: ['superior', 'dept-head'] } }],
      },
    ],
    note: {
      zh: '解决不了无须另行标明：只要没有当场办完，时限就在走。小时连续计算，夜间不停。',
      en: 'That it cannot be solved needs no flag: unless it is solved on the spot the limit runs. Hours run on through the night.',
    },
  },
  {
    id: 'c15',
    ref: '4.2.1意见',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '上报之后，由上报人的上级在一个工作日内拿出处理意见。',
      en: 'Once it is raised, the superior of whoever raised it gives an opinion within one working day.',
    },
    does: [
      {
        kind: 'route',
        step: 'decide',
        on: 'Escalated',
        to: { superior: { actor: 'act-author' }, levels: 1 },
        within: { fact: 'param.opinionLimit' },
        order: 20,
      },
    ],
    note: {
      zh: '上级依上报当时的组织名录。一个工作日为参数。',
      en: 'Who the superior is stands in the directory as of that moment. The working day is a parameter.',
    },
  },
] satisfies ReadonlyArray<Clause>
