import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { answered, assigned, atTheWindow, classified, received, registered, returned } from './examples-base.js'

const followed: ExampleStep = { at: '2026-04-15 09:00', by: 'section', do: 'FollowUp:track' }

/** Article 3 from the entry on, shown. */
export const forwarding: ClauseExamples = {
  c06: [
    {
      says: { zh: '窗口的事归窗口单位；改派他处要写理由', en: 'about a window: to its unit; elsewhere takes a reason' },
      steps: [
        received,
        classified,
        { ...registered, routed: { c06: ['assign: window-unit'] } },
        { ...assigned, with: { to: { roles: ['department'] }, assignment: 'a-1' }, refused: ['c06'] },
        { ...assigned, with: { to: { roles: ['department'] }, assignment: 'a-1', reason: '窗口已撤并' } },
      ],
      then: [{ clocks: { c06: ['met 2026-04-14'] } }],
    },
    {
      says: { zh: '登记后才分类', en: 'classified after the entry' },
      steps: [
        received,
        { ...registered, at: '2026-04-13 09:10', routed: { c06: ['assign: supervision-unit'] } },
        { ...classified, with: { class: { object: 'procedure' } }, routed: { c06: ['assign: department'] } },
      ],
    },
    {
      says: { zh: '只分类、尚未登记，不定去向', en: 'classified and not entered yet: it goes nowhere by this clause' },
      steps: [
        received,
        { ...classified, routed: { c06: [] } },
        { ...assigned, with: { to: { roles: ['department'] }, assignment: 'a-1' }, routed: { c06: [] } },
      ],
    },
    {
      says: { zh: '登记了没有移交，次日超期', en: 'entered and not passed on: breached the next day' },
      steps: [received, classified, registered],
      then: [{ at: '2026-04-15 09:00', clocks: { c06: ['breached 2026-04-14'] } }],
    },
  ],
  c07: [
    {
      says: {
        zh: '周三追踪一次，周五到期；结果交回即止',
        en: 'followed on Wednesday, next due on Friday; over with the result',
      },
      steps: [...atTheWindow, followed, returned],
      then: [{ at: '2026-04-20 09:00', clocks: { c07: ['met 2026-04-15', 'cancelled 2026-04-17'] } }],
    },
    {
      says: { zh: '别人代为追踪的也算', en: 'a follow-up that others made counts' },
      steps: [...atTheWindow, { ...followed, by: 'windowHead' }],
      then: [{ at: '2026-04-16 09:00', clocks: { c07: ['met 2026-04-15', 'running 2026-04-17'] } }],
    },
    {
      says: { zh: '留在督查股自办的不追踪', en: 'what the section keeps is not followed' },
      steps: [
        received,
        registered,
        { ...assigned, with: { to: { unit: 'supervision', roles: ['supervision-unit'] }, assignment: 'a-1' } },
      ],
      then: [{ clocks: { c07: [] } }],
    },
    {
      says: {
        zh: '派给窗口人员或部门，各单各追；中心追踪一样算数',
        en: 'to window staff or a department as well, each by itself; the centre may follow',
      },
      steps: [
        received,
        registered,
        {
          ...assigned,
          with: { to: { person: 'w-yuan', roles: ['window-staff'] }, assignment: 'a-1' },
        },
        {
          ...assigned,
          at: '2026-04-14 10:00',
          with: { to: { unit: 'registry', roles: ['department'] }, assignment: 'a-2' },
        },
        { ...followed, by: 'centreOffice', at: '2026-04-15 09:00', with: { assignment: 'a-1' } },
      ],
      then: [
        { at: '2026-04-15 10:00', clocks: { c07: ['met 2026-04-15', 'running 2026-04-16', 'running 2026-04-17'] } },
      ],
    },
    {
      says: { zh: '没有结果就结案的，追踪同样终止', en: 'closed without a result, it is over as well' },
      steps: [...atTheWindow, { at: '2026-04-14 15:00', by: 'section', do: 'Close' }],
      then: [{ at: '2026-04-20 09:00', clocks: { c07: ['cancelled 2026-04-15'] } }],
    },
  ],
  c08: [
    {
      says: { zh: '次日答复', en: 'told the next day' },
      steps: answered,
      then: [{ at: '2026-04-20 09:00', clocks: { c08: ['met 2026-04-17'] } }],
    },
    {
      says: { zh: '只作阶段答复', en: 'an interim reply only' },
      steps: [...atTheWindow, returned, { at: '2026-04-17 09:00', by: 'section', do: 'Reply:interim' }],
      then: [{ at: '2026-04-20 09:00', clocks: { c08: ['breached 2026-04-17'] } }],
    },
    {
      says: { zh: '交回两次，答复两次', en: 'two results, two replies' },
      steps: [...answered, { ...returned, at: '2026-04-21 10:00' }],
      then: [{ at: '2026-04-23 09:00', clocks: { c08: ['met 2026-04-17', 'breached 2026-04-22'] } }],
    },
  ],
}
