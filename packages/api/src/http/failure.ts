import type { FastifyError } from 'fastify'
import { type ProblemOf, problemOf } from './problem.js'

const badJson = problemOf('malformed-json', {
  zh: '正文不是有效的 JSON，或含有不允许的键；请检查后重发。',
  en: 'The body is not valid JSON, or has keys that are not allowed; check it and send it again.',
})

const notUtf8 = problemOf('malformed-json', {
  zh: '正文不是 UTF-8 编码（可能是 GBK）；请改用 UTF-8 后重发，否则文字会损坏。',
  en: 'The body is not encoded as UTF-8 (GBK perhaps); send it as UTF-8, or its text would be damaged.',
})

const tooLarge = problemOf('too-large', {
  zh: '正文过长（命令至多 1 MiB，导入至多 48 MiB）；请缩短内容，附件请存放在别处。',
  en: 'The body is too long (1 MiB for a command, 48 MiB for an import); shorten it, and keep attachments elsewhere.',
})

const notJson = problemOf('unsupported-media-type', {
  zh: '正文须以 Content-Type: application/json 发送。',
  en: 'Send the body with Content-Type: application/json.',
})

const badAddress = problemOf('malformed-address', {
  zh: '地址中的百分号编码有误；请用 UTF-8 编码后重发。',
  en: 'The percent-encoding in the address is wrong; encode it as UTF-8 and send it again.',
})

const internal = problemOf('internal', {
  zh: '服务内部出错；请稍后重试，仍有问题请报告此缺陷。',
  en: 'Something failed inside the service; try again later, and report it if it goes on.',
})

const unavailable = problemOf('unavailable', {
  zh: '服务正在关闭；请稍后重试。',
  en: 'The service is shutting down; try again in a moment.',
})

/** Thrown for a body that is not UTF-8. */
export const NOT_UTF8 = 'REDRESS_NOT_UTF8'

const byCode: { readonly [code: string]: ProblemOf } = {
  [NOT_UTF8]: notUtf8,
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: notJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: badJson,
  FST_ERR_CTP_INVALID_JSON_BODY: badJson,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: badJson,
  FST_ERR_BAD_URL: badAddress,
  FST_ERR_MAX_PARAM_LENGTH: badAddress,
}

/** What Fastify could not take, as a problem. Its own texts never go out: they may quote the input. */
export const fromFailure = (error: Partial<FastifyError>): ProblemOf => {
  const known = byCode[error.code ?? '']
  if (known !== undefined) return known
  if (error.statusCode === 503) return unavailable
  return (error.statusCode ?? 500) < 500 ? badJson : internal
}
