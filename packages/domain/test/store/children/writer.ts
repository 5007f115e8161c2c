import { openSync, writeSync } from 'node:fs'
import { sqliteStore } from '../../../src/store/sqlite/index.js'
import { appendOf, streamOf } from './writing.js'

// Writers, each its own stream, one append after another; every acknowledgement is a line `writer append` in a file: what a
// pipe that is full has not taken yet would die with the process. Without a limit they go on until they are killed.
const [path = '', told = '', first = '0', count = '1', limit = 'Infinity'] = process.argv.slice(2)
const acknowledgements = openSync(told, 'a')

const opened = await sqliteStore({ path })()
if (opened._tag === 'Left') throw new Error(opened.left.en)
const store = opened.right

const append = async (writer: number, index: number, after: number): Promise<number> => {
  const done = await store.append(streamOf(writer), after < 0 ? 'none' : after, appendOf(writer, index))()
  if (done._tag === 'Left') throw new Error(`${done.left._tag}: ${done.left.en}`)
  writeSync(acknowledgements, `${writer} ${index}${done.right.repeated ? ' repeated' : ''}\n`)
  return done.right.revision
}

/** Where an earlier process stopped: its last append is sent once more, as somebody would who got no answer. */
const resume = async (writer: number): Promise<readonly [next: number, revision: number]> => {
  for await (const batch of store.read(streamOf(writer), { direction: 'backwards', max: 1 })) {
    if (batch._tag === 'Left') throw new Error(batch.left.en)
    const [last] = batch.right
    if (last === undefined) break
    const { append: index } = last.data as { readonly append: number }
    const size = appendOf(writer, index).length
    const revision = await append(writer, index, last.revision - size)
    if (revision !== last.revision) throw new Error(`doubled: ${writer} ${index}`)
    return [index + 1, revision]
  }
  return [0, -1]
}

const write = async (writer: number): Promise<void> => {
  let [index, revision] = await resume(writer)
  for (; index < Number(limit); index++) revision = await append(writer, index, revision)
}

process.stdout.write('ready\n')
await Promise.all(Array.from({ length: Number(count) }, (_, i) => write(Number(first) + i)))
await store.close()
