import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  closed,
  explained,
  handled,
  invalid,
  received,
  registered,
  resolved,
  revisited,
  satisfied,
  twoReceived,
  valid,
} from './examples-base.js'

const missed: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'supervisor',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: false, purpose: 'revisit' },
}

/** Dealt with, and called three times in vain. */
const neverReached: ReadonlyArray<ExampleStep> = [
  ...handled,
  missed,
  { ...missed, at: '2026-03-05 18:00' },
  { ...missed, at: '2026-03-06 12:00' },
]

/** Section 3.7, shown. */
export const revisit: ClauseExamples = {
  c25: [
    {
      says: { zh: '办完后第二个工作日回访', en: 'revisited on the second working day' },
      steps: [...handled, revisited],
      then: [{ at: '2026-03-10 09:00', clocks: { c25: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '没有回访，三个工作日后超期', en: 'not revisited: breached after three working days' },
      steps: handled,
      then: [
        { at: '2026-03-09 12:00', clocks: { c25: ['running 2026-03-09'] } },
        { at: '2026-03-10 09:00', clocks: { c25: ['breached 2026-03-09'] } },
      ],
    },
    {
      says: {
        zh: '春节前办完：初八和补班的周六都算工作日',
        en: 'resolved before the Spring Festival: make-up Saturdays are working days',
      },
      steps: [
        { ...received, at: '2026-02-12 10:00' },
        { ...registered, at: '2026-02-12 10:15' },
        { ...resolved, at: '2026-02-13 16:00' },
        { ...revisited, at: '2026-02-25 10:00' },
      ],
      then: [{ clocks: { c25: ['met 2026-02-25'] } }],
    },
    {
      says: {
        zh: '无效投诉解释过而未回访，关闭时提醒',
        en: 'an invalid one explained and not revisited: closed with a warning',
      },
      steps: [received, registered, invalid, explained, { ...closed, at: '2026-03-05 09:00', warned: ['c25'] }],
      then: [{ clocks: { c25: [] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '回访过的，不提醒', en: 'revisited: no warning' },
      steps: [received, registered, invalid, explained, revisited, { ...closed, warned: [] }],
    },
    {
      says: { zh: '有效投诉不作此提醒', en: 'no such warning for a valid one' },
      steps: [received, registered, valid, satisfied, { ...closed, warned: [] }],
    },
    {
      says: { zh: '另一读法：未经回访不得关闭', en: 'the other reading: not closed without a revisit' },
      under: { readings: ['A126'] },
      steps: [
        received,
        registered,
        invalid,
        explained,
        { ...closed, at: '2026-03-05 09:00', refused: ['c25'] },
        revisited,
        closed,
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '另一读法：三次联系未果，免回访', en: 'the other reading: out of reach three times, closed without' },
      under: { readings: ['A126'] },
      steps: [
        received,
        registered,
        invalid,
        explained,
        missed,
        { ...missed, at: '2026-03-05 18:00' },
        { ...closed, at: '2026-03-05 19:00', refused: ['c25'] },
        { ...missed, at: '2026-03-06 12:00' },
        closed,
      ],
    },
  ],
  c26: [
    {
      says: { zh: '短信回访，记作其他', en: 'by text message: filed as other' },
      steps: [...handled, { ...revisited, with: { channel: '短信' } }],
      then: [{ facts: { 'last.Revisited.channel': 'other', 'last.Revisited.channelText': '短信' } }],
    },
    {
      says: { zh: '留言板照记', en: 'the message board is named' },
      steps: [...handled, { ...revisited, with: { channel: 'message-board' } }],
      then: [{ facts: { 'last.Revisited.channel': 'message-board' } }],
    },
    {
      says: { zh: '电话、上门照记', en: 'so are phone and visit' },
      steps: [...handled, revisited],
      then: [{ facts: { 'last.Revisited.channel': 'phone' } }],
    },
    {
      steps: [...handled, { ...revisited, with: { channel: 'visit' } }],
      then: [{ facts: { 'last.Revisited.channel': 'visit' } }],
    },
  ],
  c27: [
    {
      says: { zh: '两件办完，一件回访', en: 'two handled, one revisited' },
      steps: [...twoReceived, resolved, { ...resolved, on: 'c-2', at: '2026-03-05 16:00' }, revisited],
      then: [
        { at: '2026-03-10 09:00', figures: { c27: ['2026-03: 1 attained (1 held back)'] } },
        { at: '2026-03-31 18:00', figures: { c27: ['2026-03: 1/2 missed'] } },
      ],
    },
    {
      says: { zh: '件件回访', en: 'each one revisited' },
      steps: [...handled, revisited],
      then: [{ at: '2026-03-31 18:00', figures: { c27: ['2026-03: 1 attained'] } }],
    },
    {
      says: { zh: '三次联系不上，仍不算回访', en: 'out of reach three times is not done' },
      steps: neverReached,
      then: [{ at: '2026-03-31 18:00', figures: { c27: ['2026-03: 0 missed'] } }],
    },
    {
      says: { zh: '另一读法：视同已回访', en: 'the other reading: it counts' },
      under: { readings: ['A130'] },
      steps: neverReached,
      then: [{ at: '2026-03-31 18:00', figures: { c27: ['2026-03: 1 attained'] } }],
    },
  ],
}
