import type { Scalar } from '../../../codec/words.js'
import { type Absence, type FactKind, type FactType, kindOfFact, type Source } from './kind.js'

type Row = readonly [path: string, type: FactType, source: Source, absence?: Absence]

const none: Absence = { is: 'none' }
const by = (is: Scalar): Absence => ({ is })
const empty: Absence = { is: 'empty set' }

const rows: ReadonlyArray<Row> = [
  ['each', 'any', 'E', 'never'],
  ['cmd.occurredAt', 'instant', 'C', 'never'],
  ['cmd.channel', 'text', 'C'],
  ['cmd.form', 'text', 'C'],
  ['cmd.kind', 'text', 'C'],
  ['cmd.reason', 'text', 'C'],
  ['cmd.basis', 'text', 'C'],
  ['cmd.document', 'text', 'C'],
  ['cmd.contactId', 'text', 'C'],
  ['cmd.clock', 'text', 'C'],
  ['cmd.round', 'number', 'C'],
  ['cmd.recipient', 'text', 'C'],
  ['cmd.names', 'boolean', 'C'],
  ['cmd.to.unit', 'text', 'C'],
  ['cmd.to.person', 'text', 'C'],
  ['cmd.to.unit.membership', 'text', 'C+O', none],
  ['cmd.complainant.kind', 'text', 'C'],
  ['actor.id', 'text', 'C', 'never'],
  ['actor.unit', 'text', 'O'],
  ['actor.roles', 'set', 'C+O', empty],
  ['case.kind', 'text', 'S'],
  ['case.channel', 'text', 'S'],
  ['case.form', 'text', 'S'],
  ['case.status', 'text', 'S'],
  ['case.subject.kind', 'text', 'S'],
  ['case.place', 'text', 'S'],
  ['case.number', 'text', 'S'],
  ['case.receivedAt', 'instant', 'S'],
  ['case.intakeUnit', 'text', 'S'],
  ['case.unit', 'text', 'S'],
  ['case.owner', 'text', 'S'],
  ['case.handler', 'text', 'S'],
  ['case.round', 'number', 'S', by(1)],
  ['case.objections', 'number', 'S', by(0)],
  ['case.solvedAtOnce', 'boolean', 'S', by(false)],
  ['case.satisfaction', 'text', 'S'],
  ['case.accepted', 'boolean', 'S'],
  ['case.understanding', 'boolean', 'S'],
  ['case.outcome', 'text', 'S'],
  ['case.complainant.id', 'text', 'S'],
  ['case.complainant.kind', 'text', 'S'],
  ['case.complainant.asksSecrecy', 'boolean', 'S', by(false)],
  ['case.respondent.kind', 'text', 'S'],
  ['case.respondent.unit', 'text', 'S'],
  ['case.respondent.person', 'text', 'S'],
  ['case.respondent.unit.ancestors', 'set', 'O', empty],
  ['case.respondent.unit.membership', 'text', 'O', none],
  ['case.respondent.unit.member', 'text', 'O'],
  ['case.inRemit', 'boolean', 'S+P'],
  ['case.policyAllows', 'any', 'P'],
  ['class.validity.preliminary', 'text', 'S'],
  ['contact.answerer', 'text', 'S'],
  ['contact.inconvenience', 'boolean', 'S'],
  ['linked.precedent.id', 'text', 'X'],
  ['linked.precedent.proposal', 'text', 'X'],
  ['lookup.openCasesOfActor', 'set', 'X'],
  ['lookup.openCasesOfActor.count', 'number', 'X'],
  ['subject.id', 'text', 'O', 'never'],
  ['subject.role', 'text', 'O'],
  ['clock.startedAt', 'instant', 'S+T'],
]

const money: FactKind = { ...kindOfFact('number', 'O+P'), unit: 'yuan' }
const form = { values: ['oral', 'written'] }

/** Facts with a path of their own: type, source, and what their absence means. The others follow a head, an event or a row. */
export const fixedFacts: ReadonlyMap<string, FactKind> = new Map([
  ...rows.map(([path, type, source, absence]) => [path, kindOfFact(type, source, absence)] as const),
  ['actor.authority.amount', money],
  ['case.unit.head.authority.amount', money],
  ['case.form', { ...kindOfFact('text', 'S'), ...form }],
  ['cmd.form', { ...kindOfFact('text', 'C'), ...form }],
])
