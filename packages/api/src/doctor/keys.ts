import { existsSync } from 'node:fs'
import { wrappingKeyFile, wrappingKeyOf } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import { keysFile, wrappingFile } from '../open/folder.js'
import { type Check, finding } from './finding.js'

/** Can the wrapping key be read: a regular file of this account, open to nobody else. It is not tried on the keys. */
export const checkWrappingKey: Check = async ({ settings: { data, keyFile, key } }) => {
  const named = keyFile !== undefined || key !== undefined
  if (!named && !existsSync(keysFile(data)))
    return finding('skipped', '尚无密钥，首次写入时生成', 'no keys yet; they are made at the first writing')
  const read = await (named
    ? wrappingKeyOf({ REDRESS_KEY_FILE: keyFile, REDRESS_KEY: key })
    : wrappingKeyFile(wrappingFile(data)))()
  if (E.isLeft(read)) return finding('failed', read.left.zh, read.left.en)
  if (named) return finding('ok', '主密钥可读', 'the wrapping key can be read')
  return finding(
    'warning',
    '主密钥与密钥同处数据文件夹：得其文件夹者即得其内容。请移到别处并设 keyFile。',
    'the wrapping key lies in the data folder beside the keys: whoever has the folder can read it all. Move it elsewhere and set keyFile.',
  )
}
