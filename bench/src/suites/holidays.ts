import { benchDays } from '../holidays/days.js'
import { benchHours } from '../holidays/hours.js'
import { sampleDays } from '../holidays/sample.js'
import { benchStartUp } from '../holidays/start-up.js'
import type { Suite } from './suite.js'

/** Others reckon on the host's clocks: the same ones for all. */
const onUtc = async (work: () => Promise<void>): Promise<void> => {
  const before = process.env['TZ']
  process.env['TZ'] = 'UTC'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
}

export const holidaysSuite: Suite = {
  name: 'holidays',
  about: 'working days and hours, beside chinese-days, date-fns, moment-business-days and dayjs-business-time',
  run: ({ short }) =>
    onUtc(async () => {
      const days = sampleDays(10_000)
      const rounds = short ? 1 : 7
      await benchDays(rounds, days, short)
      await benchHours(rounds, days, short)
      await benchStartUp(short ? 5 : 31)
    }),
}
