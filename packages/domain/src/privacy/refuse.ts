import { dataOf } from '../aggregate/happening.js'
import type { Bilingual, Refusal } from '../complaint/rejection.js'
import type { Context } from '../regulation/context.js'
import { describe } from '../regulation/describe.js'
import type { Regulation } from '../regulation/language/regulation.js'
import type { CompiledConfidential, Denied } from '../regulation/mechanism/confidential.js'
import { coversAny } from './covers.js'

/** Regulations as far as they keep secrets. */
interface Secretive {
  readonly source: Regulation
  readonly confidentials: ReadonlyArray<CompiledConfidential>
}

const deeds: { readonly [D in Denied]: Bilingual } = {
  export: { zh: '导出', en: 'exporting' },
  disclose: { zh: '对外披露', en: 'disclosing to others' },
  publish: { zh: '公开', en: 'making public' },
}

const list = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const isPath = (word: unknown): word is string => typeof word === 'string' && /^(?:field|case|events)\./.test(word)

/** What an act gives away: paths where it names any, else it may be everything. */
interface GivenAway {
  readonly deed: Denied
  readonly paths?: ReadonlyArray<string>
}

const givenAway = ({ command }: Context): GivenAway | undefined => {
  if (command?.command !== 'Record') return undefined
  const data = dataOf(command)
  const details = (data['details'] as { readonly [detail: string]: unknown } | undefined) ?? {}
  if (data['act'] === 'disclosure-made') {
    const what = list(details['what'])
    const paths = what.filter(isPath)
    return what.length > 0 && paths.length === what.length ? { deed: 'disclose', paths } : { deed: 'disclose' }
  }
  if (data['act'] !== 'circulated') return undefined
  const { names } = details
  const named =
    names === true || (typeof names === 'string' && names !== '') || (Array.isArray(names) && names.length > 0)
  return named ? { deed: 'publish', paths: ['field.complainant'] } : undefined
}

const isTouched = ({ fields }: CompiledConfidential, { paths }: GivenAway): boolean =>
  paths === undefined ||
  paths.some((path) => coversAny(fields, path) || fields.some((field) => coversAny([path], field.replace(/\.\*$/, ''))))

const refusal = (rule: CompiledConfidential, source: Regulation, { deed }: GivenAway, context: Context): Refusal => {
  const { regulation, version, clause, ref, summary } = rule
  const exit = rule.source.unless
  const undecided = rule.when !== undefined && rule.when(context) === undefined
  const words = exit === undefined ? undefined : describe(exit, source)
  return {
    regulation,
    version,
    clause,
    ref,
    mechanism: 'confidential',
    facts: rule.seen.map((see) => see(context)),
    because: {
      zh: `${deeds[deed].zh}受限：${summary.zh}${undecided ? '（是否适用尚未确定，先行保密）' : ''}`,
      en: `${deeds[deed].en} is barred: ${summary.en}${undecided ? ' (not decided yet whether it applies: barred until then)' : ''}`,
    },
    remedy:
      words === undefined
        ? {
            zh: '请勿对外提供所列内容；确需提供的，只提供不受限的部分。',
            en: 'Leave these fields out; give only what is not barred.',
          }
        : { zh: `须具备：${words.zh}。`, en: `Needs: ${words.en}.` },
  }
}

/** Does a clause bar the deed: while it is unknown whether it applies it does, and only an exit that is met opens it. */
const bars = (rule: CompiledConfidential, deed: Denied, context: Context): boolean =>
  rule.denies.includes(deed) && rule.when?.(context) !== false && rule.unless?.(context) !== true

/**
 * The confidentiality clauses that refuse a command: recording a disclosure (`Record:disclosure-made`) of fields that must
 * not be disclosed, or a circular that names the complainant (`Record:circulated` with `names`) where that must not be made
 * public. A disclosure that does not say of which paths is taken to be of all.
 */
export const confidentialityVerdicts = (
  regulations: ReadonlyArray<Secretive>,
  context: Context,
): ReadonlyArray<Refusal> => {
  const given = givenAway(context)
  if (given === undefined) return []
  return regulations.flatMap(({ source, confidentials }) =>
    confidentials
      .filter((rule) => bars(rule, given.deed, context) && isTouched(rule, given))
      .map((rule) => refusal(rule, source, given, context)),
  )
}

/** The clauses that keep a path out of every export of the case; none where it may be exported. */
export const mayExport = (
  regulations: ReadonlyArray<Secretive>,
  context: Context,
  path: string,
): ReadonlyArray<Refusal> =>
  regulations.flatMap(({ source, confidentials }) =>
    confidentials
      .filter((rule) => bars(rule, 'export', context) && coversAny(rule.fields, path))
      .map((rule) => refusal(rule, source, { deed: 'export', paths: [path] }, context)),
  )
