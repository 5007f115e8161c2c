import fc from 'fast-check'
import { actNames } from '../complaint/act.js'
import { eventTypes } from '../complaint/registry.js'
import { subjects } from '../complaint/terms.js'
import type { Condition, Count, NarrowSelection, Pattern, Selection } from '../regulation/language/condition.js'
import { caseParties, type Target } from '../regulation/language/target.js'
import { type Duration, type Num, type Operand, type Param, type Path, units } from '../regulation/language/words.js'

/** What the language is made of, tied together. */
interface Sorts {
  readonly condition: Condition
  readonly narrow: NarrowSelection
  readonly selection: Selection
  readonly count: Count
  readonly pattern: Pattern
  readonly target: Target
}

const word = fc.constantFrom(
  'supervision-section',
  'window-staff',
  'written',
  'major',
  'serious',
  'complex',
  'phone',
  'ground',
  'nobody',
)
const path: fc.Arbitrary<Path> = fc.constantFrom<Path>(
  'case.channel',
  'case.form',
  'case.objections',
  'cmd.form',
  'class.gravity',
  'class.track',
  'cmd.class.ground',
  'flag.urgent',
  'field.case.content',
  'it.finding',
  'it.at.date',
  'it.class.gravity',
  'start.at',
  'last.Replied:final.at',
  'last.act:registered.by',
  'param.maxObjections',
  'actor.roles',
  'row.unit',
  'clock.c16.overdueBy',
  'each',
)
const event = fc.oneof(
  fc.constantFrom(
    '*',
    'terminal',
    'Replied:final',
    'Classified:gravity',
    'Classified:nothing',
    'Linked:repeat',
    'CallOffered',
  ),
  fc.constantFrom(...eventTypes),
  fc.constantFrom(...actNames).map((act) => `act:${act}`),
)
const param: fc.Arbitrary<Param> = fc.constantFrom(
  { fact: 'param.recheckWithin' },
  { fact: 'param.maxObjections' },
  { fact: 'param.formFields' },
  { fact: 'param.undeclared' },
)
const scalar = fc.oneof(word, fc.integer(), fc.boolean())
const operand: fc.Arbitrary<Operand> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  path.map((fact) => ({ fact })),
  fc.constantFrom('channel', 'ground', 'undeclared').map((list) => ({ list })),
)
const number: fc.Arbitrary<Num> = fc.oneof(fc.nat(9), param)

/** A length of time, or a parameter that is one. */
export const arbitraryDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ n: fc.nat(30), unit: fc.constantFrom(...units) }),
  param,
)

const factual: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: path, is: operand }),
  fc.record({ fact: path, in: operand }),
  fc.record({ fact: path, has: operand }),
  fc.record({ fact: path, atLeast: operand }),
  fc.record({ fact: path, atMost: operand }),
  fc.record({ fact: path, set: fc.boolean() }),
  fc.record({ fact: path, within: arbitraryDuration }),
  fc.record({ fact: path, during: word }),
  fc.record({ present: fc.array(path, { maxLength: 3 }) }),
  fc.record({ condition: word }),
)

const few = <A>(item: fc.Arbitrary<A>): fc.Arbitrary<ReadonlyArray<A>> => fc.array(item, { maxLength: 3 })
const roles = fc.oneof(word, few(word))

const builder: fc.LetrecTypedBuilder<Sorts> = (tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    factual,
    fc.record({ all: few(tie('condition')) }),
    fc.record({ any: few(tie('condition')) }),
    fc.record({ not: tie('condition') }),
    tie('count'),
    fc.record({ sum: path, over: tie('selection'), atLeast: number }),
    fc.record({ each: fc.oneof(path, few(word)), has: tie('condition') }),
  ),
  narrow: fc.record(
    {
      event: fc.oneof(event, fc.array(event, { minLength: 1, maxLength: 3 })),
      by: fc.oneof(
        roles,
        path.map((fact) => ({ fact })),
      ),
      to: roles,
      of: fc.constantFrom(...subjects),
      where: tie('condition'),
      after: event,
      in: fc.oneof(fc.constantFrom('round' as const, 'shift' as const), fc.record({ same: few(path) })),
      within: arbitraryDuration,
    },
    { requiredKeys: ['event'] },
  ),
  selection: fc.oneof({ maxDepth: 3 }, event, tie('narrow')),
  count: fc.record({ some: tie('selection'), atLeast: number, distinct: path }, { requiredKeys: ['some'] }),
  pattern: fc.oneof(
    { maxDepth: 3 },
    tie('selection'),
    tie('count'),
    fc.record({ anyOf: few(tie('pattern')) }),
    fc.record({ allOf: few(tie('pattern')) }),
    fc.record({ inOrder: few(tie('pattern')) }),
  ),
  target: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.record({
      party: fc.oneof(
        word,
        path.map((fact) => ({ fact })),
      ),
    }),
    fc.record({ actor: fc.constantFrom(...caseParties) }),
    fc.record({ roster: word }),
    fc.record({ external: word }),
    fc.record({ unitOf: tie('target') }),
    fc.record({ head: tie('target') }),
    fc.record({ superior: tie('target'), levels: fc.nat(3) }, { requiredKeys: ['superior'] }),
    fc.record({ named: tie('selection'), get: path }),
    fc.record({ table: word, key: few(path), else: tie('target') }),
    fc.record({ firstOf: few(tie('target')), else: tie('target') }, { requiredKeys: ['firstOf'] }),
    fc.record({ anyOf: few(tie('target')) }),
  ),
})

const sorts = fc.letrec<Sorts>(builder)

/** Any condition of the language, declared words and others. */
export const arbitraryCondition: fc.Arbitrary<Condition> = sorts.condition
/** Anything that can be waited for. */
export const arbitraryPattern: fc.Arbitrary<Pattern> = sorts.pattern
/** Anybody who can be named. */
export const arbitraryTarget: fc.Arbitrary<Target> = sorts.target
