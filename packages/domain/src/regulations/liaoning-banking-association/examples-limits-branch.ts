import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { answered, handedOn, passedOn, progress, promised, signed, toBranch } from './examples-steps.js'

/** The branch puts off its answer, and may not. */
const postponedInVain: ExampleStep = {
  at: '2025-10-11 16:00',
  by: 'teller',
  do: 'Extend',
  with: { clocks: ['c33'], newDueAt: '2025-10-15T17:00:00+08:00' },
  refused: ['c33', 'c34'],
}

/** Article 11: the limits of the branch. */
export const limitsBranch: ClauseExamples = {
  c33: [
    {
      says: { zh: '9月30日转到，10月11日（调休）答复', en: 'handed on 30 September, answered on the worked Saturday' },
      steps: [...handedOn, answered],
      then: [{ at: '2025-10-13 10:00', clocks: { c33: ['met 2025-10-11'] } }],
    },
    {
      says: { zh: '到期未答复', en: 'not answered in time' },
      steps: handedOn,
      then: [
        { at: '2025-10-11 10:00', clocks: { c33: ['running 2025-10-11'] } },
        { at: '2025-10-12 10:00', clocks: { c33: ['breached 2025-10-11'] } },
      ],
    },
    {
      says: { zh: '报了进度，按承诺推后，守时', en: 'progress reported: by the promised day, and kept' },
      steps: [...handedOn, progress, promised, { ...answered, at: '2025-10-15 09:00' }],
      then: [
        { at: '2025-10-14 10:00', clocks: { c33: ['running 2025-10-15 17:00'] } },
        { at: '2025-10-20 10:00', clocks: { c33: ['met 2025-10-15 17:00'] } },
      ],
    },
    {
      says: { zh: '按承诺推后，尚未到期', en: 'put off by the promise, not yet due' },
      steps: [...handedOn, progress, promised],
      then: [{ at: '2025-10-14 10:00', clocks: { c33: ['running 2025-10-15 17:00'] } }],
    },
    {
      says: { zh: '没有报进度，承诺不能推后', en: 'without a report of progress the promise moves nothing' },
      steps: [...handedOn, promised],
      then: [{ at: '2025-10-14 10:00', clocks: { c33: ['breached 2025-10-11'] } }],
    },
    {
      says: { zh: '自网点签收起算的读法', en: 'read from the signature of the branch' },
      under: { readings: ['receipt'] },
      steps: [
        ...passedOn,
        signed,
        toBranch,
        { at: '2025-10-09 09:00', by: 'teller', do: 'Acknowledge:dispatch', with: { assignment: 'b-1' } },
      ],
      then: [{ at: '2025-10-12 10:00', clocks: { c33: ['running 2025-10-13'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '进度未报、客户未答，不得延期', en: 'nothing reported, nothing answered: no extension' },
      steps: [...handedOn, postponedInVain],
    },
    {
      says: { zh: '报了进度，没有答复客户', en: 'reported, but the customer has no answer' },
      steps: [
        ...handedOn,
        { ...progress, at: '2025-10-11 12:00' },
        {
          at: '2025-10-11 16:00',
          by: 'teller',
          do: 'Extend',
          with: { clocks: ['c33'], newDueAt: '2025-10-15T17:00:00+08:00' },
          refused: ['c34'],
        },
      ],
    },
    {
      says: { zh: '答复了客户，没有报进度', en: 'answered, but nothing reported' },
      steps: [...handedOn, promised, postponedInVain],
    },
    {
      says: { zh: '先答复、后报进度，次序不限，可以延期', en: 'answered, then reported: the order is free' },
      steps: [
        ...handedOn,
        promised,
        { ...progress, at: '2025-10-11 12:00' },
        {
          at: '2025-10-11 16:00',
          by: 'teller',
          do: 'Extend',
          with: { clocks: ['c33'], newDueAt: '2025-10-15T17:00:00+08:00' },
        },
      ],
      then: [{ at: '2025-10-14 10:00', clocks: { c33: ['running 2025-10-15 17:00'] } }],
    },
  ],
  c35: [
    {
      says: { zh: '承诺10月15日17时再答复', en: 'the next reply is promised for 15 October, 17:00' },
      steps: [...handedOn, promised],
      then: [
        { at: '2025-10-14 10:00', clocks: { c35: ['running 2025-10-15 17:00'] } },
        { at: '2025-10-16 10:00', clocks: { c35: ['breached 2025-10-15 17:00'] } },
      ],
    },
    {
      says: { zh: '到时再作承诺，重新计时', en: 'kept with a further promise, which starts anew' },
      steps: [
        ...handedOn,
        promised,
        { ...promised, at: '2025-10-15 09:00', with: { nextPromisedAt: '2025-10-17T17:00:00+08:00' } },
      ],
      then: [{ at: '2025-10-16 10:00', clocks: { c35: ['met 2025-10-15 17:00', 'running 2025-10-17 17:00'] } }],
    },
    {
      says: { zh: '没有写明时间，五个工作日', en: 'no time was named: five working days' },
      steps: [...handedOn, { ...promised, with: {} }],
      then: [{ at: '2025-10-14 10:00', clocks: { c35: ['running 2025-10-17'] } }],
    },
    {
      says: { zh: '按承诺给出终局答复', en: 'the final answer as promised' },
      steps: [...handedOn, progress, promised, { ...answered, at: '2025-10-15 16:30' }],
      then: [{ at: '2025-10-16 10:00', clocks: { c35: ['met 2025-10-15 17:00'] } }],
    },
  ],
}
