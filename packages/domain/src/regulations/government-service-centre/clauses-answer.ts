import type { Clause } from '../../regulation/language/regulation.js'

/** Items 5 and 6: by when, and in which form, a complaint is answered. */
export const answer = [
  {
    id: 'c14',
    ref: '5口头',
    nature: 'clock',
    modality: 'must',
    summary: { zh: '口头投诉收到后立即着手调查。', en: 'An oral complaint is looked into at once.' },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'act:investigation-started',
        within: { fact: 'param.oralInvestigate' },
        appliesWhen: { fact: 'case.channel', in: ['oral', 'phone'] },
        responsible: 'supervision-section',
      },
    ],
    note: {
      zh: 'A034：条文只提督查科，读作两个接收部门的投诉同样适用，责任归督查科。A035：电话按口头。复杂的口头投诉也要立即调查。',
      en: 'A034: only the section is named; read as holding for what either body received, the section being responsible. A035: telephone counts as oral. A complex oral complaint is looked into at once, too.',
    },
  },
  {
    id: 'c15',
    ref: '5口头答复',
    nature: 'clock',
    modality: 'should',
    summary: {
      zh: '口头投诉尽量当场答复，逾期只作提示。',
      en: 'An oral complaint is answered on the spot where possible; late is a warning.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within: { fact: 'param.oralAnswer' },
        appliesWhen: {
          all: [{ fact: 'case.channel', in: ['oral', 'phone'] }, { not: { fact: 'class.track', is: 'complex' } }],
        },
        responsible: 'supervision-section',
        modality: 'should',
      },
    ],
    note: {
      zh: 'A034：标题称受理时限，读作自收到起的答复时限。“当场”读作当日。',
      en: 'A034: the heading speaks of acceptance; read as a limit for the answer, from receipt. "On the spot" is read as the same day.',
    },
  },
  {
    id: 'c16',
    ref: '5书面',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '一般书面投诉在两个工作日之内答复。',
      en: 'A general written complaint is answered within two working days.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within: { n: 2, unit: 'workingDay' },
        appliesWhen: {
          all: [
            { not: { fact: 'case.channel', in: ['oral', 'phone'] } },
            { not: { fact: 'class.track', is: 'complex' } },
          ],
        },
        responsible: 'supervision-section',
      },
    ],
    note: {
      zh: 'A034：读作自收到起的答复时限，而非受理时限。A035：触摸屏、评议表、网上及其他形式按书面计；另一读法为无时限。',
      en: 'A034: read as a limit for the answer from receipt, not for acceptance. A035: touch screen, evaluation form, online and other forms count as written here; the other reading leaves them without a limit.',
    },
  },
  {
    id: 'c17',
    ref: '5复杂',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '较复杂或牵涉多个部门的投诉在五个工作日之内答复，不论形式。',
      en: 'A rather complex complaint, or one that touches several departments, is answered within five working days, whatever its form.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within: { n: 5, unit: 'workingDay' },
        appliesWhen: { fact: 'class.track', is: 'complex' },
        responsible: 'supervision-section',
      },
    ],
    note: {
      zh: 'A034：读作自收到起的答复时限。A037：“两个以上”含两个（民法典第1259条）。',
      en: 'A034: read as a limit for the answer, from receipt. A037: "two or more departments" includes two (Civil Code, article 1259).',
    },
  },
  {
    id: 'c18',
    ref: '6反馈',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '处理完毕后，处理意见要及时告知投诉人。',
      en: 'Once the matter is handled, the complainant is told the outcome in time.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: 'Replied:final',
        within: { dueOf: ['c15', 'c16', 'c17'], else: { fact: 'param.feedbackWithin' } },
        responsible: 'supervision-section',
        per: 'each',
      },
    ],
    note: {
      zh: '“及时”无数字：不晚于第5条的答复时限；另无时限时以参数为准。',
      en: '"In time" has no number: no later than the limit for the answer in item 5, else the parameter.',
    },
  },
  {
    id: 'c19',
    ref: '6书面',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '以书面提出的投诉，终局答复也要书面。',
      en: 'A complaint made in writing gets its final answer in writing.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Reply:final'],
        when: { fact: 'case.channel', is: 'written' },
        require: { fact: 'cmd.form', is: 'written' },
      },
    ],
    note: {
      zh: 'A036：仅书面渠道强制书面答复；网上等留痕形式可以书面，不强制。未注明答复形式的，视为不符合。书面之外另作口头说明的，记为阶段答复。',
      en: 'A036: only the channel "written" forces a written answer; for online and other lasting forms it is allowed. An answer that does not say its form does not comply. An oral word beside the written one is an interim reply.',
    },
  },
  {
    id: 'c20',
    ref: '6口头',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '其余投诉未注明答复形式时按口头记，也可书面。',
      en: 'Any other answer is oral unless it says otherwise; writing is allowed.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Reply'],
        field: 'form',
        value: 'oral',
        when: { all: [{ not: { fact: 'cmd.form', set: true } }, { not: { fact: 'case.channel', is: 'written' } }] },
      },
    ],
    note: {
      zh: 'A036：“为主”只是默认值，不排除书面。',
      en: 'A036: "mainly" gives a default and does not rule writing out.',
    },
  },
] satisfies ReadonlyArray<Clause>
