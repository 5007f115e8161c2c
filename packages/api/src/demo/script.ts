import type { Actor, CommandName, CommandOf, ComplaintCommand } from '@redress/domain'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'

/** The commands of one complaint as they are written down, one after another. */
export interface Script {
  readonly complaint: string
  readonly send: <N extends CommandName>(command: N, at: EpochMs, actor: Actor, data: CommandOf<N>['data']) => void
  /** Those that have happened by `until`. */
  readonly upTo: (until: EpochMs) => ReadonlyArray<ComplaintCommand>
}

/** An empty script. Ids follow from complaint and place, so that writing it again writes the same commands. */
export const script = (complaint: string): Script => {
  const written: { readonly at: EpochMs; readonly command: ComplaintCommand }[] = []
  return {
    complaint,
    send: (command, at, actor, data) => {
      const id = `${complaint}:${`${written.length + 1}`.padStart(2, '0')}`
      const occurredAt = formatInstant(at, SHANGHAI)
      // The compiler cannot see that a name and its own data make one of the union.
      written.push({ at, command: { id, command, complaint, occurredAt, actor, data } as unknown as ComplaintCommand })
    },
    // Some things go on beside the main course; the sort is stable, so that what happens at one time stays in order.
    upTo: (until) =>
      written
        .filter(({ at }) => at <= until)
        .sort((a, b) => a.at - b.at)
        .map(({ command }) => command),
  }
}
