/**
 * Complaints as an event-sourced aggregate that executes a written regulation. Everything here is pure; stores are
 * subpaths: `@redress/domain/memory`, `@redress/domain/sqlite`.
 */
export type { Clock, ClockState, Due, Holding } from './clock/clock.js'
export { clockStates } from './clock/clock.js'
export { clocksOf, type Dossier, emptyDossier, stepDossier } from './clock/dossier.js'
export { type CitedEvent, type ClockExplanation, explainClock, nameOf } from './clock/explain.js'
export { foldClocks } from './clock/fold.js'
export { workdaysLate } from './clock/late.js'
export { stateAt } from './clock/state-at.js'
export { stateWords } from './clock/words.js'
export { type JsonSchema, jsonSchema } from './codec/json-schema.js'
export { type Problem, problems, problemText } from './codec/problem.js'
export { Shape, type Shaped, shape } from './codec/shape.js'
export { byKey, bySort, isWordError, tagged, type WordError } from './codec/tagged.js'
export {
  Classes,
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
export { type ActName, type ActTerm, actNames, acts } from './complaint/act.js'
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
export { decide } from './complaint/decide.js'
export type { ComplaintEvent, EventData, EventOf, EventType } from './complaint/event.js'
export { dataOf } from './complaint/event.js'
export type { Evidence } from './complaint/evidence.js'
export { evolve, evolveAll } from './complaint/evolve.js'
export { Actor, Recipient, RegulationPin } from './complaint/party.js'
export { type DecodeError, decodeData, definitionOf, eventTypes, isEventType } from './complaint/registry.js'
export type { Bilingual, FactSeen, Refusal, Rejection } from './complaint/rejection.js'
export { type Rules, rulesOf } from './complaint/rules.js'
export { type Complaint, eventsOf, type History, initial, revisionOf, type Status } from './complaint/state.js'
export { millis } from './complaint/time.js'
export { checkRegulation } from './regulation/check/index.js'
export { decodeRegulation, RegulationCodec } from './regulation/codec/index.js'
export { type CompiledRegulation, compile } from './regulation/compile.js'
export { type Coverage, coverageCounts, coverageOf, coverages } from './regulation/coverage.js'
export { describe } from './regulation/describe.js'
export type { RegulationError, RegulationErrorTag } from './regulation/error.js'
export type { Mechanism } from './regulation/language/mechanism.js'
export type { Clause, Dimension, Named, Parameter, Regulation } from './regulation/language/regulation.js'
export { type LedgerEntry, ledgerOf } from './regulation/ledger.js'
export * from './store/handle.js'
export * from './store/port.js'
export { CATEGORY, fromRecorded, streamOf, toNewEvent } from './store/serialise.js'
