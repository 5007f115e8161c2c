import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: how soon an appointment is agreed and kept, and how often a user is tried again. */
export const parameters = {
  sameContact: {
    zh: '用户不方便时，多久内约定时间（原文：当场征求，未给数）',
    en: 'how soon a time is agreed when it is not convenient (source: in the same call, no number)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  appointmentTolerance: {
    zh: '约定时间之后多久内打到，仍算守约（原文未定）',
    en: 'how long after the agreed time a call still keeps the appointment (none in the source)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  nextAttemptWithin: {
    zh: '没有联系上本人的，多久内再联系（原文未定）',
    en: 'how soon a user who was not reached is tried again (none in the source)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  attempts: {
    zh: '联系几次仍不成可以停止（原文未定）',
    en: 'attempts after which no more are asked for (none in the source)',
    type: 'integer',
    default: 3,
    origin: 'ours',
  },
  attemptDays: {
    zh: '这几次联系至少分布在几天（原文未定）',
    en: 'days over which those attempts are spread at least (none in the source)',
    type: 'integer',
    default: 2,
    origin: 'ours',
  },
} satisfies Regulation['parameters']
