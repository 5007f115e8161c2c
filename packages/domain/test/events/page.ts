import * as t from 'io-ts'
import { type Aggregate, aggregates } from '../../src/aggregate/happening.js'
import { eventData } from '../../src/aggregate/marks.js'
import { eventRegistries, otherAggregates } from '../../src/aggregates.js'
import type { Marked } from '../../src/codec/personal.js'
import { Shape } from '../../src/codec/shape.js'
import { type ActTerm, actNames, acts } from '../../src/complaint/act.js'
import { yields } from '../../src/complaint/command.js'
import { subjectYields } from '../../src/subject/command.js'
import { subjectEvents } from '../../src/subject/event.js'

type AnyShape = Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>
const shapeOf = (codec: t.Mixed): AnyShape | undefined => (codec instanceof Shape ? codec : undefined)

/** What each word of a codec is called in the tables. A codec without a name here is shown by what it is made of. */
const sorts: { readonly [codec: string]: string } = {
  Id: 'id',
  Term: 'term',
  Text: 'text',
  Instant: 'instant',
  Day: 'day',
  Finite: 'number',
  Int: 'whole number',
  Scalar: 'term, number or truth',
  Classes: 'values by dimension',
  Flags: 'truths by flag',
  Fields: 'values by field',
  NotGiven: 'reasons by path (narrative)',
  Changes: 'values by path',
  Recipient: 'recipient',
  RegulationPin: 'pin',
}

/** What a codec holds, and of which category that is where it is personal. */
const sortOf = (codec: t.Mixed): string => {
  const { personal, personalBy } = codec as Marked
  const sort = bareSort(codec)
  return personal === undefined
    ? personalBy === undefined
      ? sort
      : `${sort} (personal by name)`
    : `${sort} (${personal})`
}

const bareSort = (codec: t.Mixed): string => {
  if (codec instanceof t.KeyofType) return Object.keys(codec.keys).join(' | ')
  if (codec instanceof t.BooleanType) return 'truth'
  if (codec instanceof t.ArrayType) return `list of ${sortOf(codec.type as t.Mixed)}`
  if (codec instanceof t.UnionType && sorts[codec.name] === undefined)
    return (codec.types as ReadonlyArray<t.Mixed>).map(sortOf).join(' or ')
  const shape = shapeOf(codec)
  return sorts[codec.name] ?? (shape === undefined ? 'values by path' : `{ ${fieldsOf(shape).join(', ')} }`)
}

const fieldsOf = ({ required, optional }: AnyShape): ReadonlyArray<string> => [
  ...Object.entries(required).map(([key, codec]) => `${key}* ${sortOf(codec)}`),
  ...Object.entries(optional).map(([key, codec]) => `${key} ${sortOf(codec)}`),
]

const marks = eventData('any event', {}, {})

/** The fields of an event's own, without those that any event may carry. */
const own = (codec: t.Mixed): ReadonlyArray<string> => {
  const shape = shapeOf(codec)
  if (shape === undefined) return []
  const shared: ReadonlyMap<string, unknown> = new Map(Object.entries(marks.optional))
  const optional = Object.fromEntries(Object.entries(shape.optional).filter(([key, prop]) => shared.get(key) !== prop))
  return fieldsOf(new Shape('own', shape.required, optional))
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const code = (words: ReadonlyArray<string>): string => words.map((word) => `\`${cell(word)}\``).join(' ')
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`.replace(/ {2,}/g, ' ')).join('\n')

const commandsOf = (aggregate: Aggregate): { readonly [command: string]: string } =>
  aggregate === 'complaint' ? yields : otherAggregates[aggregate].yields

const eventTable = (aggregate: Aggregate): string => {
  const { types, definitionOf } = eventRegistries[aggregate]
  const commands = Object.entries(commandsOf(aggregate))
  const rows = types.map((type) => {
    const { schema, says, data } = definitionOf(type)
    const by = commands.filter(([, yielded]) => yielded === type).map(([command]) => command)
    const fields = type === 'ActRecorded' ? ['act* an act of this scope', 'details those of the act'] : own(data)
    return [`\`${type}\``, says.zh, says.en, String(schema), code(by), code(fields)]
  })
  return table(['event', '中文', 'English', 'version', 'command', 'data'], rows)
}

const subjectTable = (): string =>
  table(
    ['event', '中文', 'English', 'version', 'command', 'data'],
    Object.values(subjectEvents).map(({ type, says, schema, data }) => {
      const by = Object.entries(subjectYields).flatMap(([command, yielded]) => (yielded === type ? [command] : []))
      return [`\`${type}\``, says.zh, says.en, String(schema), code(by), code(own(data))]
    }),
  )

const actTable = (): string =>
  table(
    ['act', '中文', 'English', 'recorded on', 'details'],
    actNames.map((name) => {
      const { zh, en, scopes, codec }: ActTerm = acts[name]
      return [`\`${name}\``, zh, en, scopes.join(', '), code(fieldsOf(codec))]
    }),
  )

const markTable = (): string =>
  table(
    ['field', 'data'],
    Object.entries(marks.optional).map(([key, codec]) => [`\`${key}\``, cell(sortOf(codec))]),
  )

const sections: { readonly [name: string]: () => string } = {
  marks: markTable,
  ...Object.fromEntries(aggregates.map((aggregate) => [aggregate, () => eventTable(aggregate)])),
  subject: subjectTable,
  acts: actTable,
}

/** The names of the parts of the page that are written from the codecs. */
export const written = Object.keys(sections)

/** The page with the tables of its marked parts written anew; what stands around them is left as it is. */
export const eventsPage = (page: string): string =>
  page.replace(/<!-- ([a-z]+) -->\n[\s\S]*?<!-- end -->/g, (whole, name: string) => {
    const section = sections[name]
    return section === undefined ? whole : `<!-- ${name} -->\n\n${section()}\n\n<!-- end -->`
  })
