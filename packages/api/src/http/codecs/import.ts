/** An import as a job: what it is asked, how far it is, what came of it, as JSON. */

import { Id, oneOf, shape } from '@redress/domain'
import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { nullable } from './nullable.js'
import { instant, text } from './scalars.js'

const NAME = /^[\p{L}\p{N}_-][\p{L}\p{N} ._-]{0,99}$/u
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

const ruled = (name: string, holds: (value: string) => boolean, schema: object) =>
  Object.assign(t.refinement(t.string, holds, name), { schema: { type: 'string', ...schema } })

/** A name of a file, never a path. */
const FileName = ruled('a file name', (value) => NAME.test(value), { minLength: 1, maxLength: 100 })
const Content = ruled('base64', (value) => value.length % 4 === 0 && BASE64.test(value), { contentEncoding: 'base64' })
const File = shape('ImportFile', { name: FileName, content: Content }, {})

export const ImportBody = shape(
  'ImportAsked',
  { regulation: Id, mapping: t.string, register: File },
  { events: File, mask: t.boolean, dryRun: t.boolean },
)
export type ImportAsked = t.TypeOf<typeof ImportBody>

export const importStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const

export const ImportCodec = shape(
  'Import',
  {
    import: t.string,
    state: oneOf('ImportState', importStates),
    by: t.string,
    at: instant,
    register: t.string,
    regulation: t.string,
    rows: t.number,
    /** 0 to 1. */
    share: t.number,
    secondsLeft: nullable(t.number),
    /** What it did, once it is done: counts, and the first rejected rows by line. */
    report: nullable(t.record(t.string, t.unknown)),
    /** Why it failed. */
    error: nullable(BilingualText),
  },
  {
    /** It only says what would become of it; nothing goes in. */
    dryRun: t.boolean,
  },
)
export type ImportJob = t.TypeOf<typeof ImportCodec>

export const ImportsCodec = shape('Imports', { imports: t.array(ImportCodec), next: text }, {})
export const isImportJob = (value: unknown): value is ImportJob => isRight(ImportCodec.decode(value))
