import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { atTheWindow, closed, resolved, returned } from './examples-base.js'

const copied: ExampleStep = {
  at: '2026-04-17 10:00',
  by: 'windowHead',
  do: 'Record:reported',
  with: { kind: 'result', to: { roles: ['centre'] } },
}

/** Article 4, shown: the copy for the centre. */
export const copies: ClauseExamples = {
  c11: [
    {
      says: { zh: '办结后抄报中心', en: 'copied to the centre after the handling' },
      steps: [...atTheWindow, resolved, copied, closed],
      then: [
        {
          clocks: { c11: ['met'] },
          kept: { c11: ['result copy by actor:unit to centre since 2026-04-16'] },
        },
      ],
    },
    {
      says: { zh: '交回督查股同样算数', en: 'handing it back to the section is as good' },
      steps: [...atTheWindow, resolved, returned],
      then: [{ clocks: { c11: ['met'] } }],
    },
    {
      says: { zh: '没有抄报，可以结案，记为逾期', en: 'no copy: it may be closed, and is in breach' },
      steps: [...atTheWindow, resolved, closed],
      then: [{ clocks: { c11: ['breached'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '报进度、报别处都不算', en: 'progress, or a report elsewhere, is no copy' },
      steps: [
        ...atTheWindow,
        resolved,
        { ...copied, with: { kind: 'progress', to: { roles: ['centre'] } } },
        { ...copied, with: { kind: 'result', to: { roles: ['department'] } } },
        { ...returned, at: '2026-04-17 11:00', with: { assignment: 'a-1', to: { roles: ['department'] } } },
      ],
      then: [{ clocks: { c11: ['running'] } }],
    },
    {
      says: {
        zh: '交回中心也算；再办一次，再抄一次',
        en: 'returned to the centre will do; handled again, copied again',
      },
      steps: [
        ...atTheWindow,
        resolved,
        { ...returned, with: { assignment: 'a-1', to: { roles: ['centre'] } } },
        { ...resolved, at: '2026-04-22 09:00' },
      ],
      then: [{ clocks: { c11: ['met', 'running'] } }],
    },
  ],
}
