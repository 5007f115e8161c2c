import type { Words } from './words.js'

export const zh: Words = {
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  units: {
    minute: (n) => `${n}分钟`,
    hour: (n) => `${n}小时`,
    workingHour: (n) => `${n}个工作小时`,
    sameDay: () => '当日',
    calendarDay: (n) => `${n}日`,
    workingDay: (n) => `${n}个工作日`,
    month: (n) => `${n}个月`,
  },
  why: {
    'start-day-excluded': '开始当日，不计入',
    workday: '工作日',
    'make-up': '调休上班',
    weekend: '周末，不计入',
    holiday: '放假，不计入',
    open: '休息日，但在营业时间内',
    closed: '工作日，但不营业，不计入',
    'calendar-day': '连续计算',
    rolled: '最后一日是休息日，顺延',
    'rolled-to': '顺延至此工作日',
    'after-close': '开始时已停止营业，不计入',
  },
  weekday: (day, weekday) => `${day}（${weekday}）`,
  moment: (day, time) => `${day}${time}`,
  begins: (at, length) => `自${at}起算，期间为${length}。`,
  stretch: (from, to) => `${from}至${to}`,
  days: (stretch, why, name, ordinals, notice) =>
    `${stretch}：${name === '' ? '' : `${name}，`}${why}${ordinals}${notice === '' ? '' : `（${notice}）`}。`,
  ordinals: (from, to) => (from === to ? `，计第${from}日` : `，计第${from}至${to}日`),
  due: (at) => `到期：${at}。`,
  uncertain: (earliest, latest) => `涉及的放假安排尚未公布，到期日为推算；最早可能是${earliest}，最晚可能是${latest}。`,
  notices: (labels) => `依据：${labels.join('、')}。`,
}
