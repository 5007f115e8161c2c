import type { Condition } from '../language/condition.js'
import { canBe } from './satisfy/solve.js'
import { covers, type StrictGuard } from './strict.js'
import { into, report, seated, type Walk } from './walk.js'

/** Named conditions looked into for what they mention. */
const DEEPEST = 40

/** What a condition speaks of: two that share nothing cannot contradict each other. */
const mentions = (walk: Walk, condition: Condition, found: Set<string>, depth = 0): Set<string> => {
  if (depth > DEEPEST) return found
  const each = (parts: ReadonlyArray<Condition>): Set<string> => {
    for (const part of parts) mentions(walk, part, found, depth + 1)
    return found
  }
  if ('all' in condition) return each(condition.all)
  if ('any' in condition) return each(condition.any)
  if ('not' in condition) return mentions(walk, condition.not, found, depth + 1)
  if ('condition' in condition) {
    const named = walk.words.conditions.get(condition.condition)
    return named === undefined ? found : mentions(walk, named.is, found, depth + 1)
  }
  if ('fact' in condition) return found.add(condition.fact)
  if ('some' in condition) return found.add(`some ${JSON.stringify(condition.some)}`)
  return found.add(JSON.stringify(condition))
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true
  return false
}

const sharedCommand = (a: StrictGuard, b: StrictGuard): string | undefined => {
  for (const one of a.guard.on)
    for (const other of b.guard.on) {
      if (covers(one, other)) return other
      if (covers(other, one)) return one
    }
  return undefined
}

const always = (a: StrictGuard, b: StrictGuard): boolean =>
  JSON.stringify(a.guard.when) === JSON.stringify(b.guard.when) && a.guard.unknownWhen === b.guard.unknownWhen

const tell = (walk: Walk, a: StrictGuard, b: StrictGuard, command: string): void => {
  const constant = always(a, b)
  const where =
    constant && a.guard.when === undefined
      ? { zh: '永远', en: 'is always' }
      : { zh: '在两者都适用时总', en: 'is, where both hold,' }
  seated(walk, b, (w) =>
    into(w, 'require' in b.guard ? 'require' : 'forbid', () =>
      report(w, 'ContradictoryGuards', {
        zh: `与条款“${a.clause.id}”矛盾：两者不能同时满足，命令 ${command} ${where.zh}被拒绝。请用 when 分开，或改正其一。`,
        en: `Contradicts clause "${a.clause.id}": no case satisfies both, so that the command ${command} ${where.en} refused. Tell them apart by when, or correct one.`,
        word: command,
        severity: constant ? 'error' : 'warning',
      }),
    ),
  )
}

const contradict = (walk: Walk, a: StrictGuard, b: StrictGuard): boolean => {
  const { words } = walk
  const both = [...a.holds, ...b.holds]
  // Each alone must leave a way, else the mistake is its own; together they must leave none.
  return (
    !canBe(words, ...both, a.passes, b.passes) && canBe(words, ...both, a.passes) && canBe(words, ...both, b.passes)
  )
}

/** What forbids everything says so: `all` of nothing. */
const isBan = (condition: Condition): boolean => 'all' in condition && condition.all.length === 0

/** A guard that lets nothing through, whatever the case, though its words look as if it did. */
const shut = (walk: Walk, found: StrictGuard): void => {
  const { guard, holds, passes } = found
  if (!('forbid' in guard) || holds.length > 0 || isBan(guard.forbid) || canBe(walk.words, passes)) return
  seated(walk, found, (w) =>
    into(w, 'forbid', () =>
      report(w, 'ImpossibleCondition', {
        zh: '该禁止条件永远成立，命令总被拒绝。请改正，或加上 when。',
        en: 'What is forbidden here is always so, and the command always refused. Correct it, or add a when.',
      }),
    ),
  )
}

/** Guards that hold in every case and, more than two of them, leave none. */
const allTogether = (walk: Walk, guards: ReadonlyArray<StrictGuard>, closed: Set<string>): void => {
  const constant = guards.filter(({ holds }) => holds.length === 0)
  for (const command of new Set(constant.flatMap(({ guard }) => guard.on))) {
    const seeing = constant.filter(({ guard }) => guard.on.some((on) => covers(on, command)))
    const last = seeing.at(-1)
    if (last === undefined || seeing.length < 3 || [...closed].some((shut) => covers(shut, command))) continue
    if (canBe(walk.words, ...seeing.map(({ passes }) => passes))) continue
    closed.add(command)
    const others = [...new Set(seeing.slice(0, -1).map(({ clause }) => clause.id))]
    seated(walk, last, (w) =>
      into(w, 'require' in last.guard ? 'require' : 'forbid', () =>
        report(w, 'ContradictoryGuards', {
          zh: `与条款 ${others.join('、')} 合在一起不能同时满足，命令 ${command} 永远被拒绝。请用 when 分开，或改正其一。`,
          en: `Together with ${others.join(', ')} no case satisfies it, so that the command ${command} is always refused. Tell them apart by when, or correct one.`,
          word: command,
        }),
      ),
    )
  }
}

/** Commands whose guards can never all be satisfied, by pairs of guards; says which commands nothing can get through. */
export const contradictions = (walk: Walk, guards: ReadonlyArray<StrictGuard>): ReadonlySet<string> => {
  const closed = new Set<string>()
  const spoken = guards.map(({ passes }) => mentions(walk, passes.condition, new Set()))
  for (const [second, b] of guards.entries()) {
    shut(walk, b)
    if (b.holds.length === 0 && !canBe(walk.words, b.passes)) for (const command of b.guard.on) closed.add(command)
    for (let first = 0; first < second; first++) {
      const a = guards[first]
      const [left, right] = [spoken[first], spoken[second]]
      if (a === undefined || left === undefined || right === undefined || !meet(left, right)) continue
      const command = sharedCommand(a, b)
      if (command === undefined || !contradict(walk, a, b)) continue
      tell(walk, a, b, command)
      if (a.holds.length === 0 && b.holds.length === 0) closed.add(command)
    }
  }
  allTogether(walk, guards, closed)
  return closed
}
