import { personalKindNames } from '@redress/domain'
import type { ImportReport, PersonalInColumn } from '../../import/index.js'
import type { Lang } from '../language.js'
import { grouped } from '../terminal/progress.js'

const LINES = 5

const kindName = ({ kind }: PersonalInColumn, lang: Lang): string => personalKindNames[kind][lang]

/** `回复1 mobile number 17`: what was found, column by column. */
export const personalText = ({ personal }: ImportReport, lang: Lang): string =>
  personal.map((found) => `${found.column} ${kindName(found, lang)} ${grouped(found.count)}`).join(', ')

const linesText = ({ lines }: PersonalInColumn, lang: Lang): string =>
  `${lines.slice(0, LINES).join(lang === 'zh' ? '、' : ', ')}${lines.length > LINES ? (lang === 'zh' ? '、…' : ', …') : ''}`

/** What would be stored unencrypted, where it goes and what to do; nothing of it where it was refused. */
export const clearWarnings = ({ personal, masked }: ImportReport, lang: Lang): ReadonlyArray<string> =>
  masked
    ? []
    : personal
        .filter(({ into }) => into === 'clear')
        .map((found) =>
          lang === 'zh'
            ? `“${found.column}”列中有疑似${kindName(found, lang)}（第 ${linesText(found, lang)} 行），写入 ${found.places.join('、')}：此处不加密，也不能删除。请在映射中改用不含个人信息的编号，其本身写入 field.complainant.contact 一类的字段；--mask 会退回这些行。`
            : `Column "${found.column}" has what looks personal (${kindName(found, lang)}; line ${linesText(found, lang)}) and goes to ${found.places.join(', ')}, which is not encrypted and can never be erased. In the mapping put an id without personal data there, and the value itself into a field such as field.complainant.contact; --mask rejects such rows.`,
        )
