import type { ErrorCode, YAMLError } from 'yaml'
import type { Bilingual } from '../../complaint/rejection.js'
import { type Flaw, malformed } from './source.js'

const anchors = {
  zh: '不支持 YAML 的锚点（&）和引用（*）。重复的条件请用 define 命名，其余请写全。',
  en: 'Anchors (&) and aliases (*) of YAML are not supported. Name a condition that recurs with "define"; write the rest out.',
}
const tags = { zh: '不支持 YAML 的类型标签（!）。', en: 'Type tags (!) of YAML are not supported.' }

/** Why anchors and aliases are refused: what they stand for is not seen where it is read, and may unfold without end. */
export const noAnchors = (at: number, path: string): Flaw => malformed(at, path, anchors.zh, anchors.en)
export const noTags = (at: number, path: string): Flaw => malformed(at, path, tags.zh, tags.en)

const said: { readonly [C in ErrorCode]?: Bilingual } = {
  BAD_INDENT: {
    zh: '缩进不对，或括号没有闭合。同一级的各行须对齐。',
    en: 'Wrong indentation, or a bracket that is not closed. Lines of one level must be aligned.',
  },
  TAB_AS_INDENT: { zh: '缩进请用空格，不用制表符。', en: 'Indent with spaces, not with tabs.' },
  MISSING_CHAR: {
    zh: '缺少符号：引号或括号没有闭合，或者漏了冒号、逗号。',
    en: 'A character is missing: a quote or bracket is not closed, or a colon or comma was left out.',
  },
  UNEXPECTED_TOKEN: {
    zh: '此处的符号多余或放错了位置。',
    en: 'What stands here is superfluous or in the wrong place.',
  },
  BAD_SCALAR_START: {
    zh: '普通文本不能以此符号开头。请加引号。',
    en: 'A plain text cannot begin with this character. Put it in quotes.',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号内的反斜杠须写作 \\\\，或改用单引号。',
    en: 'A backslash inside double quotes is written \\\\; or use single quotes.',
  },
  MULTILINE_IMPLICIT_KEY: { zh: '键必须写在一行之内。', en: 'A key must stand on one line.' },
  KEY_OVER_1024_CHARS: { zh: '键太长。', en: 'The key is too long.' },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行之内有两个冒号。含冒号的文本请加引号。',
    en: 'Two colons in one line. Put a text that has a colon in quotes.',
  },
  BLOCK_IN_FLOW: {
    zh: '括号之内不能换行缩进列项。',
    en: 'Inside brackets, items are separated by commas, not by lines.',
  },
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_TAGS: tags,
  TAG_RESOLVE_FAILED: tags,
  MULTIPLE_DOCS: { zh: '一个文件只能有一部制度。', en: 'A file holds one regulation, not several documents.' },
}

/** What the YAML library found, in both languages. */
export const syntaxFlaw = ({ code, pos }: YAMLError): Flaw => {
  const { zh, en } = said[code] ?? { zh: '不是有效的 YAML。', en: 'This is not valid YAML.' }
  return malformed(pos[0], '', zh, en)
}
