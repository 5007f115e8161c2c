import { sharedText } from './shared.js'

/** A time limit as the catalogue of the sources has it. */
export interface CataloguedClock {
  readonly startsOn: string
  readonly startsOnAlso?: ReadonlyArray<string>
  readonly stopsOn: string
  readonly limit: number | null
  readonly unit: string
  readonly limitFrom?: string
  readonly proposedDefault?: { readonly n?: number; readonly unit?: string; readonly by?: unknown }
}

export interface CataloguedClause {
  readonly id: string
  readonly ref: string
  readonly zh: string
  readonly en: string
  readonly nature: string
  readonly executable: 'full' | 'monitor' | 'report' | 'no'
  readonly clock?: CataloguedClock
  readonly ambiguities?: ReadonlyArray<string>
}

export interface CataloguedRegulation {
  readonly id: string
  readonly seed: string
  readonly lines: string
  readonly truncated: string
  readonly clauses: ReadonlyArray<CataloguedClause>
}

const catalogue = JSON.parse(sharedText('regulations/clauses.json')) as {
  readonly regulations: ReadonlyArray<CataloguedRegulation>
  readonly ambiguities: ReadonlyArray<{
    readonly id: string
    readonly regulation: string
    readonly clauses: ReadonlyArray<string>
  }>
}

/** The catalogue of the sources, clause by clause. */
export const catalogued = catalogue.regulations
export const ambiguities = catalogue.ambiguities

const events = (
  JSON.parse(sharedText('regulations/language/vocabulary.json')) as {
    readonly catalogueEvents: { readonly [event: string]: string }
  }
).catalogueEvents

/** The kinds of event that the language has for one of the catalogue: type, or act, without its variant. */
export const kindsFor = (event: string): ReadonlyArray<string> =>
  (events[event] ?? event)
    .replaceAll(/\(.*?\)/g, '')
    .split(/,| or /)
    .map((text) => text.trim().replace(/ when .*/, ''))
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('act:') ? text : (text.split(':')[0] ?? text)))

/** Units of the catalogue in the words of the language. */
export const unitFor: { readonly [unit: string]: string } = {
  'working-day': 'workingDay',
  'calendar-day': 'calendarDay',
  'working-hour': 'workingHour',
  'same-day': 'sameDay',
  hour: 'hour',
  minute: 'minute',
  month: 'month',
}

/** A blank of a source, with the default proposed for it. */
interface Blank {
  readonly type: string
  readonly default: unknown
}

/** The blanks of the sources, by regulation; `table:` stands before tables that the deployment fills. */
export const blanks = JSON.parse(sharedText('regulations/language/parameters.json')) as {
  readonly [regulation: string]: { readonly [name: string]: Blank }
}

/** The text of a source, by line. */
export const sourceLines = (seed: string): ReadonlyArray<string> => sharedText(`seeds/${seed}`).split('\n')

/** The lines of a regulation in its source. */
export const textOf = ({ seed, lines }: CataloguedRegulation): string => {
  const all = sourceLines(seed)
  return lines
    .split(',')
    .map((span) => {
      const [from = '1', to = from] = span.trim().split('-')
      return all.slice(Number(from) - 1, Number(to)).join('')
    })
    .join('')
    .replaceAll(/\s/g, '')
}
