import type { Clause } from '../../regulation/language/regulation.js'

/** Item 6: the outcome told to the complainant, and in which form. */
export const answer = [
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
    readings: [
      {
        id: 'A036',
        taken: {
          zh: '仅书面渠道强制书面答复；网上等留痕形式可以书面，不强制。',
          en: 'Only the channel "written" forces a written answer; for online and other lasting forms it is allowed.',
        },
        other: {
          zh: '网上、评议表也是书面，同样要书面答复。',
          en: 'Online complaints and evaluation forms are written, too, and are answered in writing.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Reply:final'],
            when: { fact: 'case.channel', in: ['written', 'online', 'evaluation-form'] },
            require: { fact: 'cmd.form', is: 'written' },
          },
        ],
      },
    ],
    note: {
      zh: '未注明答复形式的，视为不符合。书面之外另作口头说明的，记为阶段答复。',
      en: 'An answer that does not say its form does not comply. An oral word beside the written one is an interim reply.',
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
    readings: [
      {
        id: 'A036',
        taken: {
          zh: '书面渠道以外都默认口头；“为主”只是默认值，不排除书面。',
          en: 'All but the channel "written" default to oral; "mainly" is a default and does not rule writing out.',
        },
        other: {
          zh: '网上、评议表既属书面，不再默认口头。',
          en: 'Online complaints and evaluation forms, being written, no longer default to oral.',
        },
        does: [
          {
            kind: 'fill',
            on: ['Reply'],
            field: 'form',
            value: 'oral',
            when: {
              all: [
                { not: { fact: 'cmd.form', set: true } },
                { not: { fact: 'case.channel', in: ['written', 'online', 'evaluation-form'] } },
              ],
            },
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
