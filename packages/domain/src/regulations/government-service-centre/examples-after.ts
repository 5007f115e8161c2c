import type { ClauseExamples } from '../../example/language.js'
import {
  checkedAgain,
  objects,
  reopened,
  replied,
  repliedAgain,
  serious,
  substantiated,
  written,
} from './examples-steps.js'

/** Items 7 to 10: what follows the answer. */
export const after: ClauseExamples = {
  c21: [
    {
      says: {
        zh: '不服的，重启、复核、再答复，五个工作日之内',
        en: 'an objection: reopened, checked, answered again within five working days',
      },
      steps: [written, replied, objects, reopened, checkedAgain, repliedAgain],
      then: [
        { at: '2026-03-19 12:00', clocks: { c21: ['running 2026-03-26'] } },
        { clocks: { c21: ['met 2026-03-26'] } },
      ],
    },
    {
      says: { zh: '没有复核就再答复，不算', en: 'answered again without a check: not met' },
      steps: [written, replied, objects, repliedAgain, { until: '2026-03-27 09:00' }],
      then: [{ clocks: { c21: ['breached 2026-03-26'] } }],
    },
    {
      says: { zh: '再次不服，报上级（中心）', en: 'a second objection goes to the superior' },
      steps: [
        written,
        replied,
        { ...objects, brings: { c21: [] } },
        reopened,
        checkedAgain,
        repliedAgain,
        { ...objects, at: '2026-03-26 10:00', brings: { c21: ['Escalated:decision to centre'] } },
      ],
    },
  ],
  c22: [
    {
      says: { zh: '周二答复，十个工作日内回访', en: 'answered on Tuesday, visited within ten working days' },
      steps: [
        written,
        replied,
        { at: '2026-03-30 10:00', by: 'section', do: 'Revisit', with: { channel: 'phone', reached: true } },
      ],
      then: [
        { at: '2026-03-18 10:00', clocks: { c22: ['running 2026-03-31'] } },
        { clocks: { c22: ['met 2026-03-31'] } },
      ],
    },
    {
      says: { zh: '一直没有回访', en: 'nobody called' },
      steps: [written, replied, { until: '2026-04-01 09:00' }],
      then: [{ clocks: { c22: ['breached 2026-03-31'] } }],
    },
  ],
  c23: [
    {
      says: {
        zh: '查实且责任在窗口：对人、对窗口各提一条，待人决定',
        en: 'the window is at fault: one proposal for the person, one for the window',
      },
      steps: [written, substantiated],
      then: [
        {
          scores: {
            c23: [
              'w-9: propose sanction-imposed proposed',
              'window-5: propose sanction-imposed proposed',
              '= w-9: 0',
              '= window-5: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '不属实的，没有', en: 'not substantiated: nothing' },
      steps: [written, { ...substantiated, with: { finding: 'not-substantiated' } }],
      then: [{ scores: { c23: [] } }],
    },
  ],
  c24: [
    {
      says: { zh: '情节严重：提请调换和待岗', en: 'serious: replacement and off duty are proposed' },
      steps: [written, serious, substantiated],
      then: [
        {
          scores: {
            c24: [
              'w-9: propose sanction-imposed replace proposed',
              'w-9: propose sanction-imposed offDuty proposed',
              '= w-9: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '情节不严重的，没有', en: 'not serious: nothing' },
      steps: [written, substantiated],
      then: [{ scores: { c24: [] } }],
    },
  ],
  c25: [
    {
      says: { zh: '查实违法：移送司法机关', en: 'a breach of law, found: to the judicial authorities' },
      steps: [
        written,
        { ...serious, with: { class: { gravity: ['illegal'] } }, routed: { c25: [] } },
        { ...substantiated, routed: { c25: ['transfer-out: external:judicial'] } },
      ],
    },
    {
      says: { zh: '查实而不违法的，不移送', en: 'found, but no breach of law: not transferred' },
      steps: [written, serious, { ...substantiated, routed: { c25: [] } }],
    },
  ],
  c26: [
    {
      says: { zh: '终局答复之后归档', en: 'filed after the final answer' },
      steps: [
        written,
        replied,
        { at: '2026-03-18 09:00', by: 'section', do: 'Archive', with: { place: '督查科档案柜' } },
      ],
      then: [{ at: '2026-03-17 17:00', clocks: { c26: ['running'] } }, { clocks: { c26: ['met'] } }],
    },
    {
      says: { zh: '没有答复的，还不到归档', en: 'not answered: nothing to file yet' },
      steps: [written],
      then: [{ clocks: { c26: [] } }],
    },
  ],
}
