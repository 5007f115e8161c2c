import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { unknownRegulation } from '../../answers/error.js'
import type { Redress } from '../../redress.js'
import { answered } from '../answered.js'
import { CalendarDayCodec, ProblemKindCodec, ProblemKindsCodec, RegulationsCodec } from '../codecs/index.js'
import * as p from '../codecs/parameters.js'
import { atHand } from '../collection/collection.js'
import { type ProblemOf, problemOf } from '../problem.js'
import { fromAnswer } from '../problem-from.js'
import { isProblemTag, type ProblemTag, problemKinds, problemTags } from '../problem-kinds.js'
import type { Route } from '../route.js'

const ok = (body: unknown) => E.right({ status: 200, body })

const regulations = atHand({
  path: '/regulations',
  operationId: 'regulations',
  permission: 'rules.read',
  summary: { zh: '已载入的制度及其条款', en: 'The regulations loaded, with their clauses' },
  tag: 'reference',
  meaning: 'Every regulation at a glance',
  items: 'regulations',
  codec: RegulationsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['adopted', 'version'],
  all: async ({ answers }) => E.right({ items: answers.regulations }),
})

const newest = ({ rules }: Redress, id: string) => rules.current.find((regulation) => regulation.id === id)

/** Its shape is the regulation language's to say. */
const Whole = t.record(t.string, t.unknown, 'Regulation')

const regulation: Route = {
  method: 'GET',
  path: '/regulations/:id',
  operationId: 'regulation',
  permission: 'rules.read',
  summary: { zh: '一部制度的全文数据', en: 'One regulation, whole, as data' },
  tag: 'reference',
  parameters: [
    {
      name: 'id',
      in: 'path',
      codec: p.SlugText,
      required: true,
      meaning: { zh: '制度编号', en: 'Id of the regulation' },
      example: 'government-service-centre',
    },
  ],
  answers: { status: 200, meaning: 'The regulation in the regulation language', codec: Whole },
  problems: ['unknown-regulation'],
  answer: async (redress, { path }) => {
    const found = newest(redress, path['id'] ?? '')
    return found === undefined ? E.left(fromAnswer(unknownRegulation(path['id'] ?? ''))) : ok(found.source)
  },
}

const calendarDay: Route = {
  method: 'GET',
  path: '/calendar/days/:day',
  operationId: 'calendarDay',
  permission: 'rules.read',
  summary: { zh: '某日是否上班，依据哪份通知', en: 'Whether a day is worked, and by which notice' },
  tag: 'reference',
  parameters: [
    {
      name: 'day',
      in: 'path',
      codec: p.DayText,
      required: true,
      meaning: { zh: '日期', en: 'The day' },
      example: '2026-02-14',
    },
  ],
  answers: { status: 200, meaning: 'The day', codec: CalendarDayCodec },
  problems: [],
  answer: ({ answers }, { path }) => answered(answers.calendarDay(path['day'] ?? '')),
}

const described = (tag: ProblemTag) => ({ type: `/problems/${tag}`, ...problemKinds[tag] })

const problems = atHand({
  path: '/problems',
  operationId: 'problemKinds',
  permission: 'anyone',
  summary: { zh: '本接口的全部问题类型', en: 'Every kind of problem that this API answers with' },
  tag: 'reference',
  meaning: 'The kinds',
  items: 'problems',
  codec: ProblemKindsCodec,
  key: 'type',
  orders: ['status', 'type'],
  filters: ['status'],
  all: async () => E.right({ items: problemTags.map(described) }),
})

const noSuchKind: ProblemOf = problemOf('not-found', {
  zh: '没有这种问题类型；全部类型见 /problems。',
  en: 'There is no such kind of problem; all of them stand at /problems.',
})

const problem: Route = {
  method: 'GET',
  path: '/problems/:tag',
  operationId: 'problemKind',
  permission: 'anyone',
  summary: { zh: '一种问题类型', en: 'One kind of problem' },
  tag: 'reference',
  parameters: [
    {
      name: 'tag',
      in: 'path',
      codec: p.SlugText,
      required: true,
      meaning: { zh: '问题类型', en: 'The kind' },
      example: 'refused',
    },
  ],
  answers: { status: 200, meaning: 'The kind', codec: ProblemKindCodec },
  problems: [],
  answer: async (_, { path }) => {
    const tag = path['tag'] ?? ''
    return isProblemTag(tag) ? ok(described(tag)) : E.left(noSuchKind)
  },
}

/** What everything else rests on: regulations, calendar, kinds of problem. */
export const reference: ReadonlyArray<Route> = [regulations, regulation, calendarDay, problems, problem]
