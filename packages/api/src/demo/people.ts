import type { Actor } from '@redress/domain'
import type { Random } from './random.js'
import type { Window } from './windows.js'

const SECTION = '中心督查科'
const INTAKE = '监察投诉窗口'

const two = (n: number): string => `${n}`.padStart(2, '0')

/** One of the six inspectors of the supervision section. */
export const inspector = (chance: Random): Actor => ({
  id: `DC-${two(chance.between(1, 6))}`,
  unit: SECTION,
  roles: ['supervision-section'],
})

/** One of the three who sit at the supervision window and take complaints. */
export const receptionist = (chance: Random): Actor => ({
  id: `JC-${two(chance.between(1, 3))}`,
  unit: INTAKE,
  roles: ['supervision-window'],
})

/** The head of the supervision section. */
export const head: Actor = { id: 'DC-00', unit: SECTION, roles: ['supervision-section'] }

/** One of the two at a window who answer for it; never the person complained about. */
export const windowLead = (chance: Random, window: Window): string => `${window.staff}-${two(chance.between(1, 2))}`
/** One of a window's other staff. */
export const windowClerk = (chance: Random, window: Window): string =>
  `${window.staff}-${two(chance.between(3, window.headcount + 2))}`
