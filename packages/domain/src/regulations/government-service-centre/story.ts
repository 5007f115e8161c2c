import type { Story } from '../../example/language.js'
import { aboutWindow, checkedAgain, objects, reopened, repliedAgain, substantiated } from './examples-steps.js'

/** A letter about an officer who hinted at a favour, up to the second objection and the file. */
export const story: Story = {
  zh: '办事人来信反映窗口人员索要好处。事由未定之前不能受理，口头答复书面来信被拒；定为复杂后按五个工作日办，仍迟了一天，答复说没有查实。投诉人不服，重新核实后查实违法，移送司法机关，并提请考核、调换、待岗；投诉人嫌处理太轻，再次不服，报到中心。回访之后归档。',
  en: 'A user of the centre writes that an officer asked for a favour. It is not accepted before a ground is set, and an oral answer to the letter is refused; found complex, it has five working days, and the answer, that nothing was found, still comes a day late. After an objection it is checked again: a breach of law, which is transferred, and sanctions are proposed. The complainant finds that too little, and the second objection goes up to the centre. After a revisit the case is filed.',
  steps: [
    {
      at: '2026-03-16 10:00',
      by: 'window',
      do: 'Receive',
      with: {
        kind: 'complaint',
        channel: 'written',
        form: 'written',
        class: {},
        ...aboutWindow,
        field: { 'case.content': '窗口人员暗示送礼后才肯收件', 'case.window': '五号窗口' },
      },
      routed: { c01: ['intake: supervision-section, supervision-window'] },
    },
    { at: '2026-03-16 10:30', by: 'section', do: 'Acknowledge:accepted', refused: ['c02'] },
    {
      at: '2026-03-16 11:00',
      by: 'section',
      do: 'Classify',
      with: { class: { ground: 'integrity', gravity: ['major', 'serious'], track: 'complex' } },
      warned: [],
    },
    { at: '2026-03-16 11:05', by: 'section', do: 'Acknowledge:accepted', warned: [] },
    {
      at: '2026-03-16 11:10',
      by: 'section',
      do: 'Record:registered',
      with: { part: 'intake', field: { 'complainant.name': '赵先生' } },
      refused: ['c13'],
    },
    {
      at: '2026-03-16 11:15',
      by: 'section',
      do: 'Record:registered',
      with: { part: 'intake', field: { 'complainant.name': '赵先生', 'complainant.contact': '手机尾号5520' } },
    },
    { ...substantiated, at: '2026-03-20 10:00', with: { finding: 'not-substantiated' } },
    {
      at: '2026-03-20 15:00',
      by: 'section',
      do: 'Reply:final',
      with: { form: 'oral' },
      refused: ['c19'],
    },
    { until: '2026-03-24 08:00' },
    {
      at: '2026-03-24 09:00',
      by: 'section',
      do: 'Reply:final',
      with: { form: 'written', explanation: '调取监控，未能查实' },
    },
    { ...objects, at: '2026-03-25 10:00', brings: { c21: [] } },
    { ...reopened, at: '2026-03-26 09:00' },
    {
      at: '2026-03-27 09:00',
      by: 'section',
      do: 'Classify',
      with: { class: { gravity: ['major', 'serious', 'illegal'] } },
      routed: { c25: [] },
    },
    { ...checkedAgain, at: '2026-03-27 10:00', routed: { c25: ['transfer-out: external:judicial'] } },
    { ...repliedAgain, at: '2026-03-30 16:00' },
    { ...objects, at: '2026-03-31 10:00', brings: { c21: ['Escalated:decision to centre'] } },
    { at: '2026-04-01 10:00', by: 'section', do: 'Revisit', with: { channel: 'phone', reached: true } },
    { at: '2026-04-02 09:00', by: 'section', do: 'Archive', with: { place: '督查科档案柜' } },
  ],
  then: [
    { at: '2026-03-23 12:00', clocks: { c16: ['inapplicable 2026-03-18'], c17: ['running 2026-03-23'] } },
    {
      clocks: {
        c17: ['breached 2026-03-23'],
        c21: ['met 2026-04-01', 'running 2026-04-08'],
        c22: ['met 2026-04-08', 'met 2026-04-14'],
        c26: ['met'],
      },
      scores: {
        c23: [
          'w-9: propose sanction-imposed proposed',
          'window-5: propose sanction-imposed proposed',
          '= w-9: 0',
          '= window-5: 0',
        ],
        c24: [
          'w-9: propose sanction-imposed replace proposed',
          'w-9: propose sanction-imposed offDuty proposed',
          '= w-9: 0',
        ],
      },
      facts: { 'class.ground': 'integrity', 'case.objections': 2 },
    },
  ],
}
