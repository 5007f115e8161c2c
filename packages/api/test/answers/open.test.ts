import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRedress } from '../../src/redress.js'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'redress-open-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const problem = async (data: string, readonly = false) => {
  const opened = await openRedress({ data, readonly })()
  if (isRight(opened)) {
    await opened.right.close()
    return undefined
  }
  expect(opened.left.zh.length).toBeGreaterThan(10)
  expect(opened.left.en.length).toBeGreaterThan(10)
  return opened.left._tag
}

describe('opening a data folder', () => {
  test('makes it where it is missing, parents included, and opens it again', async () => {
    const data = join(root, 'a', 'b', 'c')
    expect(await problem(data)).toBeUndefined()
    expect(await problem(data)).toBeUndefined()
  })

  test('to read, beside a writer', async () => {
    const data = join(root, 'shared')
    const writer = await openRedress({ data })()
    if (isLeft(writer)) throw new Error(writer.left.en)
    await writer.right.views.catchUp()()
    expect(await problem(data, true)).toBeUndefined()
    await writer.right.close()
  })

  test('to read, where there is none', async () => {
    expect(await problem(join(root, 'missing'), true)).toBe('NoSuchFolder')
  })

  test('a file in its place, or on the way to it', async () => {
    const file = join(root, 'file')
    await writeFile(file, '')
    expect(await problem(file)).toBe('NotAFolder')
    expect(await problem(join(file, 'below'))).toBe('NotAFolder')
  })

  test('a folder where nothing can be made', async () => {
    expect(await problem('/proc/redress/data')).toBe('NotWritable')
  })

  test.skipIf(process.getuid?.() === 0)('a folder without permission', async () => {
    const data = await mkdtemp(join(root, 'locked-'))
    await chmod(data, 0o500)
    expect(await problem(data)).toBe('NotWritable')
  })

  test('a log that is none of ours stays as it is', async () => {
    const data = await mkdtemp(join(root, 'corrupt-'))
    await writeFile(join(data, 'events.db'), 'this is not a database, whatever its name says'.repeat(100))
    expect(await problem(data)).toBe('LogFailed')
  })

  test('read models that are none of ours: nothing of the log stays open', async () => {
    const data = await mkdtemp(join(root, 'views-'))
    await writeFile(join(data, 'views.db'), 'this is not a database, whatever its name says'.repeat(100))
    expect(await problem(data)).toBe('ViewsFailed')
    await rm(join(data, 'views.db'))
    expect(await problem(data)).toBeUndefined()
  })

  test('closing twice does nothing more', async () => {
    const opened = await openRedress({ data: join(root, 'twice') })()
    if (isLeft(opened)) throw new Error(opened.left.en)
    await opened.right.close()
    await opened.right.close()
  })
})
