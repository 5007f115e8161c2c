import type { Bilingual } from '@redress/domain'

/** A kind of problem: its HTTP status and its title, which is the same every time. */
export interface ProblemKind {
  readonly status: number
  readonly title: Bilingual
  /** What to do about it. */
  readonly remedy: Bilingual
}

const kind = (status: number, title: readonly [zh: string, en: string], remedy: typeof title): ProblemKind => ({
  status,
  title: { zh: title[0], en: title[1] },
  remedy: { zh: remedy[0], en: remedy[1] },
})

/** Every problem that this API answers with; `type` is `/problems/<tag>`. Tags are stable, never reused. */
export const problemKinds = {
  'invalid-input': kind(
    400,
    ['输入不合规格', 'The input does not fit its schema'],
    [
      '按 problems 所列逐项修改；规格见 /openapi.json。',
      'Correct what problems lists, one by one; the forms stand in /openapi.json.',
    ],
  ),
  'malformed-json': kind(
    400,
    ['正文不是有效的 JSON', 'The body is not valid JSON'],
    [
      '发送 UTF-8 编码的有效 JSON，不含 __proto__ 之类的键。',
      'Send valid JSON in UTF-8, without keys such as __proto__.',
    ],
  ),
  'malformed-request': kind(
    400,
    ['请求不是有效的 HTTP', 'The request is not valid HTTP'],
    [
      '检查发送请求的程序或其间的代理；每个请求头只发一次。',
      'Look into the program that sent it, or a proxy in between; send each header once.',
    ],
  ),
  'malformed-address': kind(
    400,
    ['地址写法有误', 'The address is malformed'],
    ['地址须按 UTF-8 作百分号编码。', 'Percent-encode the address as UTF-8.'],
  ),
  'not-signed-in': kind(
    401,
    ['请先登录', 'Sign in first'],
    [
      '向签发者取得令牌，以 Authorization: Bearer 附上。',
      'Get a token from the issuer and send it as Authorization: Bearer.',
    ],
  ),
  forbidden: kind(
    403,
    ['无权进行此操作', 'You may not do that'],
    [
      '请有权限的角色办理，或由身份管理员授予角色、单位、职责。',
      'Have somebody with the role do it, or have role, unit or duty granted where identities are kept.',
    ],
  ),
  'not-found': kind(
    404,
    ['没有这个地址', 'There is nothing at this address'],
    ['核对地址；全部地址见 /openapi.json。', 'Check the address; all of them stand in /openapi.json.'],
  ),
  'unknown-complaint': kind(
    404,
    ['没有这件投诉', 'There is no such complaint'],
    ['核对编号；您可见的投诉见 /complaints。', 'Check the id; those that you may know of stand at /complaints.'],
  ),
  'unknown-regulation': kind(
    404,
    ['没有这部制度', 'There is no such regulation'],
    ['核对编号；已载入的见 /regulations。', 'Check the id; those loaded stand at /regulations.'],
  ),
  'method-not-allowed': kind(
    405,
    ['此地址不支持这种方法', 'This address does not take that method'],
    ['改用响应头 Allow 所列的方法。', 'Use a method that the header Allow names.'],
  ),
  'request-timeout': kind(
    408,
    ['请求没有按时收完', 'The request did not come in time'],
    [
      '检查线路后重发；命令再发一次不会重复办理。',
      'Look into the line and send it again; a command is not done twice.',
    ],
  ),
  'already-received': kind(
    409,
    ['这件投诉已登记', 'The complaint is registered already'],
    ['读取这件投诉，对它发其他命令。', 'Read the complaint and send it other commands.'],
  ),
  'wrong-revision': kind(
    409,
    ['这件投诉刚被他人更改', 'Somebody else just changed the complaint'],
    ['重新读取后再发。', 'Read it again and send the command anew.'],
  ),
  'command-id-reused': kind(
    422,
    ['命令编号已用于别的内容', 'The command id was used for other content'],
    ['为新命令另取编号。', 'Give the new command an id of its own.'],
  ),
  'precondition-failed': kind(
    412,
    ['If-Match 与现状不符', 'If-Match does not match the present revision'],
    ['重新读取这件投诉，以新的 ETag 再发。', 'Read the complaint again and send the command with its new ETag.'],
  ),
  'too-large': kind(
    413,
    ['内容过大', 'The content is too large'],
    [
      '缩短内容；附件存放在别处，大台账用命令行导入。',
      'Shorten it; keep attachments elsewhere, import large registers by the command line.',
    ],
  ),
  'unsupported-media-type': kind(
    415,
    ['正文须为 application/json', 'The body must be application/json'],
    ['以 Content-Type: application/json 发送。', 'Send it with Content-Type: application/json.'],
  ),
  misdirected: kind(
    421,
    ['请用本机地址访问', 'Ask for it by an address of this machine'],
    ['用 http://127.0.0.1 加端口访问，或配置登录。', 'Use http://127.0.0.1 with the port, or set up sign-in.'],
  ),
  refused: kind(
    422,
    ['制度条款不允许', 'Clauses of the regulation refuse it'],
    ['按 refusals 中每条的 remedy 办理。', 'Do as the remedy of each refusal says.'],
  ),
  impossible: kind(
    422,
    ['按现状无法办理', 'The present state does not allow it'],
    ['读取现状，按 detail 所述处理。', 'Read how things stand and do as detail says.'],
  ),
  'precondition-required': kind(
    428,
    ['须附 If-Match', 'If-Match is required'],
    ['附上读取时的 ETag 作 If-Match，或 *。', 'Send the ETag that was read as If-Match, or *.'],
  ),
  'too-many-requests': kind(
    429,
    ['请求过于频繁', 'Too many requests'],
    ['等待响应头 Retry-After 所示秒数后再发。', 'Wait the seconds that Retry-After tells.'],
  ),
  'header-too-large': kind(
    431,
    ['请求头过大', 'The request headers are too large'],
    ['缩短地址、令牌或其他请求头。', 'Shorten the address, the token or other headers.'],
  ),
  internal: kind(
    500,
    ['服务内部出错', 'Something failed inside the service'],
    ['稍后重试；仍有问题请报告。', 'Try again later, and report it if it goes on.'],
  ),
  unavailable: kind(
    503,
    ['暂时无法服务', 'The service cannot answer for now'],
    ['稍后重试；/health 说明原因。', 'Try again later; /health says why.'],
  ),
} as const satisfies { readonly [tag: string]: ProblemKind }

export type ProblemTag = keyof typeof problemKinds
export const problemTags = Object.keys(problemKinds) as ReadonlyArray<ProblemTag>
export const isProblemTag = (tag: string): tag is ProblemTag => Object.hasOwn(problemKinds, tag)
