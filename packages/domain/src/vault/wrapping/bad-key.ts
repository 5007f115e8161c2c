import type { Bilingual } from '../../complaint/rejection.js'
import type { KeyFlaw, VaultError } from '../error.js'

const flaws: { readonly [F in KeyFlaw]: Bilingual } = {
  missing: {
    zh: '不存在。请核对路径，或由备份取回主密钥',
    en: 'is not there. Check the path, or fetch the key from its backup',
  },
  unreadable: { zh: '无法读取。请检查账户与磁盘', en: 'cannot be read. Check the account and the disk' },
  'not-a-file': {
    zh: '不是普通文件（符号链接亦不接受）。请给出文件本身',
    en: 'is not a regular file (a symbolic link is not taken either). Name the file itself',
  },
  owner: {
    zh: '属于其他账户。请用 chown 改归运行本程序的账户',
    en: 'belongs to another account. Make it owned (chown) by the account that runs this',
  },
  permissions: { zh: '他人可以读写。请执行 chmod 600', en: 'can be read or written by others. Run chmod 600 on it' },
  length: {
    zh: '长度不对，可能被截断。请由备份取回主密钥',
    en: 'has the wrong length and may be cut off. Fetch the key from its backup',
  },
  format: { zh: '不是本程序的主密钥格式（redress-key-1）', en: 'is not a wrapping key of the form redress-key-1' },
  checksum: { zh: '校验和不符，内容有误。请由备份取回主密钥', en: 'fails its checksum. Fetch the key from its backup' },
}

/** A wrapping key that cannot be used, and why; `source` is the path or variable, never what stands in it. */
export const badKey = (source: string, why: KeyFlaw): Extract<VaultError, { readonly _tag: 'BadKeyFile' }> => ({
  _tag: 'BadKeyFile',
  source,
  why,
  zh: `主密钥 ${source} ${flaws[why].zh}。`,
  en: `The wrapping key ${source} ${flaws[why].en}.`,
})
