import type { Regulation } from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import { summarise } from '../../answers/regulations.js'
import { remedy } from '../../suggest.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { say, term } from '../language.js'
import { fail, print } from '../print.js'
import { cell, table } from '../terminal/table.js'
import { wrap } from '../terminal/width.js'

/** `redress regulations list`: those that ship. */
export const list = (context: Context): ExitCode => {
  const all = allRegulations.map(({ id, version, title, clauses }) => ({ id, version, title, clauses: clauses.length }))
  print(context, all, (rows, { lang, style, room }) => {
    const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
    return table(
      [
        { title: head('编号', 'id') },
        { title: head('版本', 'version') },
        { title: head('条款', 'clauses'), align: 'end' },
        { title: head('名称', 'title'), shrinksTo: 20 },
      ],
      rows.map(({ id, version, title, clauses }) => [
        cell(id, style.bold),
        cell(version),
        cell(`${clauses}`),
        cell(say(lang, title)),
      ]),
      room,
      style.dim,
    )
  })
  return exit.ok
}

const clausesOf = (regulation: Regulation, only: string | undefined): Regulation['clauses'] =>
  only === undefined ? regulation.clauses : regulation.clauses.filter(({ id, ref }) => id === only || ref === only)

/** `redress regulations show ID [CLAUSE]`: its clauses, by id or as the source numbers them, and what each does. */
export const show = (context: Context, id: string, clause: string | undefined): ExitCode => {
  const regulation = allRegulations.find((one) => one.id === id)
  if (regulation === undefined) {
    const tip = remedy(
      id,
      allRegulations.map((one) => one.id),
    )
    const [zh, en] = [`没有随附的制度 ${id}（${tip.zh}）。`, `No regulation ${id} ships (${tip.en}).`]
    return fail(context, { code: exit.notFound, zh, en })
  }
  const clauses = clausesOf(regulation, clause)
  if (clauses.length === 0) {
    const tip = remedy(
      clause ?? '',
      regulation.clauses.flatMap((one) => [one.id, one.ref]),
    )
    const [zh, en] = [`${id} 中没有条款 ${clause}（${tip.zh}）。`, `${id} has no clause ${clause} (${tip.en}).`]
    return fail(context, { code: exit.notFound, zh, en })
  }
  const shown = summarise({ adopted: new Set<string>() }, { ...regulation, clauses })
  print(
    context,
    { id, version: regulation.version, title: regulation.title, clauses: shown.clauses },
    (all, { lang, style, room }) => [
      `${style.bold(term(lang, all.title))}  ${style.dim(`${all.id}@${all.version}`)}`,
      ...all.clauses.flatMap((one) => [
        '',
        `${style.bold(one.clause)}  ${one.ref}  ${style.dim(one.mechanisms.join(', '))}`,
        ...wrap(say(lang, one.summary), room - 2).map((line) => `  ${line}`),
      ]),
    ],
  )
  return exit.ok
}
