import type { CommandOf } from '../command.js'
import type { RegulationPin } from '../party.js'
import type { Rejection } from '../rejection.js'
import type { Complaint } from '../state.js'
import { impossible } from './rejections.js'

const same = (a: RegulationPin, b: RegulationPin): boolean =>
  a.id === b.id && a.version === b.version && (a.settings ?? '') === (b.settings ?? '')

/** Each of one list is in the other, and they are as many. */
const equal = <A>(a: ReadonlyArray<A>, b: ReadonlyArray<A>, is: (a: A, b: A) => boolean): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => is(one, other)))

const named = (pins: ReadonlyArray<RegulationPin>): string =>
  pins.map(({ id, version, settings }) => `${id}@${version}${settings === undefined ? '' : `#${settings}`}`).join('、')

const refuse = (zh: string, en: string): Rejection => impossible('Migrate', zh, en)

/**
 * Why a case cannot migrate, whatever the versions say: only an open one does, from the versions that it is under to other
 * versions of the same regulations, for a reason.
 */
export const migrationDisorder = (
  { status, regulations }: Complaint,
  { data: { from, to, reason } }: CommandOf<'Migrate'>,
): Rejection | undefined => {
  if (status === 'closed' || status === 'withdrawn')
    return refuse(
      '已结案或已撤诉的投诉不得迁移制度版本。如需继续办理，请先重启该投诉。',
      'A case that is closed or withdrawn does not migrate. Reopen it first, if it is to go on.',
    )
  if (reason.trim() === '') return refuse('请写明迁移制度版本的理由。', 'Give the reason for the migration.')
  if (!equal(from, regulations, same))
    return refuse(
      `该投诉现适用 ${named(regulations)}，与 from 所列 ${named(from)} 不符。请按现适用版本填写 from。`,
      `The case is under ${named(regulations)}, not under ${named(from)}. State in "from" what it is under now.`,
    )
  if (!equal(to, from, (a, b) => a.id === b.id))
    return refuse(
      `只能迁移到同一制度的其他版本：现适用 ${named(from)}，而 to 所列为 ${named(to)}。请逐一列明各制度的新版本。`,
      `A case migrates to other versions of its own regulations only: it is under ${named(from)}, and "to" has ${named(to)}. List each regulation with its new version.`,
    )
  if (equal(to, from, same))
    return refuse(
      `该投诉已适用 ${named(to)}，无须迁移。`,
      `The case is under ${named(to)} already; there is nothing to migrate.`,
    )
  return undefined
}
