import { jsonSchema } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { ImportBody, ImportCodec, ImportsCodec } from '../codecs/import.js'
import * as p from '../codecs/parameters.js'
import { atHand } from '../collection/collection.js'
import { problemOf } from '../problem.js'
import { withoutKeys } from '../problem-from.js'
import { readBody } from '../read-body.js'
import type { Parameter, Route } from '../route.js'

const MIB = 1024 * 1024
/** Registers are larger than commands; those beyond go in by the command line. */
const LARGEST = 48 * MIB

const noSuchImport = problemOf('not-found', {
  zh: '没有这次导入；全部导入见 /imports。',
  en: 'There is no such import; all of them stand at /imports.',
})
const reused = problemOf('command-id-reused', {
  zh: '该编号已用于另一次导入。请另取 Idempotency-Key。',
  en: 'This key was used for another import. Choose another Idempotency-Key.',
})
const unavailable = withoutKeys('导入', 'import')

const id: Parameter = {
  name: 'id',
  in: 'path',
  codec: p.SlugText,
  required: true,
  meaning: { zh: '导入编号', en: 'Id of the import' },
  example: '0123456789abcdef0123456789abcdef',
}

const begin: Route = {
  method: 'POST',
  path: '/imports',
  operationId: 'import',
  permission: 'imports.run',
  summary: { zh: '导入一份台账', en: 'Import a register' },
  tag: 'imports',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      codec: p.KeyText,
      required: true,
      meaning: { zh: '此次导入的编号', en: 'Names this import; the same again begins nothing new' },
      example: 'import-2026-03',
    },
  ],
  body: {
    name: 'ImportAsked',
    schema: jsonSchema(ImportBody),
    example: {
      regulation: 'government-service-centre',
      mapping: 'name: register\n',
      register: { name: 'register.csv', content: 'aWQsZGF0ZQo=' },
    },
  },
  bodyLimit: LARGEST,
  answers: { status: 202, meaning: 'Taken; follow it at Location', headers: ['Location'], codec: ImportCodec },
  problems: ['command-id-reused'],
  answer: async ({ imports, keys }, { body, header, who }) => {
    if (keys === undefined) return E.left(unavailable)
    const asked = readBody(ImportBody)(body)
    if (E.isLeft(asked)) return asked
    const job = await imports.ask(header['idempotency-key'] ?? '', who.id, asked.right)
    return job === undefined
      ? E.left(reused)
      : E.right({ status: 202, body: job, headers: { location: `/imports/${job.import}` } })
  },
}

const one: Route = {
  method: 'GET',
  path: '/imports/:id',
  operationId: 'importJob',
  permission: 'imports.run',
  summary: { zh: '一次导入的进度与结果', en: 'How far an import is, and what came of it' },
  tag: 'imports',
  parameters: [id],
  answers: { status: 200, meaning: 'The import', codec: ImportCodec },
  problems: ['not-found'],
  answer: async ({ imports }, { path }) => {
    const job = await imports.one(path['id'] ?? '')
    return job === undefined ? E.left(noSuchImport) : E.right({ status: 200, body: job })
  },
}

const cancel: Route = {
  method: 'POST',
  path: '/imports/:id/cancel',
  operationId: 'cancelImport',
  permission: 'imports.run',
  summary: { zh: '停止一次导入', en: 'Stop an import; what went in stays' },
  tag: 'imports',
  parameters: [id],
  answers: { status: 200, meaning: 'It stops after the rows that are under way', codec: ImportCodec },
  problems: ['not-found'],
  answer: async ({ imports }, { path }) => {
    const job = await imports.cancel(path['id'] ?? '')
    return job === undefined ? E.left(noSuchImport) : E.right({ status: 200, body: job })
  },
}

const all = atHand({
  path: '/imports',
  operationId: 'imports',
  permission: 'imports.run',
  summary: { zh: '全部导入', en: 'The imports' },
  tag: 'imports',
  meaning: 'Those that were asked for over HTTP',
  items: 'imports',
  codec: ImportsCodec,
  key: 'import',
  orders: ['-at', 'at'],
  filters: ['state', 'by'],
  all: async ({ imports }) => E.right({ items: await imports.all() }),
})

/** Registers brought in as jobs. */
export const importing: ReadonlyArray<Route> = [all, begin, one, cancel]
