import { type Command, InvalidArgumentError } from 'commander'
import type { Tree } from './tree.js'

/** A whole number from 1 on. */
export const count =
  ({ t }: Tree, most: number) =>
  (text: string): number => {
    const n = Number(text)
    if (!/^\d+$/.test(text) || n < 1 || n > most)
      throw new InvalidArgumentError(t(`应为 1 至 ${most} 的整数。`, `Give a whole number from 1 to ${most}.`))
    return n
  }

/** A day as the register writes it. */
export const day =
  ({ t }: Tree) =>
  (text: string): string => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
      throw new InvalidArgumentError(t('日期应写成 YYYY-MM-DD。', 'Give a day as YYYY-MM-DD.'))
    return text
  }

/** The moment that a question is about. */
export const asOf = ({ t }: Tree) =>
  [
    '--as-of <moment>',
    t(
      '当时的情形：YYYY-MM-DD（中国当日终了）或带时差的时刻',
      'as it stood then: YYYY-MM-DD (end of that day in China) or an instant with offset',
    ),
  ] as const

/** Who looks at what is personal. */
export const looking = ({ t }: Tree, command: Command): Command =>
  command
    .option('--as <id>', t('查看者的代号', 'pseudonymous id of who looks'), 'local')
    .option(
      '--role <role...>',
      t(
        'agent、supervisor、auditor、analyst、administrator，或制度中的角色',
        'agent, supervisor, auditor, analyst, administrator, or one of the regulation',
      ),
      ['local'],
    )
