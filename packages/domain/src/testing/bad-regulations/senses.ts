import { type BadRegulation, inClause, inText } from './write.js'

const guard = (require: string, on = 'Close') => `- kind: guard\n  on: [${on}]\n  require: ${require} # <- mistake`
const duty = (more: string) =>
  `- kind: obligation\n  startsOn: Received\n  stopsOn: Resolved\n  responsible: desk\n${more}`

/** Comparisons of unlike things, facts where they cannot be read, numbers that make no sense. */
export const misfits: ReadonlyArray<BadRegulation> = [
  inClause(
    { name: 'an order where there is none', tag: 'Unordered' },
    '0.require.atLeast',
    guard('{ fact: class.matter, atLeast: price }'),
  ),
  inClause(
    { name: 'a number compared with a word', tag: 'WrongType' },
    '0.require.is',
    guard('{ fact: case.round, is: two }'),
  ),
  inClause(
    { name: 'a yes or no compared with a word', tag: 'WrongType' },
    '0.require.is',
    guard('{ fact: flag.urgent, is: "yes" }'),
  ),
  inClause(
    { name: 'a set compared with one value', tag: 'WrongType' },
    '0.require.is',
    guard('{ fact: class.topics, is: noise }'),
  ),
  inClause(
    { name: 'one value compared with a list', tag: 'WrongType' },
    '0.require.is',
    guard('{ fact: class.matter, is: [price, staff] }'),
  ),
  inClause(
    { name: 'a number compared with a moment', tag: 'WrongType' },
    '0.require.is.fact',
    guard('{ fact: case.round, is: { fact: case.receivedAt } }'),
  ),
  inClause(
    { name: 'the age of what is no moment', tag: 'WrongType' },
    '0.require.fact',
    guard('{ fact: case.channel, within: { n: 3, unit: hour } }'),
  ),
  inClause(
    { name: 'a sum of words', tag: 'WrongType' },
    '0.require.sum',
    guard('{ sum: it.form, over: Replied, atLeast: 3 }'),
  ),
  inClause(
    { name: 'each of what is no set', tag: 'WrongType' },
    '0.require.each',
    guard('{ each: case.channel, has: { some: Resolved } }'),
  ),
  inClause(
    { name: 'a number where a length of time is needed', tag: 'WrongType' },
    '0.within.fact',
    duty('  within: { fact: param.maxRounds } # <- mistake'),
  ),
  inClause(
    { name: 'a date that is none', tag: 'WrongType' },
    '0.within.at',
    duty('  within: { at: case.channel } # <- mistake'),
  ),
  inText({ name: 'hours that are none', tag: 'Malformed' }, { path: 'schedules.office.hours' }, [
    ["hours: '09:00-12:00, 13:30-17:30' }", 'hours: from nine to five } # <- mistake'],
  ]),
  inClause(
    { name: 'an event under test where there is none', tag: 'OutOfPlace' },
    '0.require.fact',
    guard('{ fact: it.form, is: written }'),
  ),
  inClause(
    { name: 'the start of a duty where there is none', tag: 'OutOfPlace' },
    '0.require.fact',
    guard('{ fact: start.at, set: true }'),
  ),
  inClause(
    { name: 'a command where there is none', tag: 'OutOfPlace' },
    '0.appliesWhen.fact',
    duty('  before: [terminal]\n  appliesWhen: { fact: cmd.form, is: written } # <- mistake'),
  ),
  inClause(
    { name: 'a row outside the figures', tag: 'OutOfPlace' },
    '0.require.fact',
    guard('{ fact: row.unit, set: true }'),
  ),
  inClause(
    { name: 'an element where nothing is gone through', tag: 'OutOfPlace' },
    '0.require.is.fact',
    guard('{ fact: case.unit, is: { fact: each } }'),
  ),
  inClause(
    { name: 'a relation by what other cases do not have', tag: 'OutOfPlace' },
    '0.require.some.in.same.0',
    guard('{ some: { event: Received, in: { same: [cmd.channel] } } }', 'Assign'),
  ),
  inClause(
    { name: 'a count of none', tag: 'OutOfRange' },
    '0.require.atLeast',
    guard('{ some: Resolved, atLeast: 0 }'),
  ),
  inClause(
    { name: 'more than the whole', tag: 'OutOfRange' },
    '0.target.atLeast',
    '- kind: indicator\n  rows: complaint\n  denominator: { fact: row.receivedAt, set: true }\n  measure: ratio\n  cohort: row.receivedAt\n  period: month\n  target: { atLeast: 95 } # <- mistake',
  ),
  inClause(
    { name: 'a range turned round', tag: 'OutOfRange' },
    '0.fields.0.range',
    '- kind: record\n  at: [Revisited]\n  fields:\n    - { path: field.satisfaction.result, range: [10, 0] } # <- mistake',
  ),
  inClause(
    { name: 'a state in the start of a duty', tag: 'StateInStart' },
    '0.startsOn.where.fact',
    '- kind: obligation\n  startsOn: { event: Assigned, where: { fact: class.gravity, is: major } } # <- mistake\n  stopsOn: Resolved\n  responsible: desk\n  before: [terminal]',
  ),
  inClause(
    { name: 'a name that is compared', tag: 'PersonalCompared' },
    '0.require.fact',
    guard('{ fact: field.complainant.name, is: somebody }'),
  ),
  inClause(
    { name: 'words of an answer that are compared', tag: 'PersonalCompared' },
    '0.require.some.where.fact',
    guard('{ some: { event: Replied, where: { fact: it.explanation, is: sorry } } }'),
  ),
  inClause(
    { name: 'a declared illness that is compared', tag: 'PersonalCompared' },
    '0.require.fact',
    guard('{ fact: field.guest.allergy, is: nuts }'),
    'fields: { guest.allergy: health }\n',
  ),
  inClause(
    { name: 'a field that is compared and that nothing declares', tag: 'ComparedField', warning: true },
    '1.require.fact',
    `- kind: record\n  at: [Resolved]\n  fields: [field.tank.no]\n${guard('{ fact: field.tank.no, is: T1 }')}`,
  ),
  inClause(
    { name: 'a rule for major cases that the unclassified slip through', tag: 'Loophole' },
    '0.unknownWhen',
    '- kind: guard # <- mistake\n  on: [Close]\n  when: { fact: class.gravity, is: major }\n  require: { some: Approved }',
  ),
  inClause(
    { name: 'a stop that an interim act meets', tag: 'BareVariant' },
    '0.stopsOn',
    '- kind: clock\n  startsOn: Assigned\n  stopsOn: Returned # <- mistake\n  within: { n: 2, unit: workingDay }\n  responsible: desk',
  ),
  inClause(
    { name: 'a stop that an interim reply meets', tag: 'BareVariant', warning: true },
    '0.stopsOn',
    '- kind: clock\n  startsOn: Assigned\n  stopsOn: Replied # <- mistake\n  within: { n: 2, unit: workingDay }\n  responsible: desk',
  ),
  inClause(
    { name: 'numbers that repeat', tag: 'AmbiguousSequence' },
    '0.format',
    '- kind: sequence\n  field: case.number\n  on: [Receive]\n  format: "{yy}{seq:3}" # <- mistake\n  resets: month\n  start: 1\n  gapless: true',
  ),
  inClause(
    { name: 'conditions that exclude each other: two values', tag: 'ImpossibleCondition' },
    '0.require.all.1',
    '- kind: guard\n  on: [Close]\n  require:\n    all:\n      - { fact: class.matter, is: price }\n      - { fact: class.matter, is: staff } # <- mistake',
  ),
  inClause(
    { name: 'conditions that exclude each other: at least five, at most three', tag: 'ImpossibleCondition' },
    '0.appliesWhen.all.1',
    duty(
      '  before: [terminal]\n  appliesWhen:\n    all:\n      - { fact: case.round, atLeast: 5 }\n      - { fact: case.round, atMost: 3 } # <- mistake',
    ),
  ),
  inClause(
    { name: 'conditions that exclude each other: not set, and a value', tag: 'ImpossibleCondition' },
    '0.require.all.1',
    '- kind: guard\n  on: [Close]\n  require:\n    all:\n      - { fact: case.outcome, set: false }\n      - { fact: case.outcome, is: settled } # <- mistake',
  ),
  inClause(
    { name: 'conditions that exclude each other: all values of a dimension', tag: 'ImpossibleCondition' },
    '0.require.some.where.all.1',
    '- kind: guard\n  on: [Close]\n  require:\n    some:\n      event: act:contact-attempted\n      where:\n        all:\n          - { not: { fact: it.reached, is: true } }\n          - { not: { fact: it.reached, is: false } } # <- mistake',
  ),
  inClause(
    { name: 'a choice among nothing', tag: 'ImpossibleCondition' },
    '0.require',
    '- kind: guard\n  on: [Close]\n  require: { any: [] } # <- mistake',
  ),
  inClause(
    { name: 'guards that contradict each other', tag: 'ContradictoryGuards' },
    '1.forbid',
    '- kind: guard\n  on: [Close]\n  require: { fact: class.matter, is: price }\n- kind: guard\n  on: [Close]\n  forbid: { fact: class.matter, is: price } # <- mistake',
  ),
  inClause(
    { name: 'guards that contradict each other in some cases', tag: 'ContradictoryGuards', warning: true },
    '1.require',
    '- kind: guard\n  on: [Close]\n  when: { fact: flag.urgent, is: true }\n  require: { fact: class.matter, is: price }\n- kind: guard\n  on: [Close]\n  when: { fact: case.channel, is: phone }\n  require: { fact: class.matter, is: staff } # <- mistake',
  ),
  inClause(
    { name: 'a ban by the back door', tag: 'ImpossibleCondition' },
    '0.forbid',
    '- kind: guard\n  on: [Close]\n  forbid: { any: [{ fact: flag.urgent, is: true }, { not: { fact: flag.urgent, is: true } }] } # <- mistake',
  ),
  inClause(
    { name: 'a guard that waits for what it refuses', tag: 'ImpossibleCondition' },
    '0.require',
    '- kind: guard\n  on: [Archive]\n  require: { some: Archived } # <- mistake',
  ),
  inClause(
    { name: 'a clock that nothing stops: the event of another stream', tag: 'EndlessClock' },
    '0.stopsOn',
    '- kind: clock\n  startsOn: Received\n  stopsOn: CallAnswered # <- mistake\n  within: { n: 1, unit: hour }\n  responsible: desk',
  ),
  inClause(
    { name: 'a clock that nothing stops: what came before it', tag: 'EndlessClock' },
    '0.stopsOn',
    '- kind: clock\n  startsOn: Assigned\n  stopsOn: Received # <- mistake\n  within: { n: 1, unit: hour }\n  responsible: desk',
  ),
  inClause(
    { name: 'a clock that nothing stops: its act is forbidden', tag: 'EndlessClock' },
    '1.stopsOn',
    '- kind: guard\n  on: [Record:circulated]\n  forbid: { all: [] }\n- kind: clock\n  startsOn: Received\n  stopsOn: act:circulated # <- mistake\n  within: { n: 1, unit: workingDay }\n  responsible: desk',
  ),
  inClause(
    { name: 'a clock that stops on its own start', tag: 'EndlessClock', warning: true },
    '0.stopsOn',
    '- kind: clock\n  startsOn: Assigned\n  stopsOn: Assigned # <- mistake\n  within: { n: 1, unit: hour }\n  responsible: desk',
  ),
  inClause(
    { name: 'a clock that never starts', tag: 'IdleClock' },
    '0.startsOn',
    '- kind: clock\n  startsOn: ShiftEnded # <- mistake\n  stopsOn: Resolved\n  within: { n: 1, unit: hour }\n  responsible: desk',
  ),
  inClause(
    { name: 'a row that never wins', tag: 'UnreachableRow' },
    '2.when',
    '- kind: table\n  id: level\n  out: class.gravity\n  hit: first\n- kind: derive\n  table: level\n  when: { fact: case.round, atLeast: 2 }\n  then: major\n- kind: derive\n  table: level\n  when: { fact: case.round, atLeast: 3 } # <- mistake\n  then: minor',
  ),
  inClause(
    { name: 'a second row for all other cases', tag: 'UnreachableRow' },
    '2.otherwise',
    '- kind: table\n  id: level\n  out: class.gravity\n  hit: first\n- kind: derive\n  table: level\n  otherwise: true\n  then: major\n- kind: derive\n  table: level\n  otherwise: true # <- mistake\n  then: minor',
  ),
]
