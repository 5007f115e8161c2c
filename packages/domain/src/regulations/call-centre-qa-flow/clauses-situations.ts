import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The criteria of situation 2, in the call and on the floor, are one: what meets either is not warned of under the other. */
const slight = {
  kind: 'term',
  dim: 'situation',
  value: '2',
  when: {
    any: [
      {
        all: [
          { not: { fact: 'field.incident.lossAmount', atMost: 0 } },
          { fact: 'field.incident.lossAmount', atMost: { fact: 'param.slightLoss' } },
        ],
      },
      { fact: 'class.conduct', has: 'bad-attitude' },
      { fact: 'class.conduct', has: 'venting-on-floor' },
    ],
  },
} satisfies Mechanism

/** Situations 1 to 3: what each is. */
export const situations = [
  {
    id: 'c20',
    ref: '情况1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '情况1：答错或答不全而没有实际损失；或因冷淡、操作生疏引起不满。',
      en: 'Situation 1 is a slip in the answer that cost nobody anything, or a cold or clumsy manner.',
    },
    does: [{ kind: 'term', dim: 'situation', value: '1', when: { fact: 'field.incident.lossAmount', atMost: 0 } }],
    note: {
      zh: '是否冷淡、生疏由人认定；系统只对照损失金额，有损失而定为情况1的提示。',
      en: 'Coldness and clumsiness are for people to judge; the engine looks at the loss and warns where there was one.',
    },
  },
  {
    id: 'c21',
    ref: '情况2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '情况2：造成轻微实际损失；或态度较差，冷场、抢话、对峙、挂断。',
      en: 'Situation 2 is a small loss, or rudeness: going silent, cutting in, quarrelling, hanging up.',
    },
    does: [slight],
    note: {
      zh: '“轻微”由参数补足，界限金额本身算轻微。情况2的标准合为一条，括号内的现场情形也算，另见下条；分成两条则符合其一仍会按另一条提示。',
      en: '"Slight" is a parameter, and the limit itself is still slight. The criteria of situation 2 stand here as one, those on the floor among them, see the next clause: as two, what meets the one would be warned of under the other.',
    },
  },
  {
    id: 'c22',
    ref: '情况2现场',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '现场发现座席在事后或静音时宣泄对客户的不满、扰乱工区的，按情况2。',
      en: 'An agent who vents about a customer off the line, so that the floor suffers, is dealt with under situation 2.',
    },
    does: [slight],
    note: {
      zh: '“按此类处理”读作情况2的一项标准，与上条合为一条；另有更重情节的仍可定为情况3。无须客户投诉：以“现场发现”立案，只走扣分一路，不答复客户；另一读法为仅在投诉案中适用。',
      en: 'Read as one criterion of situation 2, at one with the clause before; with something graver beside it, situation 3 stays open. No customer need complain: it is a case of kind "floor finding", which runs to the sanction and answers nobody; the other reading has it only inside a complaint.',
    },
  },
  {
    id: 'c23',
    ref: '情况3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '情况3：造成重大实际损失、影响极坏；或辱骂、讽刺客户。',
      en: 'Situation 3 is a heavy loss that damages the centre, or insults and mockery on the line.',
    },
    does: [
      {
        kind: 'term',
        dim: 'situation',
        value: '3',
        when: {
          any: [
            { not: { fact: 'field.incident.lossAmount', atMost: { fact: 'param.slightLoss' } } },
            { fact: 'class.conduct', has: 'abuse' },
          ],
        },
      },
    ],
    note: {
      zh: '“重大”读作超过轻微的上限。“极恶劣影响”由人认定。符合几种情况的，由认定人取重者。',
      en: '"Major" is read as above what is slight. The "very bad effect" is for people to judge. Where several situations fit, whoever classifies takes the gravest.',
    },
  },
] satisfies ReadonlyArray<Clause>
