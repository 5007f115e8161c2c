/** Calendars in the forms of others: iCalendar (RFC 5545), and the JSON that holiday-cn publishes. */

export { fromHolidayCn, type HolidayCnDay, type HolidayCnYear, toHolidayCn } from './holiday-cn.js'
export { type ICalendarOptions, toICalendar } from './icalendar-export.js'
export { fromICalendar, type ICalendarText } from './icalendar-import.js'
