import { findPersonal } from './find.js'
import { personalKindNames } from './kind.js'

/**
 * The text with everything that `findPersonal` finds replaced by what it is, in Chinese brackets. A text without findings
 * is returned as it is; a masked text has none.
 *
 * @example
 * import { maskText } from '@redress/domain'
 *
 * assert.equal(maskText('请回电138 0013 8000或zhang@example.com'), '请回电【手机号】或【邮箱】')
 */
export const maskText = (text: string): string => {
  let masked = ''
  let at = 0
  for (const { kind, from, to } of findPersonal(text)) {
    masked += `${text.slice(at, from)}【${personalKindNames[kind].zh}】`
    at = to
  }
  return at === 0 ? text : masked + text.slice(at)
}
