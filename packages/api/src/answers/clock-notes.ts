import type { Bilingual } from '@redress/domain'
import type { ClockAnswer } from './types/index.js'

const day = (instant: string): string => instant.slice(0, 10)

/** What is out of the ordinary about a clock, in a few words each: for lists, where there is no room for the whole account. */
export const clockNotes = (clock: ClockAnswer): ReadonlyArray<Bilingual> => {
  const { suspended, prolonged, openedBy, liftedBy, owedBy, unit, handler } = clock
  return [
    ...(suspended === null
      ? []
      : [
          {
            zh: `${day(suspended.since)} 起中止（${suspended.reasons.join('、')}）`,
            en: `stands still since ${day(suspended.since)} (${suspended.reasons.join(', ')})`,
          },
        ]),
    ...(prolonged === null
      ? []
      : [
          {
            zh: `${day(prolonged.at)} 由 ${prolonged.by} 延期`,
            en: `prolonged on ${day(prolonged.at)} by ${prolonged.by}`,
          },
        ]),
    ...(openedBy === null
      ? []
      : [{ zh: `由“${openedBy.ref}”的时限引起`, en: `opened by the clock of ${openedBy.ref}` }]),
    // Who has the case stands beside it anyway.
    ...(owedBy === null || owedBy === unit || owedBy === handler
      ? []
      : [{ zh: `由 ${owedBy} 承担`, en: `owed by ${owedBy}` }]),
    ...(liftedBy === null ? [] : [{ zh: `依“${liftedBy.ref}”免除`, en: `lifted by ${liftedBy.ref}` }]),
  ]
}
