import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { consent, missed, passedOn, reached, received, replied, wife } from './examples-ordinary.js'

const notNow: ExampleStep = {
  ...reached,
  with: { contactId: 'call-1', channel: 'phone', reached: true, answerer: 'user', convenient: false },
}
const appointment: ExampleStep = {
  at: '2026-03-02 11:02',
  by: 'handler',
  do: 'Record:appointment-made',
  with: { contactId: 'call-1', appointmentAt: '2026-03-03T09:00:00+08:00' },
}
const colleague: ExampleStep = {
  ...wife,
  with: { contactId: 'call-1', channel: 'phone', reached: true, answerer: 'other-unsuitable' },
}

/** Whom to speak to, when, and what may be told to somebody else. */
export const replyExamples: ClauseExamples = {
  c03: [
    {
      says: { zh: '这次通话问明是本人，才答复', en: 'this call has established that it is the user' },
      steps: [received, { ...replied, at: '2026-03-02 10:30', refused: ['c03'] }, reached, replied],
    },
    {
      says: { zh: '上一次通话问过的，不算', en: 'an earlier call does not serve' },
      steps: [
        received,
        reached,
        {
          ...replied,
          at: '2026-03-02 15:00',
          with: { contactId: 'call-2', form: 'oral', explanation: '彩铃费已退还' },
          refused: ['c03'],
        },
      ],
    },
  ],
  c05: [
    {
      says: { zh: '用户说不方便，不解释', en: 'not convenient: nothing is explained' },
      steps: [received, notNow, { ...replied, refused: ['c05'] }],
    },
    {
      says: { zh: '方便的，开始解释', en: 'convenient: it is' },
      steps: [received, reached, replied],
    },
  ],
  c06: [
    {
      says: { zh: '当场约好，次日九点打到', en: 'a time is agreed in the call, and kept' },
      steps: [
        received,
        notNow,
        appointment,
        {
          ...reached,
          at: '2026-03-03 09:10',
          with: { contactId: 'call-2', channel: 'phone', reached: true, answerer: 'user', convenient: true },
        },
      ],
      then: [
        { at: '2026-03-02 12:00', clocks: { c06: ['met 2026-03-02 11:30', 'running 2026-03-03 09:30'] } },
        { clocks: { c06: ['met 2026-03-02 11:30', 'met 2026-03-03 09:30'] } },
      ],
    },
    {
      says: { zh: '没有约时间，或到时没打', en: 'no time agreed, or not kept' },
      steps: [received, notNow, { ...appointment, at: '2026-03-02 14:00' }],
      then: [{ at: '2026-03-03 09:31', clocks: { c06: ['breached 2026-03-02 11:30', 'breached 2026-03-03 09:30'] } }],
    },
  ],
  c07: [
    {
      says: { zh: '妻子接听，答应转告后才可告知', en: 'the wife answers and is told once she agrees to pass it on' },
      steps: [received, wife, { ...passedOn, at: '2026-03-02 11:01', refused: ['c07'] }, consent, passedOn],
      then: [{ hidden: { c07: ['field.reply.* hidden from wife, stranger'] } }],
    },
    {
      says: { zh: '不愿转告的，不可告知', en: 'not willing: not told' },
      steps: [
        received,
        wife,
        { ...consent, with: { contactId: 'call-1', given: false, by: 'other-answerer' } },
        { ...passedOn, refused: ['c07'] },
      ],
    },
    {
      says: { zh: '事情不适合转告的，同意也不行', en: 'not suitable: consent does not help' },
      steps: [received, colleague, consent, { ...passedOn, refused: ['c07'] }],
    },
    {
      says: { zh: '没有同意的，不得向外透露结果', en: 'without consent the result is disclosed to nobody' },
      steps: [
        received,
        reached,
        replied,
        {
          at: '2026-03-02 14:00',
          by: 'handler',
          do: 'Record:disclosure-made',
          with: { recipient: 'neighbour', what: ['field.reply.commNote'] },
          refused: ['c07'],
        },
      ],
    },
    {
      says: {
        zh: '对方在这次通话里答应转告的，可以透露给他',
        en: 'to somebody who agreed in this call it may be disclosed',
      },
      steps: [
        received,
        wife,
        consent,
        passedOn,
        {
          at: '2026-03-02 11:08',
          by: 'handler',
          do: 'Record:disclosure-made',
          with: { contactId: 'call-1', recipient: 'other-answerer', what: ['field.reply.commNote'], basis: 'consent' },
        },
      ],
    },
  ],
  c08: [
    {
      says: { zh: '转告的，写下姓氏和沟通情况', en: 'passed on: surname and talk are recorded' },
      steps: [
        received,
        wife,
        consent,
        {
          ...passedOn,
          with: {
            contactId: 'call-1',
            form: 'oral',
            explanation: '彩铃费已退还，请转告机主',
            field: { 'reply.recipientSurname': '王' },
          },
          refused: ['c08'],
        },
        passedOn,
      ],
    },
    {
      says: { zh: '本人接听的，不必填', en: 'the user answers: not needed' },
      steps: [received, reached, replied],
    },
  ],
  c09: [
    {
      says: { zh: '周一没人接，周二之前再打', en: 'nobody there on Monday: again by Tuesday' },
      steps: [received, missed],
      then: [
        { clocks: { c09: ['running 2026-03-03'] } },
        { at: '2026-03-04 09:00', clocks: { c09: ['breached 2026-03-03'] } },
      ],
    },
    {
      says: { zh: '两天试了三次，可以停止', en: 'three attempts on two days are enough' },
      steps: [received, missed, { ...missed, at: '2026-03-02 16:00' }, { ...missed, at: '2026-03-03 10:00' }],
      then: [{ at: '2026-03-20 09:00', clocks: { c09: ['met 2026-03-03', 'met 2026-03-03'] } }],
    },
    {
      says: { zh: '同一天试三次，还要再试', en: 'three on one day are not' },
      steps: [received, missed, { ...missed, at: '2026-03-02 14:00' }, { ...missed, at: '2026-03-02 16:00' }],
      then: [{ clocks: { c09: ['met 2026-03-03', 'met 2026-03-03', 'running 2026-03-03'] } }],
    },
    {
      says: { zh: '接听的人不适合转告，也要再找本人', en: 'an unsuitable person answers: the user is tried again' },
      steps: [
        received,
        colleague,
        {
          ...reached,
          at: '2026-03-03 10:00',
          with: { contactId: 'call-2', channel: 'phone', reached: true, answerer: 'user', convenient: true },
        },
      ],
      then: [{ clocks: { c09: ['met 2026-03-03'] } }],
    },
  ],
}
