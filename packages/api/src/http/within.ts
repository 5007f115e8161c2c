import type { RegisterRow } from '@redress/projections'
import type { Scope } from '../identity/scope.js'

/** Whether a case has to do with the units of a scope: one of them has it, or took it in. */
export const isWithin = (scope: Scope, row: Partial<Pick<RegisterRow, 'unit' | 'intake_unit'>> | undefined): boolean =>
  scope === 'whole' || [row?.unit, row?.intake_unit].some((unit) => unit != null && scope.units.includes(unit))
