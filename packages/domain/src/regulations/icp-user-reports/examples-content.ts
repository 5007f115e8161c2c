import type { ClauseExamples } from '../../example/language.js'
import { graded, received, registered } from './examples-path.js'

/** The nine kinds, each set and accepted without a warning. */
export const content: ClauseExamples = {
  c05: [
    {
      says: { zh: '发帖鼓动抗拒法律实施', en: 'a post calls for resisting the law' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'a', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'a' } }],
    },
  ],
  c06: [
    {
      says: { zh: '发帖鼓动颠覆政权', en: 'a post calls for overthrow' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'b', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'b' } }],
    },
  ],
  c07: [
    {
      says: { zh: '发帖鼓动分裂', en: 'a post calls for secession' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'c', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'c' } }],
    },
  ],
  c08: [
    {
      says: { zh: '评论挑起民族仇恨', en: 'a comment stirs up ethnic hatred' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'd', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'd' } }],
    },
  ],
  c09: [
    {
      says: { zh: '造谣自来水有毒', en: 'a rumour of poisoned water' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'e', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'e' } }],
    },
  ],
  c10: [
    {
      says: { zh: '帖中有赌博网址', en: 'a post advertises gambling' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'f', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'f' } }],
    },
  ],
  c11: [
    {
      says: { zh: '发帖辱骂邻居', en: 'a post insults a neighbour' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'g', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'g' } }],
    },
  ],
  c12: [
    {
      says: { zh: '冒用本站名义行骗', en: 'a fraud in the name of the site' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'h', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'h' } }],
    },
  ],
  c13: [
    {
      says: { zh: '出售公民个人信息', en: 'personal data for sale' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { content: 'i', act: ['make'] } } },
        { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted', warned: [] },
      ],
      then: [{ facts: { 'class.content': 'i' } }],
    },
  ],
}
