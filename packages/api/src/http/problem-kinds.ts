import type { Bilingual } from '@redress/domain'

/** A kind of problem: its HTTP status and its title, which is the same every time. */
export interface ProblemKind {
  readonly status: number
  readonly title: Bilingual
}

const kind = (status: number, zh: string, en: string): ProblemKind => ({ status, title: { zh, en } })

/** Every problem that this API answers with; `type` is `/problems/<tag>`. Tags are stable, never reused. */
export const problemKinds = {
  'invalid-input': kind(400, '输入不合规格', 'The input does not fit its schema'),
  'malformed-json': kind(400, '正文不是有效的 JSON', 'The body is not valid JSON'),
  'malformed-request': kind(400, '请求不是有效的 HTTP', 'The request is not valid HTTP'),
  'malformed-address': kind(400, '地址写法有误', 'The address is malformed'),
  'not-signed-in': kind(401, '请先登录', 'Sign in first'),
  forbidden: kind(403, '无权进行此操作', 'You may not do that'),
  'not-found': kind(404, '没有这个地址', 'There is nothing at this address'),
  'unknown-complaint': kind(404, '没有这件投诉', 'There is no such complaint'),
  'unknown-regulation': kind(404, '没有这部制度', 'There is no such regulation'),
  'method-not-allowed': kind(405, '此地址不支持这种方法', 'This address does not take that method'),
  'already-received': kind(409, '这件投诉已登记', 'The complaint is registered already'),
  'wrong-revision': kind(409, '这件投诉刚被他人更改', 'Somebody else just changed the complaint'),
  'command-id-reused': kind(422, '命令编号已用于别的内容', 'The command id was used for other content'),
  'precondition-failed': kind(412, 'If-Match 与现状不符', 'If-Match does not match the present revision'),
  'too-large': kind(413, '内容过大', 'The content is too large'),
  'unsupported-media-type': kind(415, '正文须为 application/json', 'The body must be application/json'),
  misdirected: kind(421, '请用本机地址访问', 'Ask for it by an address of this machine'),
  refused: kind(422, '制度条款不允许', 'Clauses of the regulation refuse it'),
  impossible: kind(422, '按现状无法办理', 'The present state does not allow it'),
  'precondition-required': kind(428, '须附 If-Match', 'If-Match is required'),
  'too-many-requests': kind(429, '请求过于频繁', 'Too many requests'),
  'header-too-large': kind(431, '请求头过大', 'The request headers are too large'),
  internal: kind(500, '服务内部出错', 'Something failed inside the service'),
  unavailable: kind(503, '暂时无法服务', 'The service cannot answer for now'),
} as const satisfies { readonly [tag: string]: ProblemKind }

export type ProblemTag = keyof typeof problemKinds
export const problemTags = Object.keys(problemKinds) as ReadonlyArray<ProblemTag>
export const isProblemTag = (tag: string): tag is ProblemTag => Object.hasOwn(problemKinds, tag)
