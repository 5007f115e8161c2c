/**
 * Complaints as an event-sourced aggregate that executes a written regulation. Everything here is pure; stores are
 * subpaths: `@redress/domain/memory`, `@redress/domain/sqlite`.
 */
export { decideAgent } from './agent/decide.js'
export type { Agent, AgentCommand, AgentEvent, Post } from './agent/index.js'
export type { Commands } from './aggregate/commands.js'
export { decideIn } from './aggregate/decide.js'
export { dutiesOf } from './aggregate/duties.js'
export { type Enrolment, enrolmentsAt, openEnrolments } from './aggregate/enrolment.js'
export {
  type Aggregate,
  aggregates,
  type Happening,
  type Intent,
  kindOf,
  type Supplied,
} from './aggregate/happening.js'
export type { Kind, OtherAggregate, OtherCommand, OtherEvent } from './aggregate/kind.js'
export type { EventRegistry } from './aggregate/registry.js'
export type { Stream } from './aggregate/stream.js'
export {
  type AnyEvent,
  anyAggregates,
  type EventsOf,
  eventRegistries,
  type OtherCommands,
  otherAggregates,
} from './aggregates.js'
export { decideCall } from './call/decide.js'
export type { Call, CallCommand, CallEvent } from './call/index.js'
export type { Clock, ClockState, Due, Holding, Prolongation, Suspension } from './clock/clock.js'
export { clockStates } from './clock/clock.js'
export { clocksOf, type Dossier, emptyDossier, stepDossier } from './clock/dossier.js'
export { foldClocks } from './clock/fold.js'
export { workdaysLate } from './clock/late.js'
export { reviseClocks } from './clock/revise.js'
export { stateAt } from './clock/state-at.js'
export { Envelope, isEnvelope } from './codec/envelope.js'
export { type JsonSchema, jsonSchema } from './codec/json-schema.js'
export {
  type Category,
  categories as personalCategories,
  type FieldCategories,
  isBlank,
  isWithheld,
  type KeyCategories,
  type Marked,
  type Personal,
  personal,
  personalBy,
  personalPair,
  plain,
  stricter,
  withheld,
} from './codec/personal.js'
export { type Problem, problems, problemText } from './codec/problem.js'
export { Shape, type Shaped, shape } from './codec/shape.js'
export { byKey, bySort, isWordError, tagged, type WordError } from './codec/tagged.js'
export {
  Classes,
  Day as DayCodec,
  Fields,
  Flags,
  Id,
  InstantString,
  NotGiven,
  oneOf,
  type Scalar,
  Scalar as ScalarCodec,
  Term,
  Text,
  type Value,
  Value as ValueCodec,
} from './codec/words.js'
export { type ActName, type ActScope, type ActTerm, actNames, acts, actsOf } from './complaint/act.js'
export { possibleActs } from './complaint/acts/possible.js'
export {
  CommandHead,
  type CommandName,
  type CommandOf,
  type ComplaintCommand,
  commandNames,
  dataCodec,
  decodeCommand,
  isCommandName,
  yields,
} from './complaint/command.js'
export { eventId } from './complaint/decide/event.js'
export { pinOf } from './complaint/decide/pin.js'
export { decide } from './complaint/decide.js'
export type { ComplaintEvent, EventData, EventOf, EventType } from './complaint/event.js'
export { dataOf } from './complaint/event.js'
export type { Evidence } from './complaint/evidence.js'
export { evolve, evolveAll } from './complaint/evolve.js'
export { Actor, Recipient, RegulationPin } from './complaint/party.js'
export { type DecodeError, decodeData, definitionOf, eventTypes, isEventType } from './complaint/registry.js'
export type { Bilingual, FactSeen, Refusal, Rejection } from './complaint/rejection.js'
export { type Rules, type RulesOptions, rulesOf } from './complaint/rules.js'
export { type Complaint, eventsOf, type History, initial, revisionOf, type Status } from './complaint/state.js'
export { millis } from './complaint/time.js'
export { actsOnTime, wakes } from './complaint/wakes.js'
export { type Because, isOfLook, nextWake, watch } from './complaint/watch.js'
export { type Passing, passTime, watchUntil } from './complaint/watch-until.js'
export { type Binding, binding, bindingText, type ClockNow } from './conflict/binding.js'
export type { Conflict, ConflictKind, Side } from './conflict/conflict.js'
export { conflictsOf } from './conflict/conflicts.js'
export { type ConflictMet, conflictsIn } from './conflict/occurred.js'
export { type CitedEvent, nameOf } from './explain/cite.js'
export type { ClauseSaid, Deed } from './explain/clause.js'
export { type ClockExplanation, explainClock } from './explain/clock.js'
export type { DerivedExplanation, TableRowJudged } from './explain/derived.js'
export type { EscalationExplanation } from './explain/escalation.js'
export { type EventExplanation, explainEvent } from './explain/event.js'
export type { Explained } from './explain/explained.js'
export type { Held } from './explain/held.js'
export type { Judged } from './explain/judge.js'
export type { ExplainedProlongation, ExplainedSuspension } from './explain/moved.js'
export { explainRejection, type RefusalExplanation, type RejectionExplanation } from './explain/rejection.js'
export type { RouteExplanation, RouteRow, RowOutcome } from './explain/route.js'
export type { WaiverExplanation } from './explain/waiver.js'
export { stateWords } from './explain/words.js'
export * from './figure/index.js'
export { type MigrationPreview, migrationPreview } from './migration/preview.js'
export * from './privacy/index.js'
export { decideRegulation } from './registry/decide.js'
export type { Publication, RegistryCommand, RegistryEntry, RegistryEvent } from './registry/index.js'
export { turnsOld } from './regulation/age.js'
export { explainProblem } from './regulation/check/explain.js'
export { checkRegulation } from './regulation/check/index.js'
export { problemKinds } from './regulation/check/kinds-of-problem.js'
export {
  decodeRegulation,
  MechanismCodec,
  mechanismPurposes,
  ParameterValueCodec,
  RegulationCodec,
  regulationJsonSchema,
} from './regulation/codec/index.js'
export { type CompiledRegulation, compile } from './regulation/compile.js'
export { type Coverage, coverageCounts, coverageOf, coverages } from './regulation/coverage.js'
export { commandName as describeCommand } from './regulation/describe/command.js'
export { describe, describeClause, describeMechanism, factName as describeFact } from './regulation/describe.js'
export {
  type Change,
  type ClauseChange,
  describeDiff,
  diffRegulations,
  type MechanismChange,
  type RegulationDiff,
} from './regulation/diff/index.js'
export { type RegulationError, type RegulationErrorTag, regulationErrorTags, stopsLoading } from './regulation/error.js'
export { groupOf, raisedOn, raisedPerGroup } from './regulation/group.js'
export type { Mechanism } from './regulation/language/mechanism.js'
export {
  isOfType,
  type ParameterType,
  type ParameterValue,
  parameterType,
  parameterTypes,
} from './regulation/language/parameter.js'
export type { Clause, Dimension, Named, Parameter, Reading, Regulation } from './regulation/language/regulation.js'
export {
  type LoadOptions,
  type LocatedError,
  loadRegulation,
  MAX_TEXT,
  type Position as TextPosition,
  type ReadRegulation,
  readRegulation,
} from './regulation/load/index.js'
export { regulationToYaml } from './regulation/load/to-yaml.js'
export type { Organisation, OrganisationPerson, OrganisationUnit } from './regulation/organisation.js'
export { selectable } from './regulation/readings.js'
export { mergedRelation, type Relation } from './regulation/relation.js'
export { defaults, type Settings } from './regulation/settings.js'
export { type CommandSchema, commandSchemas, type EventSchema, eventSchemas } from './schemas.js'
export * from './store/handle.js'
export { type HandledOther, type OtherOptions, otherHandler } from './store/handle-other.js'
export * from './store/port.js'
export {
  aggregateOf,
  anyFromRecorded,
  CATEGORY,
  categories,
  eventFrom,
  fromRecorded,
  streamIn,
  streamOf,
  toNewEvent,
} from './store/serialise.js'
export * from './subject/index.js'
export { decideUnit } from './unit/decide.js'
export {
  numberText,
  periodOf,
  type Reservation,
  reservationOf,
  type Unit,
  type UnitCommand,
  type UnitEvent,
} from './unit/index.js'
export type { WhatIfChange } from './what-if/change.js'
export type { BeforeAfter, ClockChange, DossierDiff, StateCounts } from './what-if/diff.js'
export { type FigureChange, whatIfFigures } from './what-if/figures.js'
export {
  addCase,
  noCases,
  summaryText,
  type WhatIfSummary,
  type WhatIfTally,
  whatIfSummary,
} from './what-if/summary.js'
export { type CaseWhatIf, type Histories, type StepChange, whatIf, whatIfCase } from './what-if/what-if.js'
