import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { VERSION } from '../../version.js'
import { openApi } from '../openapi.js'
import type { Route } from '../route.js'
import { accesses } from './accesses.js'
import { ofCase } from './case.js'
import { changes } from './changes.js'
import { commands } from './commands.js'
import { complaints } from './complaints.js'
import { docs } from './docs.js'
import { figures } from './figures/index.js'
import { importing } from './imports.js'
import { operations } from './operations.js'
import { people } from './people.js'
import { questions } from './questions.js'
import { reference } from './reference.js'
import { ruleBook } from './rules.js'
import { search } from './search.js'
import { service } from './service.js'
import { subjects } from './subjects.js'
import { whatIf } from './what-if.js'
import { withdrawal } from './withdrawal.js'

const Whole = t.record(t.string, t.unknown, 'OpenApi')

const documented: Route = {
  method: 'GET',
  path: '/openapi.json',
  operationId: 'openapi',
  permission: 'anyone',
  summary: { zh: '本文档', en: 'This document' },
  tag: 'service',
  parameters: [],
  answers: { status: 200, meaning: 'OpenAPI 3.1', codec: Whole },
  problems: [],
  answer: async () => E.right({ status: 200, body: document() }),
}

/** Every route of the API. */
export const routes: ReadonlyArray<Route> = [
  ...service,
  ...operations,
  documented,
  ...docs,
  ...complaints,
  ...commands,
  ...questions,
  changes,
  ...ofCase,
  ...figures,
  ...reference,
  ...ruleBook,
  whatIf,
  ...people,
  ...subjects,
  withdrawal,
  search,
  accesses,
  ...importing,
]

let made: ReturnType<typeof openApi> | undefined

/** The OpenAPI document, made when it is first asked for. */
export const document = (): ReturnType<typeof openApi> => {
  made ??= openApi(routes, VERSION)
  return made
}
