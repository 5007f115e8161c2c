/** What a report can be made as, with the media type of each. */
export const reportTypes = {
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

export type ReportFormat = keyof typeof reportTypes

export const reportFormats = Object.keys(reportTypes) as ReadonlyArray<ReportFormat>
