import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { assigned, classified, close, done, facts, received, registered, talked } from './examples-ordinary.js'

const byLetter = { kind: 'complaint', channel: 'letter', class: {}, complainant: { id: 'p-2', kind: 'end-user' } }
const letter: ExampleStep = {
  ...received,
  with: { ...byLetter, field: { 'case.content': '来信反映显示器花屏', 'complainant.phone': '用户留下的电话' } },
}
const letterWithoutPhone: ExampleStep = {
  ...letter,
  with: { ...byLetter, field: { 'case.content': '来信反映显示器花屏，未留电话' } },
}

/** Whom it is for, the record, the first word with the user, what must be known before passing on. */
export const intakeExamples: ClauseExamples = {
  c02: [
    {
      says: { zh: '最终用户的投诉，按本流程办', en: 'an end user: under this flow' },
      steps: [received],
      then: [{ pinned: ['founder-call-centre-c'] }],
    },
    {
      says: { zh: '经销商的投诉照样收下，不按本流程办', en: 'a dealer: received, but not under this flow' },
      steps: [
        {
          ...received,
          with: {
            kind: 'complaint',
            channel: 'phone',
            class: {},
            complainant: { id: 'p-9', kind: 'dealer' },
            field: { 'case.content': '返点未结清' },
          },
        },
      ],
      then: [{ pinned: [] }],
    },
  ],
  c03: [
    {
      says: { zh: '登记要写详细情况', en: 'the record gives the details' },
      steps: [received, { ...registered, with: { part: 'intake' }, refused: ['c03'] }, registered],
    },
  ],
  c04: [
    {
      says: { zh: '没有问过原因，不能派单', en: 'the reason not confirmed: not passed on' },
      steps: [
        received,
        registered,
        classified,
        { ...talked, with: { channel: 'phone', reached: false }, at: '2026-03-02 10:40' },
        { ...assigned, refused: ['c04'] },
        { ...talked, at: '2026-03-02 11:10' },
        { ...assigned, at: '2026-03-02 11:20' },
      ],
      then: [{ clocks: { c04: ['met'] } }],
    },
    {
      says: { zh: '来信没留电话的，无从联系，可以派单', en: 'a letter without a telephone number can be passed on' },
      steps: [letterWithoutPhone, registered, classified, assigned],
      then: [{ clocks: { c04: ['inapplicable'] } }],
    },
  ],
  c05: [
    {
      says: { zh: '上午十点的来信，十二点之前回电', en: 'a letter of ten in the morning: a call before noon' },
      steps: [letter, talked],
      then: [
        { at: '2026-03-02 10:10', clocks: { c05: ['running 2026-03-02 12:00'] } },
        { clocks: { c05: ['met 2026-03-02 12:00'] } },
      ],
    },
    {
      says: {
        zh: '下班前一小时的来信，次日上班后一小时为限；没打通不算',
        en: 'an hour before closing: an hour into the next day; a call that reaches nobody does not count',
      },
      steps: [
        { ...letter, at: '2026-03-02 17:00' },
        { ...talked, at: '2026-03-03 09:30', with: { channel: 'phone', reached: false } },
      ],
      then: [
        { clocks: { c05: ['running 2026-03-03 10:00'] } },
        { at: '2026-03-03 10:01', clocks: { c05: ['breached 2026-03-03 10:00'] } },
      ],
    },
    {
      says: { zh: '来电不在此列', en: 'a call is no letter' },
      steps: [received],
      then: [{ clocks: { c05: ['inapplicable 2026-03-02 12:00'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '派单前要核清原因、信息和背景', en: 'reason, data and background before passing on' },
      steps: [
        received,
        registered,
        talked,
        classified,
        {
          ...assigned,
          with: { to: { unit: 'support' }, assignment: 'a-1', field: { 'case.reason': facts['case.reason'] } },
          refused: ['c06'],
        },
        assigned,
      ],
    },
    {
      says: {
        zh: '用户不愿说背景的，写明原因也可',
        en: 'a user who keeps the background private: with the reason, that will do',
      },
      steps: [
        received,
        registered,
        talked,
        classified,
        {
          ...assigned,
          with: {
            to: { unit: 'support' },
            assignment: 'a-1',
            field: { 'case.reason': facts['case.reason'], 'complainant.info': facts['complainant.info'] },
            notGiven: { 'field.complainant.background': '用户不愿透露' },
          },
        },
      ],
    },
  ],
  c07: [
    {
      says: { zh: '分类要写可能的后果', en: 'the classification states the consequences' },
      steps: [
        received,
        registered,
        talked,
        { ...classified, with: { class: { path: 'repair' } }, refused: ['c07'] },
        classified,
      ],
    },
    {
      says: { zh: '写明后果的，一路办到结案', en: 'stated once, it serves to the end' },
      steps: [...done, close],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
  ],
}
