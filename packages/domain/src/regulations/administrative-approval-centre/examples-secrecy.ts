import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { assigned, circulated, classified, discipline, received } from './examples-base.js'

const consented: ExampleStep = {
  at: '2026-04-14 09:00',
  by: 'section',
  do: 'Record:consent-recorded',
  with: { given: true, scope: ['publish'], by: 'complainant' },
}

const takenBack: ExampleStep = {
  at: '2026-04-15 09:00',
  by: 'section',
  do: 'Record:consent-recorded',
  with: { given: false, scope: ['publish'], by: 'complainant' },
}

const disclosed: ExampleStep = {
  at: '2026-04-16 09:00',
  by: 'section',
  do: 'Record:disclosure-made',
  with: { recipient: 'press', what: ['field.case.content'] },
}

const named: ExampleStep = { ...circulated, with: { kind: 'criticism', circle: 'all-windows', names: true } }

const retaliation: ExampleStep = {
  at: '2026-05-11 09:00',
  by: 'section',
  do: 'Record:retaliation-reported',
  with: { established: true, by: 'window-staff' },
}

/** Article 6, shown: secrecy, and who answers for a leak. */
export const secrecy: ClauseExamples = {
  c17: [
    {
      says: { zh: '身份和事由只有受理人和督查股可见', en: 'identity and matter for the receiver and the section only' },
      steps: [
        discipline,
        { ...classified, with: { class: { object: 'staff' } } },
        { ...assigned, with: { to: { unit: 'registry', roles: ['department'] }, assignment: 'a-1', reason: '回避' } },
      ],
      then: [
        {
          hidden: {
            c17: [
              'field.complainant.*, field.case.* hidden from windowHead, windowClerk, registry, centreOffice, reception, leader, stranger',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '普通投诉不保密', en: 'an ordinary complaint is not secret' },
      steps: [received],
      then: [{ hidden: { c17: [] } }],
    },
    {
      says: {
        zh: '没有同意，不得披露；同意后又收回，仍不得披露',
        en: 'not disclosed without consent, nor after it is taken back',
      },
      steps: [
        discipline,
        { ...disclosed, at: '2026-04-13 15:00', refused: ['c17'] },
        consented,
        { ...disclosed, at: '2026-04-14 15:00' },
        takenBack,
        { ...disclosed, refused: ['c17'] },
      ],
    },
    {
      says: { zh: '点名通报要同意，不点名不要', en: 'a circular with names takes consent, one without does not' },
      steps: [discipline, { ...named, refused: ['c17'] }, circulated],
    },
    {
      says: { zh: '普通投诉的披露不受限', en: 'an ordinary complaint may be disclosed' },
      steps: [received, disclosed],
    },
    {
      says: { zh: '通报没说点不点名，当作点名', en: 'a circular that does not say is taken to name' },
      steps: [discipline, { ...circulated, with: { kind: 'notice', circle: 'all-windows' }, refused: ['c17'] }],
    },
    {
      says: { zh: '披露处理情况，也要同意', en: 'what came of it is not disclosed either' },
      steps: [
        discipline,
        { ...disclosed, with: { recipient: 'press', what: ['field.result.text'] }, refused: ['c17'] },
      ],
    },
    {
      says: { zh: '同意的是别的用途，不算', en: 'consent to something else is none' },
      steps: [
        discipline,
        { ...consented, with: { given: true, scope: ['contact'], by: 'complainant' } },
        { ...disclosed, refused: ['c17'] },
        { ...named, refused: ['c17'] },
      ],
    },
    {
      says: { zh: '同意公开之后，点名通报、对外披露都可以', en: 'with consent both may be done' },
      steps: [discipline, consented, disclosed, named],
    },
    {
      says: { zh: '接待员受理的，接待员自己可见', en: 'received at the reception, whoever received it can read it' },
      steps: [{ ...discipline, by: 'reception' }],
      then: [
        {
          hidden: {
            c17: [
              'field.complainant.*, field.case.* hidden from windowHead, windowClerk, registry, centreOffice, leader, stranger',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '其后又同意的，以最后一次为准', en: 'consent, taken back and given again: the last word counts' },
      steps: [discipline, takenBack, { ...consented, at: '2026-04-15 15:00' }, disclosed, named],
    },
    {
      says: { zh: '普通投诉可以点名通报', en: 'an ordinary complaint may be named' },
      steps: [received, named],
    },
  ],
  c19: [
    {
      says: { zh: '查实打击报复，提请追究', en: 'established: liability is proposed' },
      steps: [discipline, retaliation],
      then: [{ scores: { c19: ['nobody: propose liability-case-opened proposed', '= nobody: 0'] } }],
    },
    {
      says: { zh: '未查实的不提', en: 'not established: nothing is proposed' },
      steps: [discipline, { ...retaliation, with: { established: false } }],
      then: [{ scores: { c19: [] } }],
    },
  ],
}
