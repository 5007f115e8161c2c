import type { Bilingual, StoreError } from '@redress/domain'
import type { RevealError } from '@redress/domain/reveal'
import type { ProjectionError } from '@redress/projections'
import { type AnswerError, unknownComplaint } from '../answers/error.js'
import type { ListenError } from '../http/listen.js'
import type { ImportError } from '../import/error.js'
import type { OpenError } from '../open/error.js'
import { type ExitCode, exit } from './exit.js'

/** Why a command failed: one sentence, what to do, and the exit code. */
export interface Failure extends Bilingual {
  readonly code: ExitCode
}

const as = (code: ExitCode, { zh, en }: Bilingual): Failure => ({ code, zh, en })

const BROKEN: ReadonlySet<StoreError['_tag']> = new Set([
  'Unavailable',
  'NotLeader',
  'Timeout',
  'AccessDenied',
  'Full',
  'Corrupt',
  'Closed',
  'Unsealable',
  'Unopenable',
])

/** A failure of the log. */
export const ofStore = (error: StoreError): Failure => {
  if (error._tag === 'Unsealable' && (error.why === 'erased' || error.why === 'restricted'))
    return as(exit.refused, error)
  return as(BROKEN.has(error._tag) ? exit.unavailable : exit.unexpected, error)
}

/** The models by name would mean nothing to somebody at a terminal. */
const notBuilt: Failure = {
  code: exit.unavailable,
  zh: '读模型尚未由当前日志建立。请先运行 redress serve 或 redress import，它会更新读模型；数据在日志中，没有丢失。',
  en: 'The read models are not built from this log yet. Run redress serve or redress import, which bring them up to date; the data are in the log, nothing is lost.',
}

/** A failure of the read models. */
export const ofViews = (error: ProjectionError): Failure => {
  if (error._tag === 'StoreFailed') return ofStore(error.cause)
  // Only a service can be stopped before it is level, and that is how a service ends.
  if (error._tag === 'Stopped') return as(exit.ok, error)
  if (error._tag === 'NotBuilt') return notBuilt
  if (error._tag === 'NotParked') return as(exit.notFound, error)
  if (error._tag === 'StillParked' || error._tag === 'RebuildHalted') return as(exit.refused, error)
  return as(error._tag === 'InvalidQuery' ? exit.usage : exit.unavailable, error)
}

const openCodes: { readonly [T in OpenError['_tag']]: ExitCode } = {
  NotAFolder: exit.unavailable,
  NoSuchFolder: exit.notFound,
  NotWritable: exit.unavailable,
  NotReadable: exit.unavailable,
  LogFailed: exit.unavailable,
  KeysFailed: exit.unavailable,
  PlaceChanged: exit.unavailable,
  AccessFailed: exit.unavailable,
  ErasuresUnfinished: exit.unavailable,
  ViewsFailed: exit.unavailable,
  BadRegulation: exit.unexpected,
  RegulationUnreadable: exit.notFound,
  BadRegulationFile: exit.refused,
  RegulationTwice: exit.refused,
  UnknownAdopted: exit.usage,
}

/** A data folder that could not be opened. */
export const ofOpen = (error: OpenError): Failure => {
  if (error._tag === 'LogFailed') return { ...ofStore(error.error), ...named(error, error.data) }
  if (error._tag === 'ViewsFailed') return { ...ofViews(error.error), ...named(ofViews(error.error), error.data) }
  // As for a register: a file that is there and cannot be read was refused.
  if (error._tag === 'RegulationUnreadable' && error.cause !== 'ENOENT') return as(exit.refused, error)
  return as(openCodes[error._tag], error)
}

/** Which folder it was: the sentence of the store does not know. */
const named = ({ zh, en }: Bilingual, data: string): Bilingual => ({ zh: `${data}：${zh}`, en: `${data}: ${en}` })

/** A question that could not be answered. */
export const ofAnswer = (data: string, error: AnswerError): Failure => {
  switch (error._tag) {
    case 'InvalidParameter':
      return as(exit.usage, error)
    case 'UnknownComplaint':
      return as(exit.notFound, {
        zh: `${data} 中没有投诉 ${error.complaint}，或在所问时刻尚未登记。请核对编号；redress board 会列出在办投诉。`,
        en: `There is no complaint ${error.complaint} in ${data}, or none yet at the moment asked about. Check the id; redress board lists the open ones.`,
      })
    case 'UnknownRegulation':
      return as(exit.notFound, error)
    case 'Unreadable':
      return as(exit.unavailable, error)
    case 'StoreFailed':
      return ofStore(error.error)
    case 'ViewsFailed':
      return ofViews(error.error)
    case 'RevealFailed':
      return ofReveal(data, error.error)
  }
}

/** A look that was not granted, or could not be put on record. */
export const ofReveal = (data: string, error: RevealError): Failure => {
  switch (error._tag) {
    case 'UnknownComplaint':
      return ofAnswer(data, unknownComplaint(error.complaint))
    case 'Store':
      return ofStore(error.error)
    case 'Unreadable':
    case 'Vault':
    case 'Access':
      return as(exit.unavailable, error)
  }
}

const listenCodes: { readonly [T in ListenError['_tag']]: ExitCode } = {
  SignInNeeded: exit.usage,
  PortInUse: exit.portInUse,
  PortForbidden: exit.unexpected,
  ListenFailed: exit.unexpected,
}

/** A service that could not listen. */
export const ofListen = (error: ListenError): Failure => as(listenCodes[error._tag], error)

/** An import that did not start or did not go on. */
export const ofImport = (error: ImportError): Failure => {
  switch (error._tag) {
    case 'FileUnreadable':
      return as(error.cause === 'ENOENT' ? exit.notFound : exit.refused, error)
    case 'StoreFailed':
    case 'RejectsUnwritable':
    case 'TemporaryStorage':
      return as(exit.unavailable, error)
    case 'Stopped':
      return as(exit.interrupted, error)
    default:
      return as(exit.refused, error)
  }
}

/** Something nobody foresaw. The message, never the stack. */
export const unforeseen = (thrown: unknown): Failure => {
  const what = thrown instanceof Error ? thrown.message : String(thrown)
  return {
    code: exit.unexpected,
    zh: `出现意外错误：${what}。数据未受影响；设 REDRESS_DEBUG=1 再运行可看到细节，请据此报告缺陷。`,
    en: `Something unexpected failed: ${what}. The data are unharmed; run it again with REDRESS_DEBUG=1 for details, and report it.`,
  }
}
