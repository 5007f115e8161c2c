import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { online, oral, replied, resolved, written } from './examples-steps.js'

/** Answered by mouth, in vain. */
const byMouth: ExampleStep = {
  at: '2026-03-17 10:00',
  by: 'section',
  do: 'Reply:final',
  with: { form: 'oral' },
  refused: ['c19'],
}

/** Item 6: how a complaint is answered. */
export const answer: ClauseExamples = {
  c18: [
    {
      says: {
        zh: '周二办完，反馈不晚于书面答复时限',
        en: 'settled on Tuesday: told by the limit of the written answer',
      },
      steps: [written, resolved],
      then: [{ clocks: { c18: ['running 2026-03-18'] } }],
    },
    {
      says: { zh: '答复之后重办的，另给一个工作日', en: 'settled again after the answer: one working day' },
      steps: [written, replied, { ...resolved, at: '2026-03-20 10:00' }],
      then: [{ clocks: { c18: ['running 2026-03-23'] } }],
    },
    {
      says: { zh: '反馈即履行', en: 'met by the answer' },
      steps: [written, resolved, replied],
      then: [{ clocks: { c18: ['met 2026-03-18'] } }],
    },
  ],
  c19: [
    {
      says: {
        zh: '书面投诉口头答复，不成；没有注明形式的也不成',
        en: 'a letter is not answered by mouth, nor in a form unsaid',
      },
      steps: [
        written,
        byMouth,
        { at: '2026-03-17 10:05', by: 'section', do: 'Reply:final', refused: ['c19'] },
        { at: '2026-03-17 10:10', by: 'section', do: 'Reply:interim', with: { form: 'oral' } },
        replied,
      ],
    },
    {
      says: { zh: '网上投诉可以口头答复', en: 'an online one may be answered by mouth' },
      steps: [online, { at: '2026-03-17 10:00', by: 'section', do: 'Reply:final', with: { form: 'oral' } }],
    },
    {
      says: { zh: '网上也算书面的读法', en: 'read with online as written' },
      under: { readings: ['A036'] },
      steps: [online, byMouth, replied],
    },
  ],
  c20: [
    {
      says: { zh: '口头投诉没有注明答复形式的，记为口头', en: 'unsaid, the answer to an oral complaint is oral' },
      steps: [oral, { at: '2026-03-16 11:00', by: 'section', do: 'Reply:final' }],
      then: [{ facts: { 'last.Replied.form': 'oral' } }],
    },
    {
      says: { zh: '注明书面的不改', en: 'what says written stays written' },
      steps: [oral, { ...replied, at: '2026-03-16 11:00' }],
      then: [{ facts: { 'last.Replied.form': 'written' } }],
    },
    {
      says: { zh: '网上也算书面的读法：不再默认口头', en: 'read with online as written: no default' },
      under: { readings: ['A036'] },
      steps: [
        online,
        { at: '2026-03-17 10:00', by: 'section', do: 'Reply:interim' },
        { ...oral, on: 'c-2' },
        { at: '2026-03-17 10:00', by: 'section', do: 'Reply:interim', on: 'c-2' },
      ],
      then: [{ facts: { 'last.Replied.form': null } }, { on: 'c-2', facts: { 'last.Replied.form': 'oral' } }],
    },
  ],
}
