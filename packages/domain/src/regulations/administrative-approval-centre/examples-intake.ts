import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { received, registered } from './examples-base.js'

const mayor: ExampleStep = {
  ...received,
  with: { kind: 'complaint', channel: '市长信箱', class: {}, complainant: { id: 'p-1' } },
}

/** Articles 2 and 3 up to the entry, shown. */
export const intake: ClauseExamples = {
  c02: [{ steps: [{ ...received, routed: { c02: ['intake: supervision-unit'] } }] }],
  c03: [
    {
      says: { zh: '市长信箱转来，记作其他', en: 'from the mayor’s mailbox: filed as other' },
      steps: [mayor],
      then: [{ facts: { 'case.channel': 'other', 'last.Received.channelText': '市长信箱' } }],
    },
    {
      says: { zh: '当场投诉照记', en: 'on site stays on site' },
      steps: [received],
      then: [{ facts: { 'case.channel': 'onsite' } }],
    },
    {
      says: { zh: '另一读法：按信函办理', en: 'the other reading: handled as a letter' },
      under: { readings: ['A086'] },
      steps: [mayor],
      then: [{ facts: { 'case.channel': 'letter', 'last.Received.channelText': '市长信箱' } }],
    },
  ],
  c04: [
    {
      says: { zh: '地址一项只填空白，退回', en: 'an address left blank is refused' },
      steps: [
        received,
        {
          ...registered,
          with: {
            part: 'intake',
            field: {
              'complainant.name': '周先生',
              'case.content': '三次退件',
              'complainant.contact': '手机号略',
              'complainant.address': '',
            },
          },
          refused: ['c04', 'c05'],
        },
        registered,
      ],
    },
  ],
  c05: [
    {
      says: { zh: '缺两项，退回', en: 'two items missing: refused' },
      steps: [
        received,
        {
          ...registered,
          with: { part: 'intake', field: { 'complainant.name': '周先生', 'case.content': '三次退件' } },
          refused: ['c04', 'c05'],
        },
      ],
    },
    {
      says: { zh: '匿名来信，写明原因即可', en: 'an anonymous letter: the reason will do' },
      steps: [
        received,
        {
          ...registered,
          with: {
            part: 'intake',
            field: { 'complainant.name': '匿名', 'case.content': '三次退件' },
            notGiven: {
              'field.complainant.contact': '匿名来信，未留电话',
              'field.complainant.address': '匿名来信，未留地址',
            },
          },
        },
      ],
    },
    {
      says: { zh: '六项逐项查，缺一项退一次', en: 'item by item: each missing one is refused' },
      steps: [
        received,
        {
          ...registered,
          with: {
            part: 'intake',
            field: { 'case.content': '三次退件', 'complainant.contact': '手机号略', 'complainant.address': '河西路' },
          },
          refused: ['c04', 'c05'],
        },
        {
          ...registered,
          with: {
            part: 'intake',
            field: { 'complainant.name': '周先生', 'complainant.contact': '手机号略', 'complainant.address': '河西路' },
          },
          refused: ['c04', 'c05'],
        },
        {
          ...registered,
          with: {
            part: 'intake',
            field: { 'complainant.name': '周先生', 'case.content': '三次退件', 'complainant.address': '河西路' },
          },
          refused: ['c04', 'c05'],
        },
        {
          ...registered,
          with: {
            part: 'intake',
            field: { 'complainant.name': '周先生', 'case.content': '三次退件', 'complainant.contact': '手机号略' },
          },
          refused: ['c04', 'c05'],
        },
      ],
    },
  ],
}
