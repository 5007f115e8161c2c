import type { ImportReport } from '../report.js'
import type { Job } from './job.js'

/** What an import that is through has done. */
export const reportOf = (
  {
    activities,
    commands,
    count,
    events,
    mask,
    personal,
    pin,
    plan,
    progress,
    register,
    rejections,
    rows,
    second,
    secondPersonal,
    unmapped,
  }: Job,
  rejectedFile: string | undefined,
  rejectedActivitiesFile: string | undefined,
): ImportReport => ({
  register: plan.name,
  regulation: pin,
  encoding: register.encoding,
  rows: rows.rows,
  complaints: count.complaints,
  accepted: rows.accepted,
  already: rows.already,
  rejected: rows.rejected,
  commands: commands.counts(),
  events: events.counts(),
  ...(activities === undefined
    ? {}
    : {
        activities: {
          file: activities.file,
          rows: second.rows,
          mapped: second.accepted,
          unmapped: second.unmapped,
          rejected: second.rejected,
          already: second.already,
        },
      }),
  unmapped: unmapped.counts(),
  unused: plan.unused,
  personal: [...personal.found(), ...secondPersonal.found()],
  masked: mask,
  rejections,
  ...(rejectedFile === undefined ? {} : { rejectedFile }),
  ...(rejectedActivitiesFile === undefined ? {} : { rejectedActivitiesFile }),
  seconds: progress.seconds(),
})
