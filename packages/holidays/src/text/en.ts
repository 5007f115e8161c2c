import type { Words } from './words.js'

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

export const en: Words = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  units: {
    minute: (n) => plural(n, 'minute'),
    hour: (n) => plural(n, 'hour'),
    workingHour: (n) => plural(n, 'working hour'),
    sameDay: () => 'the same day',
    calendarDay: (n) => plural(n, 'calendar day'),
    workingDay: (n) => plural(n, 'working day'),
    month: (n) => plural(n, 'month'),
  },
  why: {
    'start-day-excluded': 'the starting day, not counted',
    workday: 'worked',
    'make-up': 'worked as a make-up day',
    weekend: 'weekend, not counted',
    holiday: 'holiday, not counted',
    open: 'a rest day, but the office is open',
    closed: 'a working day, but the office is closed, not counted',
    'calendar-day': 'every day counts',
    rolled: 'the last day is a rest day, so the end moves on',
    'rolled-to': 'the working day to which the end moves',
    'after-close': 'the limit began after close, not counted',
  },
  weekday: (day, weekday) => `${day} (${weekday})`,
  moment: (day, time) => `${day} ${time}`,
  begins: (at, length) => `Begins at ${at}; the limit is ${length}.`,
  stretch: (from, to) => `${from} to ${to}`,
  days: (stretch, why, name, ordinals, notice) =>
    `${stretch}: ${name === '' ? '' : `${name}, `}${why}${ordinals}${notice === '' ? '' : ` (${notice})`}.`,
  ordinals: (from, to) => (from === to ? `, day ${from}` : `, days ${from} to ${to}`),
  due: (at) => `Due: ${at}.`,
  uncertain: (earliest, latest) =>
    `A notice that matters is not published yet, so this is the best guess; it can become ${earliest} at the earliest and ${latest} at the latest.`,
  notices: (labels) => `Rests on: ${labels.join(', ')}.`,
}
