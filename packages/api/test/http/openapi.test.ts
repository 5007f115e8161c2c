import { CommandHead, commandNames, decodeCommand, subjectCommands } from '@redress/domain'
import type { FastifyInstance } from 'fastify'
import { isRight } from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { templated } from '../../src/http/openapi.js'
import { routes } from '../../src/http/routes/index.js'
import { openTemporary } from './opened.js'

interface Operation {
  readonly operationId: string
  readonly tags: ReadonlyArray<string>
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly in: string; readonly required: boolean }>
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly example: object } } }
  readonly responses: { readonly [status: string]: object }
}
interface Document {
  readonly openapi: string
  readonly tags: ReadonlyArray<{ readonly name: string }>
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: object } }
}

let app: FastifyInstance
let document: Document
let close: () => Promise<void>
const registered: string[] = []

beforeAll(async () => {
  const { redress, remove } = await openTemporary()
  // Fastify's own list, so that a route added past the table would be found.
  app = buildApp(redress, {
    prepare: (bare) => {
      bare.addHook('onRoute', ({ method, url, config }) => {
        for (const one of [method].flat())
          if (one !== 'HEAD' && config?.undocumented !== true) registered.push(`${one} ${templated(url)}`)
      })
    },
  })
  close = async () => {
    await app.close()
    await remove()
  }
  document = (await app.inject('/openapi.json')).json()
})
afterAll(() => close())

const operations = (): ReadonlyArray<readonly [string, Operation]> =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  )

test('every route that is served stands in the document, and the other way round', () => {
  expect(
    operations()
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(registered.toSorted())
})

test('it has the structure of OpenAPI 3.1', () => {
  expect(document.openapi).toBe('3.1.0')
  const ids = operations().map(([, operation]) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  const tags = new Set(document.tags.map((tag) => tag.name))
  for (const [name, { parameters, responses, tags: own }] of operations()) {
    const inPath = [...name.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(inPath)
    expect(parameters.filter((one) => one.in === 'path').every((one) => one.required)).toBe(true)
    expect(Object.keys(responses).every((status) => /^[1-5]\d\d$/.test(status))).toBe(true)
    expect(own.every((tag) => tags.has(tag))).toBe(true)
  }
})

test('every reference leads to a schema, and every schema says something', () => {
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  expect(names.length).toBeGreaterThan(50)
  for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name)
  for (const schema of Object.values(document.components.schemas)) expect(schema).toHaveProperty('type', 'object')
})

test('every example of a command decodes', () => {
  const examples = operations().flatMap(([, { operationId, requestBody }]) => {
    const example = requestBody?.content['application/json']?.example
    return example === undefined || !/^(?:command[A-Z]|receive$)/.test(operationId)
      ? []
      : [{ name: operationId.replace(/^command/, ''), example }]
  })
  expect(examples).toHaveLength(commandNames.length + 1)
  for (const { name, example } of examples)
    expect(isRight(decodeCommand({ ...example, command: name === 'receive' ? 'Receive' : name }))).toBe(true)
})

test('every example of a decision about personal data decodes', () => {
  for (const command of subjectCommands.names) {
    const { example } = routes.find(({ operationId }) => operationId === `subject${command}`)?.body ?? {}
    const head = {
      id: 'd-1',
      subject: 'person:p-1',
      occurredAt: '2026-03-09T09:30:00+08:00',
      actor: { id: 'a', roles: [] },
    }
    expect(isRight(subjectCommands.decode({ ...head, command, data: example })), command).toBe(true)
  }
})

test('the schema of a body asks for what the codec asks for', () => {
  const schema = document.components.schemas['Reply'] as { readonly properties: object }
  expect(Object.keys(schema.properties).toSorted()).toEqual(
    [...Object.keys(CommandHead.required), ...Object.keys(CommandHead.optional), 'data'].toSorted(),
  )
})

test('every example of a parameter fits its codec', () => {
  for (const { parameters } of routes)
    for (const { codec, example } of parameters) if (example !== undefined) expect(codec.is(example)).toBe(true)
})
