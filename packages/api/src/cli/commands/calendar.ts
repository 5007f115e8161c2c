import { calendar, explainText, parseDay, parseLength, SHANGHAI, startOfDay } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import type { Failure } from '../failure.js'
import { fail, print } from '../print.js'
import { dayName } from '../render/moment.js'

const wrong = ({ zh, en }: { readonly zh: string; readonly en: string }): Failure => ({ code: exit.usage, zh, en })

const kinds = {
  workday: { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  'make-up': { zh: '调休上班', en: 'worked, in exchange for a day off' },
} as const

/** `redress calendar DAY`: what sort of day it is and which notice says so; with a limit, every day from there to its end. */
export const calendarDay = (context: Context, text: string, limit: string | undefined): ExitCode => {
  const known = calendar('CN')
  const day = parseDay(text)
  if (E.isLeft(day)) return fail(context, wrong(day.left))
  const info = known.day(day.right)
  if (E.isLeft(info)) return fail(context, wrong(info.left))
  if (limit === undefined) {
    print(context, info.right, ({ kind, name, notice, certain }, { lang, style }) => [
      [
        style.bold(dayName(day.right, lang)),
        kinds[kind][lang],
        ...(name === undefined ? [] : [name[lang]]),
        ...(notice === undefined ? [] : [style.dim(notice)]),
        ...(certain ? [] : [style.yellow(lang === 'zh' ? '通知尚未公布' : 'no notice yet')]),
      ].join('  '),
    ])
    return exit.ok
  }
  const length = parseLength(limit)
  if (E.isLeft(length)) return fail(context, wrong(length.left))
  const explained = known.explain(startOfDay(day.right, SHANGHAI), length.right)
  if (E.isLeft(explained)) return fail(context, wrong(explained.left))
  print(context, explained.right, (explanation, { lang }) => explainText(explanation, lang))
  return exit.ok
}
