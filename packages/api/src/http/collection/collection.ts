import { shape } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import * as p from '../codecs/parameters.js'
import type { ProblemOf } from '../problem.js'
import { fromInput } from '../problem-from.js'
import type { Ask, Parameter, Route, Service } from '../route.js'
import { type AnyShape, fieldsParameter, selected, selecting } from './fields.js'
import { pageOf } from './in-memory.js'
import { sortParameter } from './sort.js'

type Answer<A> = Promise<E.Either<ProblemOf, A>>
type Body = { readonly next: string | null }

interface Common extends Pick<Route, 'path' | 'operationId' | 'permission' | 'summary' | 'tag'> {
  /** Of the address, and filters. */
  readonly parameters?: ReadonlyArray<Parameter>
  readonly problems?: Route['problems']
  readonly meaning: string
  /** The form of a page, and the member of it that holds the items. */
  readonly codec: AnyShape
  readonly items: string
  /** Orders that can be asked for, the first by default. */
  readonly orders: ReadonlyArray<string>
}

/** A collection whose pages come from a query. */
export interface Queried extends Common {
  readonly page: (service: Service, ask: Ask) => Answer<Body>
}

/** A collection that is at hand whole: pages, order and filters are made here. */
export interface AtHand extends Common {
  /** The member that tells items apart, and those that can be asked for by their value. */
  readonly key: string
  readonly filters?: ReadonlyArray<string>
  readonly all: (
    service: Service,
    ask: Ask,
  ) => Answer<{ readonly items: ReadonlyArray<object>; readonly beside?: { readonly [member: string]: unknown } }>
}

const itemOf = ({ codec, items }: Common): AnyShape => (codec.required[items] as t.ArrayC<AnyShape>).type

/** A page on which some members of each item were chosen. */
const selection = (of: Common): AnyShape =>
  shape(
    `${of.codec.name}Selection`,
    { ...of.codec.required, [of.items]: t.array(selected(itemOf(of))) },
    of.codec.optional,
  )

const DEFAULT_LIMIT = 100

/** How many items are asked for. */
export const limitOf = ({ query }: Ask): number =>
  query['limit'] === undefined ? DEFAULT_LIMIT : Number(query['limit'])

/** The address of the following page: everything as it was asked, but for the cursor. */
const linkTo = (ask: Ask, next: string): string => {
  const query = new URLSearchParams({ ...ask.query, cursor: next })
  return `<${ask.at}?${query}>; rel="next"`
}

const route = (of: Common, page: Queried['page']): Route => {
  const { path, operationId, permission, summary, tag, parameters = [], problems = [], meaning, items, codec } = of
  return {
    method: 'GET',
    path,
    operationId,
    permission,
    summary,
    tag,
    parameters: [...parameters, sortParameter(of.orders), fieldsParameter(itemOf(of)), p.limit, p.cursor],
    answers: {
      status: 200,
      meaning: `${meaning}; one page, \`next\` and the header Link lead to more`,
      headers: ['Link'],
      codec,
      selection: selection(of),
    },
    problems,
    answer: async (service, ask) => {
      const said = await page(service, ask)
      if (E.isLeft(said)) return said
      const { next } = said.right
      const all = said.right[items as keyof Body] as unknown as ReadonlyArray<object>
      const body = { ...said.right, [items]: selecting(ask.query['fields'])(all) }
      return E.right({ status: 200, body, ...(next === null ? {} : { headers: { link: linkTo(ask, next) } }) })
    },
  }
}

/** The route of a collection whose pages come from a query. */
export const queried = (of: Queried): Route => route(of, of.page)

const badCursor = fromInput([{ path: 'cursor', expected: 'the next that the page before gave', found: 'another text' }])

const filter = (name: string): Parameter => p.word(name, `只要 ${name} 为此值的`, `Only items whose ${name} is this`)

/** The route of a collection that is at hand whole. */
export const atHand = (of: AtHand): Route => {
  const { filters = [], key, orders, items } = of
  return route({ ...of, parameters: [...(of.parameters ?? []), ...filters.map(filter)] }, async (service, ask) => {
    const all = await of.all(service, ask)
    if (E.isLeft(all)) return all
    const { query } = ask
    const page = pageOf(all.right.items as Parameters<typeof pageOf>[0], {
      key,
      sort: query['sort'] ?? orders[0] ?? key,
      limit: limitOf(ask),
      cursor: query['cursor'],
      only: Object.fromEntries(filters.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]))),
    })
    return page === undefined
      ? E.left(badCursor)
      : E.right({ ...all.right.beside, [items]: page.items, next: page.next })
  })
}
