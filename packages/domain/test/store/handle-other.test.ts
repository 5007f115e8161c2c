import type { Instant } from '@redress/holidays'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { left, right } from 'fp-ts/lib/TaskEither.js'
import { describe, expect, it } from 'vitest'
import type { AgentCommand } from '../../src/agent/index.js'
import { otherAggregates } from '../../src/aggregates.js'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { Guard } from '../../src/regulation/language/decision.js'
import { commandHandler } from '../../src/store/handle.js'
import { otherHandler } from '../../src/store/handle-other.js'
import type { Outside } from '../../src/store/handling/outside.js'
import { memoryStore } from '../../src/store/memory/index.js'
import { receive } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const manager = { id: 'manager-1', roles: ['manager'] }
const said = (name: AgentCommand['command'], data: object, at = '2026-01-05T09:00:00+08:00'): AgentCommand =>
  ({
    id: `${name}-${at.slice(0, 19)}`,
    aggregate: 'agent',
    subject: 'agent-7',
    command: name,
    occurredAt: at as Instant,
    actor: manager,
    data,
  }) as AgentCommand

/** Nobody ends a shift with cases of their own still open. */
const handover: Guard = {
  kind: 'guard',
  on: ['EndShift'],
  require: { not: { fact: 'lookup.openCasesOfActor.count', atLeast: 1 } },
}

describe('commands to an agent', () => {
  const enrol = said('Enrol', { role: 'agent', unit: 'hotline' })

  it('are stored in the stream of the agent, and the same command again adds nothing', async () => {
    const store = memoryStore()
    const handle = otherHandler(otherAggregates.agent)({ store, rules: rulesFor(regulationWith([])) })
    const first = await handle(enrol)()
    const again = await handle(enrol)()
    if (isLeft(first)) throw new Error(JSON.stringify(first.left))
    expect(isRight(first) && first.right.events.map(({ type, subject }) => [type, subject])).toEqual([
      ['Enrolled', 'agent-7'],
    ])
    expect(isRight(again) && [again.right.repeated, again.right.revision]).toEqual([true, 0])
  })

  it('are decided on what the outside answers, and the answer is pinned', async () => {
    const open = new Map([['agent-7', 2]])
    const outside: Outside<AgentCommand> = ({ facts }) =>
      right({ facts: Object.fromEntries(facts.map((fact) => [fact, open.get('agent-7')])), position: '41' })
    const options = { store: memoryStore(), rules: rulesFor(regulationWith([handover])), outside }
    const handle = otherHandler(otherAggregates.agent)(options)
    await handle(enrol)()
    const early = await handle(said('EndShift', {}, '2026-01-05T17:00:00+08:00'))()
    expect(isLeft(early) && early.left._tag).toBe('Rejected')
    open.set('agent-7', 0)
    const late = await handle(said('EndShift', {}, '2026-01-05T18:00:00+08:00'))()
    expect(isRight(late) && late.right.events[0]?.evidence.facts).toEqual({ 'lookup.openCasesOfActor.count': 0 })
  })
})

describe('an outside that cannot answer', () => {
  const guard: Guard = { kind: 'guard', on: ['Close'], require: { fact: 'case.inRemit', is: true } }
  const outside: Outside<ComplaintCommand> = () =>
    left({ zh: '组织名录不可用。', en: 'The directory is not available.' })

  it('leaves the command undecided and says so; where nothing is asked it is not asked', async () => {
    const asking = commandHandler({ store: memoryStore(), rules: rulesFor(regulationWith([guard])), outside })
    const silent = commandHandler({ store: memoryStore(), rules: rulesFor(regulationWith([])), outside })
    const refused = await asking(receive())()
    expect(isLeft(refused) && refused.left).toMatchObject({ _tag: 'Unanswered', en: 'The directory is not available.' })
    expect(isRight(await silent(receive())())).toBe(true)
  })
})
