import type { erasureBases as bases, ClockState } from '@redress/domain'

const inOrder = <W extends string>(words: { readonly [K in W]: true }): ReadonlyArray<W> => Object.keys(words) as W[]

/**
 * Words of the domain that the tree of commands offers. Written once more, and held to the domain's by the compiler, as the domain
 * is loaded by a command that needs it: not to show the help, nor to say what sort of day it is.
 */
export const clockStates = inOrder<ClockState>({
  inapplicable: true,
  pending: true,
  running: true,
  warned: true,
  suspended: true,
  met: true,
  breached: true,
  undecided: true,
  cancelled: true,
})

export const erasureBases = inOrder<(typeof bases)[number]>({
  request: true,
  retention: true,
  'consent-withdrawn': true,
  unlawful: true,
  order: true,
})
