import { resolve } from 'node:path'
import { type AccessEntry, type AccessError, accessPages } from '@redress/domain/access'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { momentIf } from '../../../answers/as-of.js'
import { given } from '../../../given.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import type { Failure } from '../../failure.js'
import { ofAnswer } from '../../failure.js'
import { fail, print } from '../../print.js'
import { writeAccess } from './access-file.js'
import { withKeys } from './opened.js'
import { type RevealOptions, viewerOf } from './reveal.js'

export interface AccessOptions extends RevealOptions {
  readonly who?: string | undefined
  readonly subject?: string | undefined
  readonly complaint?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly limit?: number | undefined
  /** A file to write every entry to, instead of showing some. */
  readonly out?: string | undefined
  /** Checks the chain instead of showing entries. */
  readonly verify: boolean
}

const ofAccess = ({ zh, en }: AccessError): Failure => ({ code: exit.unavailable, zh, en })

const line = (entry: AccessEntry): string =>
  [
    `${entry.seq}`,
    formatInstant(entry.at, SHANGHAI),
    entry.who,
    entry.roles.join(','),
    entry.purpose,
    entry.complaint ?? entry.subject ?? '-',
    entry.outcome,
    entry.categories.join(',') || '-',
    entry.reason,
  ].join('  ')

/** `redress access`: who looked at whose personal data. Looking at it is a look itself, and on record first. */
export const access = (context: Context, options: AccessOptions): Promise<ExitCode> =>
  withKeys(context, async (redress) => {
    const { who, subject, complaint, from, to, limit, out, verify, reason } = options
    const [since, until] = [momentIf('from', from), momentIf('to', to)]
    if (E.isLeft(since)) return fail(context, ofAnswer(context.data, since.left))
    if (E.isLeft(until)) return fail(context, ofAnswer(context.data, until.left))
    const moments = given({ from: since.right?.ms, to: until.right?.ms })
    const viewer = viewerOf(options)
    const looked = await redress.access.record([
      {
        at: redress.now(),
        who: viewer.id,
        roles: viewer.roles,
        ...given({ unit: viewer.unit, complaint, subject }),
        purpose: out === undefined ? 'audit' : 'export',
        reason,
        via: 'redress access',
        categories: [],
        paths: [],
        clauses: [],
        outcome: 'none',
      },
    ])()
    if (E.isLeft(looked)) return fail(context, ofAccess(looked.left))
    if (verify) {
      const checked = await redress.access.verify()
      if (E.isLeft(checked)) return fail(context, ofAccess(checked.left))
      const { entries, head, firstBad } = checked.right
      print(context, checked.right, () =>
        firstBad === undefined
          ? [`${entries}  ${head}`]
          : [
              context.lang === 'zh'
                ? `第 ${firstBad} 条起有改动或缺失`
                : `changed or missing from entry ${firstBad} on`,
            ],
      )
      return firstBad === undefined ? exit.ok : exit.refused
    }
    const query = { ...given({ who, subject, complaint, limit }), ...moments }
    if (out !== undefined) {
      const file = resolve(context.cwd, out)
      const written = await writeAccess(file, accessPages(redress.access, query))
      if (E.isLeft(written)) return fail(context, written.left)
      print(context, { file, entries: written.right }, ({ entries }) => [`${entries}  ${file}`])
      return exit.ok
    }
    const found = await redress.access.query(query)()
    if (E.isLeft(found)) return fail(context, ofAccess(found.left))
    print(context, found.right, (entries) => entries.map(line))
    return exit.ok
  })
