import type { ClockState } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import { type RawBuilder, sql } from 'kysely'

/**
 * The state of a clock at a moment as an SQL expression over its row: the domain's `stateAt`, said again where the rows
 * are. A property test holds the two equal.
 */
export const stateSql = (asOf: EpochMs): RawBuilder<ClockState> => sql<ClockState>`CASE
  WHEN breached_from_ms <= ${asOf} THEN 'breached'
  WHEN opens_ms > ${asOf} THEN 'inapplicable'
  WHEN applies = 0 AND ending = 'cancelled' AND overtaken_ms IS NULL AND ended_ms <= ${asOf}
    AND (due_ms IS NULL OR ended_ms <= due_ms) THEN 'cancelled'
  WHEN applies = 0 THEN 'inapplicable'
  WHEN undecided_from_ms <= ${asOf} THEN 'undecided'
  WHEN ended_ms <= ${asOf} THEN CASE ending WHEN 'cancelled' THEN 'cancelled' ELSE 'met' END
  WHEN applies = 1 THEN CASE WHEN suspended_ms <= ${asOf} THEN 'suspended' WHEN warn_ms <= ${asOf} THEN 'warned' ELSE 'running' END
  ELSE 'pending' END`
