import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { random } from '../kit/random.js'

export const HEADER =
  '编号,内容,类别,事由,窗口,单位,承办人,受理时间,签收时间,派单时间,核查时间,办结时间,答复时间,回访时间,归档时间,跟进一,跟进二,跟进三'

const HOUR = 3_600_000
const FIRST = Date.UTC(2024, 0, 2)
const LAST = Date.UTC(2026, 10, 20)
/** Share of the register, its newest complaints, that is still without a final reply. */
const OPEN = 0.05

const SAID = [
  '窗口排号后无人受理，工作人员态度生硬，多次询问均未得到答复。',
  '材料已按一次性告知单备齐，窗口又要求补交其他证明，往返三次仍未办结。',
  '网上预约成功，到现场却被告知系统没有记录，等候两个小时后被要求改日再来。',
  '承诺五个工作日办结的事项已超过期限，电话无人接听，也没有书面说明。',
]
const GROUNDS = ['six-opens', 'five-systems', 'five-items', 'poor-service']

/** Wall-clock time in China, as registers write it. */
const text = (ms: number): string => new Date(ms + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ')

/**
 * Row `i` of a register of `n`: eight timestamps, in order. The newest are still open and have been followed up instead
 * of answered; of the others some were answered too late.
 */
const line = (i: number, n: number, next: () => number): string => {
  const pick = (below: number): number => Math.floor(next() * below)
  // Working hours of the morning, China time; the minute differs from row to row.
  const received = FIRST + Math.floor((i / n) * ((LAST - FIRST) / 86_400_000)) * 86_400_000 + HOUR + pick(180) * 60_000
  const after = (hours: number): string => text(received + hours * HOUR)
  const complex = next() < 0.15
  const answered = (complex ? 60 : 20) + next() * (complex ? 120 : 60)
  const head = [
    `TS${String(i).padStart(7, '0')}`,
    `${SAID[pick(SAID.length)]}（第${i}号）`,
    complex ? 'complex' : 'written-general',
    GROUNDS[pick(GROUNDS.length)],
    `${1 + pick(40)}号窗口`,
    `单位${1 + pick(24)}`,
    `u-${1 + pick(200)}`,
    text(received),
    after(0.5),
    after(1),
    after(5),
    after(answered - 2),
  ]
  const tail =
    i >= n * (1 - OPEN)
      ? ['', '', '', after(answered), after(answered + 2), after(answered + 4)]
      : [after(answered), after(answered + 48), after(answered + 50), '', '', '']
  return [...head, ...tail].join(',')
}

/** Writes a register of `n` complaints with eight events each: one row a complaint. The same `n`, the same file. */
export const writeRegister = async (path: string, n: number): Promise<void> => {
  const next = random(n)
  const file = createWriteStream(path)
  file.write(`${HEADER}\r\n`)
  for (let i = 0; i < n; i++) if (!file.write(`${line(i, n, next)}\r\n`)) await once(file, 'drain')
  file.end()
  await finished(file)
}
