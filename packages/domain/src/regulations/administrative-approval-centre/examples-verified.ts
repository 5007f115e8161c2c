import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { assigned, atFault, circulated, classified, closed, discipline, received, registered } from './examples-base.js'

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

/** Article 6, shown. */
export const verified: ClauseExamples = {
  c15: [
    {
      says: { zh: '查实而未通报，不得结案', en: 'found at fault and not made known: not closed' },
      steps: [
        received,
        classified,
        registered,
        assigned,
        atFault,
        { ...closed, at: '2026-04-22 16:00', refused: ['c15'] },
        circulated,
        closed,
      ],
      then: [{ clocks: { c15: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '只在本窗口通报，范围不够', en: 'made known in one window only: too small a circle' },
      steps: [
        received,
        classified,
        registered,
        assigned,
        atFault,
        { ...circulated, with: { kind: 'notice', circle: 'window-12', names: false } },
        { ...closed, refused: ['c15'] },
      ],
    },
    {
      says: { zh: '责任不在窗口，不必通报', en: 'not at fault: nothing to make known' },
      steps: [received, classified, registered, assigned, { ...atFault, with: { finding: 'other' } }, closed],
      then: [{ clocks: { c15: [] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '以分类认定的同样要通报；再查仍有责，照样',
        en: 'found by classification as well; and again, after another finding',
      },
      steps: [
        received,
        classified,
        registered,
        assigned,
        { at: '2026-04-14 15:00', by: 'section', do: 'Classify', with: { class: { finding: 'substantiated-window' } } },
        { ...atFault, at: '2026-04-15 15:00', with: { finding: 'other' } },
        atFault,
        { ...closed, refused: ['c15'] },
      ],
      then: [{ clocks: { c15: ['cancelled', 'running'] } }],
    },
    {
      says: {
        zh: '调查认定又以分类记下，是同一件事',
        en: 'found by investigation and entered as a class as well: one and the same duty',
      },
      steps: [
        received,
        classified,
        registered,
        assigned,
        atFault,
        { at: '2026-04-22 15:30', by: 'section', do: 'Classify', with: { class: { finding: 'substantiated-window' } } },
        { ...closed, at: '2026-04-22 16:00', refused: ['c15'] },
        circulated,
        closed,
      ],
      then: [{ clocks: { c15: ['met'] } }],
    },
    {
      says: { zh: '认定之前的小范围通报不抵', en: 'a smaller circular before the finding does not stand in' },
      steps: [
        received,
        classified,
        registered,
        assigned,
        { ...circulated, at: '2026-04-14 10:00', with: { kind: 'notice', circle: 'window-12', names: false } },
        atFault,
        { ...atFault, at: '2026-04-22 16:00', with: { finding: 'facts-verified' } },
        { ...closed, refused: ['c15'] },
      ],
    },
    {
      says: { zh: '以分类认定的，同样不抵', en: 'nor where it is found by classification' },
      steps: [
        received,
        classified,
        registered,
        assigned,
        { ...circulated, at: '2026-04-14 10:00', with: { kind: 'notice', circle: 'window-12', names: false } },
        { at: '2026-04-22 15:00', by: 'section', do: 'Classify', with: { class: { finding: 'substantiated-window' } } },
        { ...closed, refused: ['c15'] },
      ],
    },
  ],
  c16: [
    {
      says: { zh: '四月一件属实，计入月、季、年', en: 'one verified in April: in month, quarter and year' },
      steps: [
        received,
        classified,
        registered,
        assigned,
        atFault,
        { ...received, on: 'c-2' },
        { ...classified, on: 'c-2' },
        { ...atFault, on: 'c-2', with: { finding: 'other' } },
      ],
      then: [
        {
          at: '2026-04-30 18:00',
          figures: {
            c16: [
              '2026-04: 1',
              '2026-04: window=window-12 unit=window-12 1',
              '2026-Q2: 1',
              '2026-Q2: window=window-12 unit=window-12 1',
              '2026: 1',
              '2026: window=window-12 unit=window-12 1',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '另一读法：只按月', en: 'the other reading: by month only' },
      under: { readings: ['A087'] },
      steps: [received, classified, registered, assigned, atFault],
      then: [
        { at: '2026-04-30 18:00', figures: { c16: ['2026-04: 1', '2026-04: window=window-12 unit=window-12 1'] } },
      ],
    },
  ],
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
