import type { Health, ModelStatus, Parked, Skipped, Status } from '@redress/projections'
import { say, term } from '../language.js'
import { grouped, seconds } from '../terminal/progress.js'
import { type Cell, type Column, cell, table } from '../terminal/table.js'
import { wrap } from '../terminal/width.js'
import type { Look } from './context.js'
import { moment } from './moment.js'

/** A rebuild, or a catch-up that is more than the moment between an event and the next batch. */
const underWay = ({ rebuild, catchUp, lagExact }: ModelStatus, { lang, style }: Look): Cell => {
  const halted = rebuild?.halted
  if (halted !== undefined)
    return cell(lang === 'zh' ? `停在 ${halted.complaint}` : `stopped at ${halted.complaint}`, style.red)
  const advance = rebuild ?? (lagExact ? undefined : catchUp)
  if (advance?.events === undefined) return cell('–')
  const { events, of, secondsLeft } = advance
  const left = secondsLeft === undefined ? '' : `, ${seconds(secondsLeft * 1000, lang)}`
  return cell(`${grouped(events)}${of === undefined ? '' : `/${grouped(of)}`}${left}`, style.yellow)
}

const ownerOf = ({ owner, paused }: Status, lang: Look['lang']): string => {
  if (owner === undefined) return lang === 'zh' ? '无进程在更新' : 'no process keeps them up to date'
  const stands = paused ? (lang === 'zh' ? '，已暂停' : ', paused') : ''
  return `${lang === 'zh' ? '由' : 'kept by'} ${owner.owner}${lang === 'zh' ? ' 更新' : ''}${stands}`
}

const modelsOf = ({ models }: Status, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
  const columns: ReadonlyArray<Column> = [
    { title: head('读模型', 'read model') },
    { title: head('位置', 'position') },
    { title: head('落后事件', 'behind'), align: 'end' },
    { title: head('落后时间', 'time behind'), align: 'end' },
    { title: head('进度', 'under way') },
  ]
  const rows = models.map((model) => [
    cell(model.name, style.bold),
    cell(model.position ?? '–'),
    cell(`${grouped(model.lag)}${model.lagExact ? '' : '+'}`, model.lag > 0 ? style.yellow : undefined),
    cell(seconds(model.lagSeconds * 1000, lang)),
    underWay(model, look),
  ])
  return table(columns, rows, room, style.dim)
}

/** Where the read models stand, and what is wrong with them. */
export const renderHealth = ({ healthy, reasons, status }: Health, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const verdict = healthy
    ? style.green(lang === 'zh' ? '正常' : 'healthy')
    : style.red(lang === 'zh' ? '异常' : 'unhealthy')
  const aside =
    status === undefined || status.parked === 0
      ? ''
      : `  ${style.yellow(lang === 'zh' ? `搁置 ${grouped(status.parked)} 件` : `${grouped(status.parked)} parked`)}`
  return [
    `${style.bold(term(lang, { zh: '读模型', en: 'Read models' }))}  ${verdict}${aside}`,
    ...reasons.flatMap((reason) => wrap(say(lang, reason), room - 2).map((line) => `  ${line}`)),
    ...(status === undefined ? [] : ['', ...modelsOf(status, look), '', style.dim(ownerOf(status, lang))]),
  ]
}

/** Complaints that are set aside, and events that are left out. */
export const renderParked = (
  { parked, skipped }: { readonly parked: ReadonlyArray<Parked>; readonly skipped: ReadonlyArray<Skipped> },
  { lang, style, room }: Look,
): ReadonlyArray<string> => {
  const indented = (text: string): ReadonlyArray<string> => wrap(text, room - 2).map((line) => `  ${line}`)
  const none = lang === 'zh' ? '没有被搁置的投诉。' : 'No complaint is parked.'
  const out = lang === 'zh' ? '经决定略过' : 'Left out by decision'
  return [
    ...(parked.length === 0 ? [none] : []),
    ...parked.flatMap(({ complaint, revision, type, reason, reason_zh, reason_en }) => [
      `${style.bold(complaint)}  #${revision} ${type}  ${style.red(reason)}`,
      ...indented(say(lang, { zh: reason_zh, en: reason_en })),
    ]),
    ...(skipped.length === 0 ? [] : ['', style.dim(out)]),
    ...skipped.flatMap(({ complaint, revision, type, decided_by, reason, decided_ms }) => [
      `${style.bold(complaint)}  #${revision} ${type}  ${decided_by}  ${moment(new Date(decided_ms).toISOString())}`,
      ...indented(reason),
    ]),
  ]
}
