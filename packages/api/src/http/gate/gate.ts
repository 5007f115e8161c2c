import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { type Identity, localIdentity, nobody } from '../../identity/identity.js'
import { notSignedIn } from '../../identity/oidc/error.js'
import { isPermission, may, type Permission, permissions } from '../../identity/permission.js'
import type { SignIn, SignInError } from '../../identity/sign-in.js'
import { type ProblemOf, problemOf, sendProblem } from '../problem.js'
import { type Limits, limiter } from './limiter.js'
import { isOfThisMachine, misdirected } from './own-host.js'
import { repeatedHeader } from './repeated-header.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may: routes without one are refused to everybody. */
    readonly permission?: Permission
    /** Not an operation: answers for methods that an address does not take. */
    readonly undocumented?: boolean
    /** Its name in the document. */
    readonly operation?: string
  }
  interface FastifyRequest {
    /** Who asks. */
    identity: Identity
  }
}

/** How requests are let in. */
export interface GateOptions {
  /** Without it everybody is the local administrator, and only this machine is answered. */
  readonly signIn?: SignIn
  /** How many requests one caller may send; default none on loopback without sign-in, else 50 a second, 200 at once. */
  readonly limits?: Limits
  /** Milliseconds that only grow. */
  readonly clock?: () => number
}

/** How much one caller may ask where people sign in and nobody says otherwise. */
export const DEFAULT_LIMITS: Limits = { perSecond: 50, burst: 200 }
/** Tokens that one address may have refused, before it is asked to wait. */
const REFUSALS: Limits = { perSecond: 1, burst: 30 }

const unpermitted = problemOf('forbidden', {
  zh: '此地址没有声明所需权限，因此不对任何人开放；请报告此缺陷。',
  en: 'This address declares no permission, so nobody gets in; report it.',
})

const forbidden = (permission: Permission): ProblemOf => {
  const { roles, meaning } = permissions[permission]
  const names = typeof roles === 'string' ? roles : roles.join(', ')
  return problemOf('forbidden', {
    zh: `您的角色无权${meaning.zh}（${permission}）；可由以下角色进行：${names}。`,
    en: `None of your roles may ${meaning.en} (${permission}); these may: ${names}.`,
  })
}

const waiting = (seconds: number): ProblemOf =>
  problemOf('too-many-requests', {
    zh: `请求过于频繁；请 ${seconds} 秒后再试。`,
    en: `Too many requests; try again in ${seconds} s.`,
  })

const unidentified = (error: SignInError): ProblemOf =>
  problemOf(error._tag === 'IssuerUnavailable' ? 'unavailable' : 'not-signed-in', { zh: error.zh, en: error.en })

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i

const permissionOf = ({ permission }: FastifyContextConfig): Permission | undefined =>
  isPermission(permission) ? permission : undefined

/** Lets in who may: the first thing that happens to a request, before its body is read. */
export const addGate = (
  app: FastifyInstance,
  { signIn, limits = signIn === undefined ? undefined : DEFAULT_LIMITS, clock = () => performance.now() }: GateOptions,
): void => {
  const requests = limits === undefined ? undefined : limiter(limits, clock)
  const refusals = limiter(REFUSALS, clock)
  app.decorateRequest('identity', null as unknown as Identity)

  const asked = (request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply =>
    sendProblem(request, reply.header('retry-after', `${seconds}`), waiting(seconds))

  const identified = async (signing: SignIn, request: FastifyRequest): Promise<E.Either<SignInError, Identity>> => {
    const [, token] = BEARER.exec(request.headers.authorization ?? '') ?? []
    return token === undefined ? E.left(notSignedIn) : signing.identify(token)()
  }

  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const doubled = repeatedHeader(request.raw.rawHeaders)
    if (doubled !== undefined) return sendProblem(request, reply, doubled)
    if (signIn === undefined && !isOfThisMachine(request)) return sendProblem(request, reply, misdirected)
    const { config } = request.routeOptions
    const permission = permissionOf(config)
    request.identity = signIn === undefined ? localIdentity : nobody
    if (signIn !== undefined && permission !== undefined && permission !== 'anyone') {
      const { wait: late } = refusals.look(request.ip)
      if (late > 0) return asked(request, reply, late)
      const who = await identified(signIn, request)
      if (E.isLeft(who)) {
        refusals.take(request.ip)
        const problem = unidentified(who.left)
        if (problem.tag === 'not-signed-in')
          reply.header('www-authenticate', who.left._tag === 'NotSignedIn' ? 'Bearer' : 'Bearer error="invalid_token"')
        return sendProblem(request, reply, problem)
      }
      request.identity = who.right
    }
    const standing = requests?.take(request.identity === nobody ? request.ip : `: ${request.identity.id}`)
    if (standing !== undefined) {
      const { wait, left, reset } = standing
      reply.headers({ 'ratelimit-limit': limits?.burst, 'ratelimit-remaining': left, 'ratelimit-reset': reset })
      if (wait > 0) return asked(request, reply, wait)
    }
    // Nothing is there, or not by this method: nothing to permit.
    if (request.is404 || config.undocumented === true) return undefined
    if (permission === undefined) return sendProblem(request, reply, unpermitted)
    return may(request.identity, permission) ? undefined : sendProblem(request, reply, forbidden(permission))
  }
  app.addHook('onRequest', enter)
}
