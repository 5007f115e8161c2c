import { type BadRegulation, clauseText, inClause, inText } from './write.js'

const guard = (require: string, on = 'Close') => `- kind: guard\n  on: [${on}]\n  require: ${require} # <- mistake`

/** Words that nothing declares, one of each sort. */
export const unknownWords: ReadonlyArray<BadRegulation> = [
  inClause(
    { name: 'a fact that is not known', tag: 'UnknownWord', suggestion: 'channel' },
    '0.require.fact',
    guard('{ fact: case.chanel, set: true }'),
  ),
  inClause(
    { name: 'an event that is not known', tag: 'UnknownWord', suggestion: 'Replied' },
    '0.require.some',
    guard('{ some: Repplied }'),
  ),
  inClause(
    { name: 'a variant that is not known', tag: 'UnknownWord', suggestion: 'Replied:final' },
    '0.require.some',
    guard('{ some: Replied:finale }'),
  ),
  inClause(
    { name: 'a dimension as variant that is not known', tag: 'UnknownWord', suggestion: 'Classified:gravity' },
    '0.require.some',
    guard('{ some: Classified:gravitas }'),
  ),
  inClause(
    { name: 'an act that is not known', tag: 'UnknownWord', suggestion: 'act:registered' },
    '0.require.some',
    guard('{ some: act:registred }'),
  ),
  inClause(
    { name: 'a field that the event does not carry', tag: 'UnknownWord', suggestion: 'form' },
    '0.require.some.where.fact',
    guard('{ some: { event: Replied, where: { fact: it.fomr, set: true } } }'),
  ),
  inClause(
    { name: 'a detail that the act does not have', tag: 'UnknownWord', suggestion: 'answer' },
    '0.require.some.where.fact',
    guard('{ some: { event: act:complainant-answered, where: { fact: it.answr, set: true } } }'),
  ),
  inClause(
    { name: 'a value that the detail does not take', tag: 'UnknownWord', suggestion: 'objects' },
    '0.require.some.where.is',
    guard('{ some: { event: act:complainant-answered, where: { fact: it.answer, is: object } } }'),
  ),
  inClause(
    { name: 'a field of the last event that it does not carry', tag: 'UnknownWord', suggestion: 'form' },
    '0.require.fact',
    guard('{ fact: last.Replied:final.fomr, set: true }'),
  ),
  inClause(
    { name: 'a command that is not known', tag: 'UnknownWord', suggestion: 'Close' },
    '0.on.0',
    '- kind: guard\n  on: [Clse] # <- mistake\n  require: { some: Resolved }',
  ),
  inClause(
    { name: 'a variant of a command that is not known', tag: 'UnknownWord', suggestion: 'Reply:final' },
    '0.on.0',
    '- kind: guard\n  on: [Reply:fnal] # <- mistake\n  require: { some: Resolved }',
  ),
  inClause(
    { name: 'an act in a command that is not known', tag: 'UnknownWord', suggestion: 'Record:registered' },
    '0.on.0',
    '- kind: guard\n  on: [Record:registred] # <- mistake\n  require: { some: Resolved }',
  ),
  inClause(
    { name: 'a role that is not known', tag: 'UnknownWord', suggestion: 'leader' },
    '0.require.some.by',
    guard('{ some: { event: Approved, by: laeder } }'),
  ),
  inClause(
    { name: 'a dimension that is not known', tag: 'UnknownWord', suggestion: 'matter' },
    '0.require.fact',
    guard('{ fact: class.mater, set: true }'),
  ),
  inClause(
    { name: 'a value outside the dimension', tag: 'UnknownWord', suggestion: 'staff' },
    '0.require.is',
    guard('{ fact: class.matter, is: staf }'),
  ),
  inClause(
    { name: 'a value outside the order', tag: 'UnknownWord', suggestion: 'major' },
    '0.require.atLeast',
    guard('{ fact: class.gravity, atLeast: majr }'),
  ),
  inClause(
    { name: 'a limit for a class that is not there', tag: 'UnknownWord', suggestion: 'minor' },
    '0.within.limits.minr',
    `- kind: clock
  startsOn: Received
  stopsOn: Resolved
  responsible: desk
  within:
    by: class.gravity
    limits:
      minr: { n: 3, unit: workingDay } # <- mistake`,
  ),
  inClause(
    { name: 'a form of entry that is filled in and not declared', tag: 'UnknownWord' },
    '0.value',
    '- kind: fill\n  on: [Receive]\n  field: channel\n  when: { not: { fact: cmd.channel, in: { list: channel } } }\n  value: other # <- mistake',
  ),
  inClause(
    { name: 'a term outside the taxonomy', tag: 'UnknownWord', suggestion: 'price' },
    '0.value',
    '- kind: term\n  dim: matter\n  value: prise # <- mistake',
  ),
  inClause(
    { name: 'a term under a value that is not there', tag: 'UnknownWord', suggestion: 'staff' },
    '0.parent',
    '- kind: term\n  dim: matter\n  value: price\n  parent: stafff # <- mistake',
  ),
  inClause(
    { name: 'a term of a dimension that is not known', tag: 'UnknownWord', suggestion: 'matter' },
    '0.dim',
    '- kind: term\n  dim: mater # <- mistake\n  value: price',
  ),
  inClause(
    { name: 'a list that is not known', tag: 'UnknownWord', suggestion: 'channel' },
    '0.require.in.list',
    guard('{ fact: case.channel, in: { list: chanel } }'),
  ),
  inClause(
    { name: 'a flag that is not known', tag: 'UnknownWord', suggestion: 'urgent' },
    '0.require.fact',
    guard('{ fact: flag.urgnt, is: true }'),
  ),
  inClause(
    { name: 'a parameter that is not declared', tag: 'MissingParameter', suggestion: 'maxRounds' },
    '0.require.atMost.fact',
    guard('{ fact: case.objections, atMost: { fact: param.maxRound } }'),
  ),
  inText(
    { name: 'a parameter without a value where a limit needs one', tag: 'MissingParameter' },
    { path: 'clauses.c01.does.0.within.fact', clause: 'c01' },
    [
      ['default: { n: 5, unit: workingDay }', 'type: duration'],
      ['within: { fact: param.answerWithin }', 'within: { fact: param.answerWithin } # <- mistake'],
    ],
  ),
  inClause(
    { name: 'a schedule that is not known', tag: 'UnknownWord', suggestion: 'office' },
    '0.require.during',
    guard('{ fact: cmd.occurredAt, during: ofice }'),
  ),
  inClause(
    { name: 'a named condition that is not known', tag: 'UnknownWord', suggestion: 'grave' },
    '0.require.condition',
    guard('{ condition: grav }'),
    clauseText(
      'c21',
      '- kind: define\n  name: grave\n  is: { fact: class.gravity, is: major }\n- kind: guard\n  on: [Archive]\n  forbid: { condition: grave }',
    ),
  ),
  inClause(
    { name: 'a clause that is not there', tag: 'UnknownWord', suggestion: 'c01' },
    '0.by.0',
    '- kind: assured\n  by: [c0l] # <- mistake',
  ),
  inClause(
    { name: 'a mechanism that the clause does not have', tag: 'UnknownWord' },
    '0.by.0',
    '- kind: assured\n  by: ["c01#7"] # <- mistake',
  ),
  inClause(
    { name: 'a step that is not known', tag: 'UnknownWord', suggestion: 'handle' },
    '0.step',
    '- kind: route\n  step: handel # <- mistake\n  on: Assigned\n  to: desk',
  ),
  inClause(
    { name: 'a column that is not known', tag: 'UnknownWord', suggestion: 'receivedAt' },
    '0.cohort',
    '- kind: indicator\n  rows: complaint\n  denominator: { fact: row.receivedAt, set: true }\n  measure: count\n  cohort: row.recievedAt # <- mistake\n  period: month',
  ),
  inClause(
    { name: 'a record field that nobody asks for', tag: 'UnknownWord', warning: true, suggestion: 'case.content' },
    '0.require.fact',
    guard('{ fact: field.case.contnt, set: true }'),
  ),
  inClause(
    { name: 'a row of a table that is not there', tag: 'UnknownWord', suggestion: 'level' },
    '0.table',
    '- kind: derive\n  table: levle # <- mistake\n  when: { fact: flag.urgent, is: true }\n  then: major',
    clauseText(
      'c21',
      '- kind: table\n  id: level\n  out: class.gravity\n  hit: first\n- kind: derive\n  table: level\n  otherwise: true\n  then: minor',
    ),
  ),
  inClause(
    { name: 'a proposal with a detail that the act does not have', tag: 'UnknownWord', suggestion: 'kind' },
    '0.entries.0.effect.with.knd',
    '- kind: scheme\n  scope: unit\n  decision: human\n  entries:\n    - on: Closed\n      effect:\n        propose: act:sanction-imposed\n        with: { knd: points } # <- mistake',
  ),
]
