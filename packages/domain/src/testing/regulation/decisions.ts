import fc from 'fast-check'
import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { atom, condition, selection } from './condition.js'
import { effect } from './effect.js'
import { commanded, state } from './facts.js'
import { role } from './head.js'
import { type Kinds, type OneOf, one } from './kind.js'

const commands = [
  'Acknowledge:accepted',
  'Assign',
  'Investigate',
  'Resolve',
  'Revisit',
  'Propose',
  'Approve',
  'Reply:final',
  'Return:result',
  'Close',
  'Reopen',
  'Archive',
  'Record:registered',
  'Record:decision-issued',
] as const

const guard = (index: number): fc.Arbitrary<OneOf<'guard'>> => {
  // Each guard of a regulation has a command of its own: no two can contradict each other.
  const shared = {
    kind: fc.constant('guard' as const),
    on: fc.constant([commands[index % commands.length] ?? 'Close']),
  }
  const more = {
    severity: fc.constantFrom('refuse' as const, 'warn' as const),
    override: fc.record({ by: role, after: atom(state), needs: selection }, { requiredKeys: ['by'] }),
  }
  const limited = fc.record({
    when: condition(commanded),
    unknownWhen: fc.constantFrom('skip' as const, 'applies' as const),
  })
  return fc.oneof(
    fc.record({ ...shared, ...more, require: condition(commanded) }, { requiredKeys: ['kind', 'on', 'require'] }),
    fc
      .tuple(
        fc.record({ ...shared, ...more, forbid: condition(commanded) }, { requiredKeys: ['kind', 'on', 'forbid'] }),
        limited,
      )
      .map(([found, when]) => ({ ...found, ...when })),
  )
}

/** Decisions on commands. */
export const decisions = {
  guard: (index) => one(guard(index)),
  fill: () =>
    one(
      fc.record(
        {
          kind: fc.constant('fill' as const),
          on: fc.constant(['Receive']),
          field: fc.constant('channel'),
          value: fc.constantFrom('phone', 'letter'),
          when: fc.constant<Condition>({ not: { fact: 'cmd.channel', in: { list: 'channel' } } }),
          keep: fc.constant('channelText'),
        },
        { requiredKeys: ['kind', 'on', 'field', 'value', 'when'] },
      ),
    ),
  waive: () =>
    one(
      fc.record({
        kind: fc.constant('waive' as const),
        what: fc.constantFrom<OneOf<'waive'>['what']>(['c01'], ['c03', 'clocks'], ['records', 'duties']),
        when: condition(state),
      }),
    ),
  relax: () =>
    one(
      fc.record(
        {
          kind: fc.constant('relax' as const),
          guards: fc.constant(['c02' as const]),
          when: condition(state),
          creates: effect,
        },
        { requiredKeys: ['kind', 'guards', 'when'] },
      ),
    ),
  define: (index) =>
    fc.tuple(condition(state), guard(index)).map(([is, found]): Clause['does'] => {
      const name = `ground${index}`
      return [
        { kind: 'define', name, is },
        { ...found, when: { condition: name }, unknownWhen: 'skip' },
      ]
    }),
} satisfies Kinds<'guard' | 'fill' | 'waive' | 'relax' | 'define'>
