import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { detailsOf, type ProblemOf, problemOf } from './problem.js'
import { problemKinds } from './problem-kinds.js'

const malformed = problemOf('malformed-request', {
  zh: '收到的不是有效的 HTTP 请求；请检查发送请求的程序。',
  en: 'What came in is no valid HTTP request; look into the program that sent it.',
})

const tooSlow = problemOf('request-timeout', {
  zh: '请求没有按时收完；请检查线路后重发。',
  en: 'The request did not come in whole in time; look into the line and send it again.',
})

const headerTooLarge = problemOf('header-too-large', {
  zh: '请求的地址和请求头合计超过 16 KiB；请缩短后重发。',
  en: 'Address and headers of the request are over 16 KiB together; shorten them and send it again.',
})

const ofCode: { readonly [code: string]: ProblemOf } = {
  HPE_HEADER_OVERFLOW: headerTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
}

/** Answers on a connection whose bytes never became a request, so that there is no reply to send a problem with. */
export const refuseNoRequest = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const problem = ofCode[error.code ?? ''] ?? malformed
  const { status } = problemKinds[problem.tag]
  const body = JSON.stringify(detailsOf(problem, 'zh'))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: zh',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}
