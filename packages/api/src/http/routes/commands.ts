import { type CommandName, commandNames } from '@redress/domain'
import { commandSchema } from '../codecs/command.js'
import { AcceptedCodec } from '../codecs/index.js'
import * as p from '../codecs/parameters.js'
import { exampleBody } from '../examples.js'
import { PreferText } from '../prefer.js'
import type { ProblemTag } from '../problem-kinds.js'
import type { Parameter, Route } from '../route.js'
import { sendCommand } from '../send-command.js'

const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  codec: p.KeyText,
  required: false,
  meaning: {
    zh: '命令编号，可代替正文的 id；同一编号再发一次不会重复办理',
    en: 'Id of the command, in place of `id` in the body; the same again is not done twice',
  },
  example: 'cmd-2026-0001',
}

const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  codec: p.ETagText,
  required: false,
  meaning: { zh: '仅当投诉仍为此修订号时办理', en: 'Only if the complaint still has this revision' },
  example: '"3"',
}

const prefer: Parameter = {
  name: 'Prefer',
  in: 'header',
  codec: PreferText,
  required: false,
  meaning: {
    zh: 'wait=N：写入后至多等 N 秒，等到查询可见（默认 5）；wait=0 写入磁盘即答复',
    en: 'wait=N: once durable, wait at most N seconds until questions show it (default 5); wait=0 answers as soon as it is durable',
  },
  example: 'wait=0',
}

const refusing: ReadonlyArray<ProblemTag> = [
  'unknown-complaint',
  'already-received',
  'wrong-revision',
  'command-id-reused',
  'precondition-failed',
  'refused',
  'impossible',
]

const bodyOf = (name: CommandName): NonNullable<Route['body']> => ({
  name,
  schema: commandSchema(name),
  example: exampleBody(name),
})

const registration: Route = {
  method: 'POST',
  path: '/complaints',
  operationId: 'receive',
  permission: 'cases.handle',
  summary: { zh: '登记一件投诉', en: 'Register a complaint' },
  tag: 'complaints',
  parameters: [key, ifMatch, prefer],
  body: bodyOf('Receive'),
  answers: {
    status: 201,
    meaning: 'Registered',
    headers: ['ETag', 'Location', 'Preference-Applied'],
    codec: AcceptedCodec,
  },
  problems: refusing,
  answer: (redress, ask) => sendCommand(redress, 'Receive', ask, 201),
}

const command = (name: CommandName): Route => ({
  method: 'POST',
  path: `/complaints/:id/commands/${name}`,
  operationId: `command${name}`,
  permission: 'cases.handle',
  summary: { zh: `命令 ${name}`, en: `Command ${name}` },
  tag: 'commands',
  parameters: [p.complaintId, key, ifMatch, prefer],
  body: bodyOf(name),
  answers: {
    status: 200,
    meaning: 'Accepted and durable',
    headers: ['ETag', 'Preference-Applied'],
    codec: AcceptedCodec,
  },
  problems: refusing,
  answer: (redress, ask) => sendCommand(redress, name, ask, 200),
})

/** Everything that writes: one route a command, so that each has its own schema. */
export const commands: ReadonlyArray<Route> = [registration, ...commandNames.map(command)]
