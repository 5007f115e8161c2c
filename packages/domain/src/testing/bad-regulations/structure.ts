import { type BadRegulation, clauseText, inClause, inText } from './write.js'

const duty = (more: string) =>
  `- kind: obligation\n  startsOn: Received\n  stopsOn: Resolved\n  responsible: desk\n${more}`
const table = (more: string) => `- kind: table\n  id: level\n  out: class.gravity\n${more}`

/** Parts that are missing, doubled, left over, or lead nowhere; and texts that the codec does not let in. */
export const misbuilt: ReadonlyArray<BadRegulation> = [
  inClause(
    { name: 'a rung that nobody holds', tag: 'NoHolder', suggestion: 'leader' },
    '0.to',
    '- kind: escalate\n  on: Escalated:supervision\n  to: laeder # <- mistake',
  ),
  inClause(
    { name: 'a table that the head does not name', tag: 'NoHolder', suggestion: 'remit' },
    '0.to.table',
    '- kind: route\n  step: handle\n  on: Assigned\n  to: { table: remitt, key: [], else: desk } # <- mistake',
  ),
  inClause(
    { name: 'a roster that the head does not name', tag: 'NoHolder', suggestion: 'duty' },
    '0.to.roster',
    '- kind: route\n  step: handle\n  on: Assigned\n  to: { roster: duti } # <- mistake',
  ),
  inClause(
    { name: 'stand-ins who may all be absent', tag: 'NoHolder' },
    '0.to',
    '- kind: route\n  step: handle\n  on: Assigned\n  to: { firstOf: [{ party: desk, if: available }, { party: leader, if: available }] } # <- mistake',
  ),
  inClause(
    { name: 'a route to nobody', tag: 'NoHolder' },
    '0',
    '- kind: route # <- mistake\n  step: handle\n  on: Assigned',
  ),
  inClause(
    { name: 'a duty that is never due', tag: 'NoDue' },
    '0',
    duty('').replace('obligation', 'obligation # <- mistake'),
  ),
  inClause(
    { name: 'a due time of what has none', tag: 'NoLimit' },
    '0.within.dueOf.0',
    duty('  within: { dueOf: [c03] } # <- mistake'),
  ),
  inClause(
    { name: 'an extension of what is no clock', tag: 'NoLimit' },
    '0.extension.with.0',
    duty('  before: [terminal]\n  extension: { maxTotal: { n: 9, unit: workingDay }, with: [c02] } # <- mistake'),
  ),
  inClause(
    { name: 'a waiver of nothing', tag: 'NothingToLift' },
    '0.what.0',
    '- kind: waive\n  what: [c03] # <- mistake\n  when: { fact: flag.urgent, is: true }',
  ),
  inClause(
    { name: 'a relaxation of what is no guard', tag: 'NothingToLift' },
    '0.guards.0',
    '- kind: relax\n  guards: [c01] # <- mistake\n  when: { fact: flag.urgent, is: true }',
  ),
  inClause(
    { name: 'a report of a figure that is none', tag: 'NoIndicator' },
    '0.sections.0.indicator',
    '- kind: report\n  every: month\n  author: desk\n  to: [leader]\n  sections:\n    - { indicator: c01 } # <- mistake',
  ),
  inClause(
    { name: 'a report of all figures where there are none', tag: 'NoIndicator', warning: true },
    '0.sections.0.indicator',
    "- kind: report\n  every: month\n  author: desk\n  to: [leader]\n  sections:\n    - { indicator: '*' } # <- mistake",
  ),
  inClause(
    { name: 'a table without rows', tag: 'EmptyTable' },
    '0',
    table('  hit: first').replace('table', 'table # <- mistake'),
  ),
  inClause(
    { name: 'the highest of what has no order', tag: 'Unordered' },
    '0.hit',
    '- kind: table\n  id: level\n  out: class.matter\n  hit: highest # <- mistake\n- kind: derive\n  table: level\n  otherwise: true\n  then: price',
  ),
  inClause(
    { name: 'a result that no event writes', tag: 'UnwrittenResult' },
    '0.out',
    '- kind: table\n  id: level\n  out: actor.unit # <- mistake\n  hit: first\n- kind: derive\n  table: level\n  otherwise: true\n  then: desk',
  ),
  inClause(
    { name: 'a table that no event has looked at', tag: 'UnwrittenResult' },
    '0.on',
    table('  hit: first\n  on: [] # <- mistake\n- kind: derive\n  table: level\n  otherwise: true\n  then: minor'),
  ),
  inClause(
    { name: 'a fact that only a table could answer', tag: 'UnwrittenResult', warning: true },
    '0.require.fact',
    '- kind: guard\n  on: [Close]\n  require: { fact: case.inRemit, is: true } # <- mistake',
  ),
  inText(
    { name: 'a clause without a mechanism', tag: 'NoMechanism' },
    { clause: 'c20', path: 'clauses.c20.does' },
    [],
    clauseText('c20', '').replace('    does:\n      \n', '    does: [] # <- mistake\n'),
  ),
  inText(
    { name: 'a clause that does not do what its nature says', tag: 'AgainstNature', warning: true },
    { clause: 'c20', path: 'clauses.c20.nature' },
    [],
    clauseText('c20', '- kind: guard\n  on: [Close]\n  require: { some: Resolved }', 'clock # <- mistake'),
  ),
  inText(
    { name: 'a clause that is there twice', tag: 'Duplicate' },
    { clause: 'c03', path: 'clauses.c03' },
    [],
    clauseText('c03', '- kind: guard\n  on: [Close]\n  require: { some: Resolved }').replace('c03', 'c03 # <- mistake'),
  ),
  inClause(
    { name: 'a condition that is there twice', tag: 'Duplicate' },
    '1.name',
    '- kind: define\n  name: grave\n  is: { fact: class.gravity, is: major }\n- kind: define\n  name: grave # <- mistake\n  is: { fact: flag.urgent, is: true }\n- kind: guard\n  on: [Archive]\n  forbid: { condition: grave }',
  ),
  inText({ name: 'a role that is there twice', tag: 'Duplicate' }, { path: 'roles.2' }, [
    ['kinds:', '  - { id: desk, zh: 前台, en: reception } # <- mistake\nkinds:'],
  ]),
  inText(
    { name: 'an order of what is no value', tag: 'UnknownWord', suggestion: 'minor' },
    { path: 'dimensions.gravity.order.0' },
    [['order: [minor, major]', 'order: [minr, minor, major] # <- mistake']],
  ),
  inText({ name: 'a dimension without values', tag: 'EmptyDimension', warning: true }, { path: 'dimensions.cause' }, [
    ['flags:', '  cause: { zh: 原因, en: cause, values: [] } # <- mistake\nflags:'],
  ]),
  inText(
    { name: 'a parameter that nobody uses', tag: 'UnusedParameter', warning: true },
    { path: 'parameters.spare' },
    [['clauses:', '  spare: { zh: 备用, en: spare, default: 1, origin: ours } # <- mistake\nclauses:']],
  ),
  inText({ name: 'a flag that nobody uses', tag: 'UnusedWord', warning: true }, { path: 'flags.1' }, [
    ['flags: [urgent]', 'flags: [urgent, media] # <- mistake'],
  ]),
  inText(
    { name: 'conditions that stand on each other', tag: 'Cyclic' },
    { clause: 'c20', path: 'clauses.c20' },
    [],
    clauseText(
      'c20',
      '- kind: define\n  name: a\n  is: { condition: b }\n- kind: define\n  name: b\n  is: { condition: a }',
    ).replace('- id: c20', '- id: c20 # <- mistake'),
  ),
  inText({ name: 'an end of the case that names itself', tag: 'Cyclic' }, { path: 'terminal' }, [
    ['terminal: Closed', 'terminal: { anyOf: [Closed, terminal] } # <- mistake'],
  ]),
  inText(
    { name: 'limits that stand on each other', tag: 'Cyclic' },
    { clause: 'c20', path: 'clauses.c20' },
    [],
    `${clauseText('c20', duty('  within: { dueOf: [c21] }')).replace('- id: c20', '- id: c20 # <- mistake')}${clauseText('c21', duty('  within: { dueOf: [c20] }'))}`,
  ),
  inClause(
    { name: 'a table without an else', tag: 'Malformed' },
    '0.to.else',
    '- kind: route\n  step: handle\n  on: Assigned\n  to: { table: remit, key: [] } # <- mistake',
  ),
  inClause(
    { name: 'a clock without a limit', tag: 'Malformed' },
    '0.within',
    '- kind: clock # <- mistake\n  startsOn: Received\n  stopsOn: Resolved\n  responsible: desk',
  ),
  inClause(
    { name: 'a guard that asks for nothing', tag: 'Malformed' },
    '0',
    '- kind: guard # <- mistake\n  on: [Close]',
  ),
  inClause(
    { name: 'a key that is not known', tag: 'Malformed' },
    '0.whn',
    '- kind: guard\n  on: [Close]\n  require: { some: Resolved }\n  whn: { some: Resolved } # <- mistake',
  ),
  inClause(
    { name: 'a unit of time that is not known', tag: 'Malformed' },
    '0.within.unit',
    duty('  within: { n: 3, unit: businessDay } # <- mistake'),
  ),
]
