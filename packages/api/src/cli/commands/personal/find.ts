import type { Sought } from '@redress/domain/reveal'
import { tokenKinds } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { type Failure, ofReveal } from '../../failure.js'
import { fail, print, remark } from '../../print.js'
import { withKeys } from './opened.js'
import { type RevealOptions, viewerOf } from './reveal.js'

export type FindOptions = RevealOptions & { readonly [K in Sought['by']]?: string | undefined }

const oneOf: Failure = {
  code: exit.usage,
  zh: '请给出 --name、--phone、--idcard、--email 之一，且不得为空；值为 - 时由标准输入读取，不留在进程列表中。',
  en: 'Give one of --name, --phone, --idcard, --email, and not a blank one; a value of - is read from standard input, so that no list of processes has it.',
}

const noCase: Failure = {
  code: exit.notFound,
  zh: '没有查到可以告知的投诉；本次查询已留记录。',
  en: 'There is no case that may be told; the look-up is on record.',
}

const notWhole = {
  zh: '索引密钥已更换而索引未建完，可能还有未列出的。请运行 redress keys reindex 后再查。',
  en: 'The key of the index was replaced and the index is not whole: there may be more. Run redress keys reindex and ask again.',
} as const

const soughtOf = async (context: Context, options: FindOptions): Promise<Sought | undefined> => {
  const [by, another] = tokenKinds.filter((kind) => options[kind] !== undefined)
  if (by === undefined || another !== undefined) return undefined
  const given = options[by] === '-' ? await context.input() : options[by]
  const value = given?.trim() ?? ''
  return value === '' ? undefined : { by, value }
}

/** `redress find`: the cases of a person, on record before they are told. Exit code 3 where none is. */
export const find = async (context: Context, options: FindOptions): Promise<ExitCode> => {
  const sought = await soughtOf(context, options)
  if (sought === undefined) return fail(context, oneOf)
  return withKeys(context, async ({ reveal, keys: { vault } }) => {
    const look = { viewer: viewerOf(options), reason: options.reason, via: 'redress find' }
    const found = await reveal.find(sought, look)()
    if (E.isLeft(found)) return fail(context, ofReveal(context.data, found.left))
    const unindexed = await vault.keys.unindexed()
    if (E.isRight(unindexed) && unindexed.right !== undefined) remark(context, notWhole)
    const none = found.right.length === 0
    if (!none || context.json) print(context, { by: sought.by, complaints: found.right }, (told) => told.complaints)
    return none ? fail(context, noCase) : exit.ok
  })
}
