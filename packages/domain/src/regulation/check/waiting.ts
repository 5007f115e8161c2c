import type { Recordable } from './recordable.js'
import { canBe } from './satisfy/solve.js'
import type { StrictGuard } from './strict.js'
import { into, report, seated, type Walk } from './walk.js'

/** Guards that wait for an event which can never have been recorded: in a circle, or behind a door that is shut. */
export const waiting = (walk: Walk, guards: ReadonlyArray<StrictGuard>, can: Recordable): void => {
  for (const found of guards) {
    const { guard, holds } = found
    if (holds.length > 0 || !('require' in guard) || can.condition(guard.require)) continue
    // What is impossible by itself has been told of already.
    if (!canBe(walk.words, found.passes)) continue
    const commands = guard.on.join(', ')
    seated(walk, found, (w) =>
      into(w, 'require', () =>
        report(w, 'ImpossibleCondition', {
          zh: `所要求的事件永远不会先被记录，命令 ${commands} 永远被拒绝。请检查互相等待的规则，或改正要求。`,
          en: `It asks for an event that can never have been recorded before, so ${commands} is always refused. Look for guards that wait for each other, or correct what is asked.`,
          word: commands,
        }),
      ),
    )
  }
}
