import fc from 'fast-check'
import type { Supplied } from '../aggregate/happening.js'
import { Value } from '../codec/words.js'
import type { Rules } from '../complaint/rules.js'
import { type ParameterType, parameterType } from '../regulation/language/parameter.js'
import type { Parameter, ParameterValue, Regulation } from '../regulation/language/regulation.js'
import { periods, units } from '../regulation/language/words.js'
import type { Organisation, OrganisationPerson, OrganisationUnit } from '../regulation/organisation.js'
import type { Settings } from '../regulation/settings.js'
import { arbitraryOf } from './arbitrary.js'
import { arbitraryEvent } from './arbitrary-event.js'
import { rolesOf } from './spoken.js'

/** Leaves out keys that were not made. */
const given = <A extends object>(all: fc.Arbitrary<unknown>): fc.Arbitrary<A> => all as fc.Arbitrary<A>

/** Values for some of the names. */
const some = <A>(names: ReadonlyArray<string>, of: fc.Arbitrary<A>): fc.Arbitrary<{ readonly [name: string]: A }> =>
  given(fc.record(Object.fromEntries(names.map((name) => [name, of])), { requiredKeys: [], noNullPrototype: true }))

/** Answers of the outside to what some rules ask, some of them missing, some of no use. */
export const arbitrarySupplied = (rules: Rules): fc.Arbitrary<Supplied> => {
  const needs = [...rules.regulations.values()].map((regulation) => regulation.needs)
  const facts = [...new Set(needs.flatMap((need) => [...need.facts.keys()]))]
  const relations = [...new Set(needs.flatMap((need) => [...need.relations.keys()]))]
  const answer = fc.oneof(arbitraryOf(Value), fc.constantFrom(0, 1, 20, true, 'member', 'none'))
  const related = fc.array(arbitraryEvent('c-2'), { maxLength: 4 })
  return given(
    fc.record(
      {
        facts: some(facts, answer),
        related: some(relations, related),
        organisation: fc.constant('2026-01-01'),
        position: fc.nat().map(String),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
}

const UNITS = ['root', 'dept-3', 'window-5', 'branch-1']
const PEOPLE = ['u-1', 'u-2', 'u-3']

const unit = (id: string, roles: ReadonlyArray<string>): fc.Arbitrary<OrganisationUnit> =>
  given(
    fc.record(
      {
        id: fc.constant(id),
        // A directory is what somebody typed: units may stand above each other in a circle.
        parent: fc.constantFrom(...UNITS, 'nowhere'),
        head: fc.constantFrom(...PEOPLE, 'nobody'),
        kind: fc.constantFrom('branch', 'member', 'window'),
        membership: fc.constantFrom('member', 'associate'),
        parties: fc.subarray([...roles]),
      },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
  )

const person = (id: string, roles: ReadonlyArray<string>): fc.Arbitrary<OrganisationPerson> =>
  given(
    fc.record(
      {
        id: fc.constant(id),
        unit: fc.constantFrom(...UNITS, 'nowhere'),
        roles: fc.subarray([...roles]),
        available: fc.boolean(),
        authority: fc.integer({ min: 0, max: 100_000 }),
      },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
  )

const byId = <A extends { readonly id: string }>(items: ReadonlyArray<A>): { readonly [id: string]: A } =>
  Object.fromEntries(items.map((item) => [item.id, item]))

/** A directory in which some of the roles of some rules are held; not a sensible one: units may be above themselves. */
export const arbitraryOrganisation = (rules: Rules): fc.Arbitrary<Organisation> => {
  const regulations = [...rules.regulations.values()]
  const roles = rolesOf(regulations)
  const tables = [...new Set(regulations.flatMap(({ source }) => source.tables ?? []))]
  const rosters = [...new Set(regulations.flatMap(({ source }) => source.rosters ?? []))]
  const somebody = fc.constantFrom(...PEOPLE, ...UNITS, ...roles)
  const row = fc.dictionary(fc.constantFrom('written', 'phone', 'x/y', ''), somebody, {
    maxKeys: 2,
    noNullPrototype: true,
  })
  return fc
    .record({
      version: fc.constantFrom('1', '2026-01-01'),
      units: fc.tuple(...UNITS.map((id) => unit(id, roles))),
      people: fc.tuple(...PEOPLE.map((id) => person(id, roles))),
      tables: some(tables, row),
      rosters: some(rosters, fc.subarray(PEOPLE)),
    })
    .map((directory) => ({ ...directory, units: byId(directory.units), people: byId(directory.people) }))
}

const shown: { readonly [T in ParameterType]: fc.Arbitrary<ParameterValue> } = {
  duration: fc.record({ n: fc.integer({ min: 0, max: 30 }), unit: fc.constantFrom(...units) }),
  period: fc.constantFrom(...periods),
  number: fc.integer({ min: 0, max: 100 }),
  integer: fc.integer({ min: 0, max: 9 }),
  ratio: fc.double({ min: 0, max: 1, noNaN: true }),
  money: fc.integer({ min: 0, max: 100_000 }),
  date: fc.constantFrom('2026-01-01', '2025-12-31'),
  text: fc.string({ maxLength: 8 }),
  boolean: fc.boolean(),
  list: fc.array(fc.constantFrom('a', 'b', 3), { maxLength: 3 }),
  fields: fc.subarray(['field.case.content', 'field.complainant.name']),
  role: fc.constantFrom('handler', 'leader'),
  hours: fc.constantFrom('09:00-17:00', '08:30-12:00, 13:30-17:30'),
  table: fc.constant([]),
}

const settingOf = (
  name: string,
  parameter: Parameter,
  { roles }: Regulation,
): fc.Arbitrary<readonly [string, ParameterValue]> => {
  const type = parameterType(parameter)
  const values = type === 'role' && roles.length > 0 ? fc.constantFrom(...roles.map(({ id }) => id)) : shown[type]
  return values.map((value) => [name, value] as const)
}

/** Settings of a deployment for a regulation: some of its parameters, each with a value of its type. */
export const arbitrarySettings = (regulation: Regulation): fc.Arbitrary<Settings> =>
  fc
    .subarray(Object.entries(regulation.parameters))
    .chain((some) => fc.tuple(...some.map(([name, parameter]) => settingOf(name, parameter, regulation))))
    .map((values) => ({ version: 'arbitrary', parameters: Object.fromEntries(values) }))
