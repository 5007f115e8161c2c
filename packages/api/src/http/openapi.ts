import { jsonSchema } from '@redress/domain'
import type * as t from 'io-ts'
import { ProblemCodec } from './codecs/index.js'
import { groupBy } from './group.js'
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
  schema: schemaOf(it.codec),
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
  'misdirected',
  'internal',
  'unavailable',
]
const withBody: ReadonlyArray<ProblemTag> = ['malformed-json', 'too-large', 'unsupported-media-type']

const problemResponses = (route: Route): Json => {
  const tags = [...always, ...(route.body === undefined ? [] : withBody), ...route.problems]
  const byStatus = groupBy(tags, (tag) => problemKinds[tag].status)
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      `${status}`,
      {
        description: same.map((tag) => `/problems/${tag}: ${problemKinds[tag].title.en}`).join('; '),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  )
}

const success = ({ answers }: Route): Json => ({
  description: answers.meaning,
  ...(answers.headers === undefined
    ? {}
    : { headers: Object.fromEntries(answers.headers.map((name) => [name, { schema: { type: 'string' } }])) }),
  content: {
    [answers.type ?? 'application/json']: {
      schema: answers.codec === undefined ? { type: 'string' } : ref(answers.codec.name),
    },
  },
})

const operation = (route: Route): Json => ({
  operationId: route.operationId,
  tags: [route.tag],
  summary: `${route.summary.zh} · ${route.summary.en}`,
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
  Object.fromEntries([
    ['Problem', jsonSchema(ProblemCodec)],
    ...routes.flatMap(({ body, answers }) => [
      ...(body === undefined ? [] : [[body.name, body.schema] as const]),
      ...(answers.codec === undefined ? [] : [[answers.codec.name, schemaOf(answers.codec)] as const]),
    ]),
  ])

const tags = [
  { name: 'complaints', description: '投诉 · complaints' },
  { name: 'commands', description: '办理 · what is done about one' },
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
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  tags,
  paths: paths(routes),
  components: { schemas: schemas(routes) },
})
