import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import type { Route } from '../route.js'

/** Files of the viewer that the page asks for, and our own that starts it. */
const types = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'favicon-32x32.png': 'image/png',
  'start.js': 'text/javascript; charset=utf-8',
} as const
type File = keyof typeof types
const isFile = (name: string): name is File => Object.hasOwn(types, name)

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Redress · 接口文档 API</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<noscript><a href="/openapi.json">/openapi.json</a></noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

const start = `SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#docs', deepLinking: true, docExpansion: 'none', filter: true,
  defaultModelsExpandDepth: 0, validatorUrl: null, tryItOutEnabled: true,
})
`

/** Nothing from elsewhere; the viewer sets styles on what it draws. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui/package.json')), 'static')

const kept = new Map<File, Promise<string | Buffer>>([['start.js', Promise.resolve(start)]])

const contentOf = (name: File): Promise<string | Buffer> => {
  const known = kept.get(name) ?? readFile(join(folder(), name))
  kept.set(name, known)
  return known
}

const viewer: Route = {
  method: 'GET',
  path: '/docs',
  operationId: 'docs',
  permission: 'anyone',
  summary: { zh: '可交互的接口文档', en: 'The interactive page of this document' },
  tag: 'service',
  parameters: [],
  answers: { status: 200, meaning: 'A page', type: 'text/html' },
  problems: [],
  answer: async () =>
    E.right({
      status: 200,
      body: page,
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': contentSecurityPolicy },
    }),
}

const names = Object.keys(types)
const FileText = Object.assign(t.refinement(t.string, isFile, `one of ${names.join(', ')}`), {
  schema: { type: 'string', enum: names },
})

const asset: Route = {
  method: 'GET',
  path: '/docs/:file',
  operationId: 'docsFile',
  permission: 'anyone',
  summary: { zh: '该页面所用的文件', en: 'A file of that page' },
  tag: 'service',
  parameters: [
    {
      name: 'file',
      in: 'path',
      codec: FileText,
      required: true,
      meaning: { zh: '文件名', en: 'Its name' },
      example: 'start.js',
    },
  ],
  answers: { status: 200, meaning: 'The file', type: 'text/javascript' },
  problems: [],
  answer: async (_, { path }) => {
    const name = path['file'] as File
    return E.right({ status: 200, body: await contentOf(name), type: types[name] })
  },
}

/** The interactive page. */
export const docs: ReadonlyArray<Route> = [viewer, asset]
