import type { MappingProblem } from '../error.js'
import { type DateReader, datePattern, dateReader } from './dates.js'
import type { Source } from './language.js'
import { offsetOf } from './zone.js'

/** How a file writes its dates: by its own source, else by that of the register. */
export const datesOf = (
  problems: MappingProblem[],
  path: string,
  source: Source | undefined,
  outer: Source | undefined,
): DateReader => {
  const zone = source?.zone ?? outer?.zone ?? 'Asia/Shanghai'
  const offset = offsetOf(zone)
  if (offset === undefined)
    problems.push({
      path: `${path}.zone`,
      zh: '不支持的时区；请写 Asia/Shanghai、UTC 或固定时差（如 "+01:00"）',
      en: 'zone not supported; write Asia/Shanghai, UTC or a fixed offset such as "+01:00"',
    })
  const formats = source?.dates ?? outer?.dates ?? []
  formats.forEach((format, i) => {
    if (datePattern(format) === undefined)
      problems.push({
        path: `${path}.dates.${i}`,
        zh: '日期格式须含 yyyy、M 或 MM、d 或 dd，各一次；可加 H、m、s、SSS',
        en: 'a date format has yyyy, M or MM, and d or dd, each once; H, m, s and SSS may follow',
      })
  })
  return dateReader(formats, offset ?? '+00:00')
}
