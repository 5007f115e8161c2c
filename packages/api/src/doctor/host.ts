import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../code-of.js'
import { type Check, finding } from './finding.js'

/** The oldest Node that this release runs on, as package.json has it. */
export const LEAST_NODE = [20, 19] as const

/** Is this Node one that the release runs on. */
export const checkNode: Check = async ({ node }) => {
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number)
  const [least, within] = LEAST_NODE
  return major > least || (major === least && minor >= within)
    ? finding('ok', `Node ${node}`, `Node ${node}`)
    : finding(
        'failed',
        `Node ${node} 太旧，需要 ${least}.${within} 或更新。请升级。`,
        `Node ${node} is too old; it takes ${least}.${within} or newer. Upgrade it.`,
      )
}

const MIB = 1024 * 1024
/** Free space at which to worry, and at which the next import may not fit. */
const LOW = 1024 * MIB
const OUT = 64 * MIB

const spaceOf = async (folder: string): Promise<number> => {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (cause) {
    // A folder that is yet to be made will lie in the next one that is there.
    if (codeOf(cause) === 'ENOENT' && dirname(folder) !== folder) return spaceOf(dirname(folder))
    throw cause
  }
}

/** Is there room where the data lie. */
export const checkDisk: Check = async ({ settings: { data } }) => {
  try {
    const free = await spaceOf(data)
    const [zh, en] = [`可用空间 ${Math.floor(free / MIB)} MiB`, `${Math.floor(free / MIB)} MiB free`]
    if (free >= LOW) return finding('ok', zh, en)
    return finding(
      free < OUT ? 'failed' : 'warning',
      `${zh}；请腾出空间，或把数据文件夹移到别处。`,
      `${en}; make room, or move the data folder.`,
    )
  } catch (cause) {
    return finding('skipped', `无法得知可用空间（${codeOf(cause)}）`, `free space is not known (${codeOf(cause)})`)
  }
}
