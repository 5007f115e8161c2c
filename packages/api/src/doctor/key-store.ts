import { existsSync } from 'node:fs'
import { clockProblem } from '@redress/domain/vault'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../given.js'
import { keysFile } from '../open/folder.js'
import { openKeyStore } from '../open/places.js'
import { type Check, finding } from './finding.js'

/** Does the key store open, is the clock not behind what it has seen, and is nobody missing from the index. */
export const checkKeyStore: Check = async ({ now, settings: { data, keysPostgres } }) => {
  if (keysPostgres === undefined && !existsSync(keysFile(data)))
    return finding('skipped', '尚无密钥库', 'no key store yet')
  const places = given({ keysIn: keysPostgres === undefined ? undefined : { url: keysPostgres } })
  const opened = await openKeyStore(data, places, true)()
  if (E.isLeft(opened)) return finding('failed', opened.left.zh, opened.left.en)
  try {
    const [clocks, unindexed] = [await opened.right.clocks(), await opened.right.unindexed()]
    if (E.isLeft(clocks)) return finding('failed', clocks.left.zh, clocks.left.en)
    if (E.isLeft(unindexed)) return finding('failed', unindexed.left.zh, unindexed.left.en)
    const problem = clockProblem(clocks.right, now)
    if (problem !== undefined) return finding('failed', problem.zh, problem.en)
    if (unindexed.right !== undefined)
      return finding(
        'warning',
        '索引密钥已更换而索引未建完，查找可能不全。请运行 redress keys reindex。',
        'the key of the index was replaced and the index is not whole: persons may not be found. Run redress keys reindex.',
      )
    const latest = clocks.right.at(-1)?.latest
    if (latest === undefined) return finding('ok', '密钥库可读', 'the key store opens')
    const at = formatInstant(latest as typeof now, SHANGHAI)
    return finding(
      'ok',
      `密钥库可读；已见过的最晚时间 ${at}`,
      `the key store opens; the latest time it has seen is ${at}`,
    )
  } finally {
    await opened.right.close()
  }
}
