import { jsonSchema } from '@redress/domain'
import type * as t from 'io-ts'
import { permissions } from '../identity/permission.js'
import { ProblemCodec } from './codecs/index.js'
import { groupBy } from './group.js'
import { bounded } from './openapi-bounds.js'
import { type ProblemTag, problemKinds } from './problem-kinds.js'
import type { Parameter, Route } from './route.js'

type Json = { readonly [key: string]: unknown }

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const schemaOf = (codec: t.Mixed & { readonly schema?: Json }): Json => codec.schema ?? jsonSchema(codec)

const parameter = (it: Parameter): Json => ({
  name: it.name,
  in: it.in,
  required: it.required,
  description: `${it.meaning.zh} · ${it.meaning.en}`,
  schema: bounded(schemaOf(it.codec)),
  ...(it.example === undefined ? {} : { example: typed(it) }),
})

/** Examples are kept as they are typed into an address; the document shows them in the type of the schema. */
const typed = (it: Parameter): unknown => {
  const { type } = schemaOf(it.codec)
  if (type === 'integer') return Number(it.example)
  return type === 'boolean' ? it.example === 'true' : it.example
}

const always: ReadonlyArray<ProblemTag> = [
  'invalid-input',
  'malformed-address',
  'malformed-request',
  'request-timeout',
  'misdirected',
  'too-many-requests',
  'internal',
  'unavailable',
]
const signedIn: ReadonlyArray<ProblemTag> = ['not-signed-in', 'forbidden']
const withBody: ReadonlyArray<ProblemTag> = ['malformed-json', 'too-large', 'unsupported-media-type']

/** Headers of every answer: how much the caller may still send, and that only pages of the service itself may read it. */
const common = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Access-Control-Allow-Origin']

const headersOf = (names: ReadonlyArray<string>): Json =>
  Object.fromEntries(
    [...new Set([...names, ...common])].map((name) => [name, { schema: { type: 'string', maxLength: 4000 } }]),
  )

const problemResponses = (route: Route): Json => {
  const tags = [
    ...always,
    ...(route.permission === 'anyone' ? [] : signedIn),
    ...(route.body === undefined ? [] : withBody),
    ...route.problems,
  ]
  const byStatus = groupBy(tags, (tag) => problemKinds[tag].status)
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      `${status}`,
      {
        headers: headersOf(status === 429 ? ['Retry-After'] : status === 401 ? ['WWW-Authenticate'] : []),
        description: same.map((tag) => `/problems/${tag}: ${problemKinds[tag].title.en}`).join('; '),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  )
}

const answerSchema = ({ codec, selection }: Route['answers']): Json => {
  if (codec === undefined) return { type: 'string', maxLength: 64 * 1_048_576 }
  return selection === undefined ? ref(codec.name) : { anyOf: [ref(codec.name), ref(selection.name)] }
}

const success = ({ answers }: Route): Json => ({
  description: answers.meaning,
  headers: headersOf(['ETag', ...(answers.headers ?? [])]),
  content: Object.fromEntries(
    [answers.type ?? 'application/json'].flat().map((type) => [type, { schema: answerSchema(answers) }]),
  ),
})

const permitted = ({ permission }: Route): string => {
  const { roles } = permissions[permission]
  return typeof roles === 'string' ? 'Open to anyone.' : `Permission ${permission}: ${roles.join(', ')}.`
}

const operation = (route: Route): Json => ({
  operationId: route.operationId,
  tags: [route.tag],
  summary: `${route.summary.zh} · ${route.summary.en}`,
  description: `${route.answers.meaning}. ${permitted(route)}`,
  security: route.permission === 'anyone' ? [] : [{ bearer: [] }],
  parameters: route.parameters.map(parameter),
  ...(route.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref(route.body.name), example: route.body.example } },
        },
      }),
  responses: { [`${route.answers.status}`]: success(route), ...problemResponses(route) },
})

/** `/complaints/:id` in the way of OpenAPI. */
export const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

const paths = (routes: ReadonlyArray<Route>): Json =>
  Object.fromEntries(
    [...groupBy(routes, (route) => templated(route.path))].map(([path, same]) => [
      path,
      Object.fromEntries(same.map((route) => [route.method.toLowerCase(), operation(route)])),
    ]),
  )

const schemas = (routes: ReadonlyArray<Route>): Json =>
  Object.fromEntries(
    [
      ['Problem', jsonSchema(ProblemCodec)] as const,
      ...routes.flatMap(({ body, answers }) => [
        ...(body === undefined ? [] : [[body.name, body.schema] as const]),
        ...[answers.codec, answers.selection].flatMap((codec) =>
          codec === undefined ? [] : [[codec.name, schemaOf(codec)] as const],
        ),
      ]),
    ].map(([name, schema]) => [name, bounded(schema)]),
  )

const tags = [
  { name: 'commands', description: '办理 · what is done about one' },
  { name: 'complaints', description: '投诉 · complaints' },
  { name: 'figures', description: '指标、报告、通报 · indicators, reports, bulletins' },
  { name: 'imports', description: '导入 · registers brought in' },
  { name: 'personal', description: '个人信息 · decisions and looks at personal data' },
  { name: 'questions', description: '查询 · what is asked' },
  { name: 'reference', description: '依据 · regulations, calendar, problems' },
  { name: 'service', description: '服务 · the service itself' },
]

/** The OpenAPI 3.1 document of these routes: parameters, bodies and answers from the codecs that check them. */
export const openApi = (routes: ReadonlyArray<Route>, version: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Redress',
    version,
    summary: '制度可执行的投诉处理引擎 · Complaint handling under a written regulation',
    description:
      '每个地址都写明所需权限；所有错误都是 RFC 9457 问题详情，类型见 /problems。 · Every operation names its permission; every failure is a problem of RFC 9457, whose kinds stand at /problems.',
    contact: { name: 'Redress' },
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  servers: [
    {
      url: '/',
      description: '本服务（production）· this service, in production as on one’s own machine (local)',
      'x-internal': true,
    },
  ],
  tags,
  paths: paths(routes),
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description:
          'JWT，按 RFC8725 检查；本机未配置登录时不需要 · JWT, checked as RFC8725 asks; not needed on this machine without a sign-in',
      },
    },
    schemas: schemas(routes),
  },
})
