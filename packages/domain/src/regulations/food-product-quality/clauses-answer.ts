import type { Clause } from '../../regulation/language/regulation.js'

/** Part 7: how the customer is met and answered, as far as the text goes. */
export const answer = [
  {
    id: 'c31',
    ref: '七步骤1',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '用心听完投诉。', en: 'The complaint is heard out with attention.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '听得认不认真，没有事件可以判断。',
          en: 'Whether somebody listened with care leaves no event to judge it by.',
        },
      },
    ],
  },
  {
    id: 'c32',
    ref: '七步骤2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '接收人把听到的复述一遍，得到确认；没有复述的不能最后答复或结案。',
      en: 'The receiver repeats the complaint and has it confirmed; otherwise there is no final answer and no closing.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'act:content-confirmed',
        responsible: { actor: 'receiver' },
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    departs: {
      zh: '目录以登记为起点；原文在听取投诉时就要复述，登记尚在其后，故自收到起算。',
      en: 'The catalogue starts at the registration; the source has it repeated while the complaint is heard, which comes before, so it runs from receipt.',
    },
    note: {
      zh: '没有期限，读作最后答复或结案之前。来信等无从当面复述的，复述确认中写明原因。',
      en: 'No time is given: before the final answer or the closing. For a letter, where nothing was said aloud, the confirmation states the reason.',
    },
  },
  {
    id: 'c33',
    ref: '七步骤3',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '让对方感到其处境有人理解。', en: 'The customer is shown understanding.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '体谅与否是态度，没有事件可以判断。',
          en: 'Sympathy is a manner; no event shows whether there was any.',
        },
      },
    ],
  },
  {
    id: 'c34',
    ref: '七步骤4',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '营销部设法拿到被投诉的产品；拿不到的要记明原因；两样都没有就答复的记作违反，但不拦下。',
      en: 'Marketing tries to get the product for analysis, or records why it could not; an answer without either counts as a breach but goes out.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: {
          anyOf: [
            { event: 'act:evidence-collected', where: { fact: 'it.kind', is: 'sample' } },
            { event: 'act:contact-attempted', where: { fact: 'it.sampleRefusal', set: true } },
          ],
        },
        responsible: 'marketing',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    departs: {
      zh: '目录以登记为起点；向顾客要样品不必等到登记之后，故自收到起算。',
      en: 'The catalogue starts at the registration; asking for the product need not wait for that, so it runs from receipt.',
    },
    note: {
      zh: '“设法”读作取得样品，或记下顾客为何不给。',
      en: '"Try to" is read as: the sample, or the reason for which the customer did not give it.',
    },
  },
  {
    id: 'c35',
    ref: '七步骤5',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '向顾客讲明可行的办法，不少于两种；没有讲就答复的记作违反，但不拦下。',
      en: 'The customer is told at least two likely ways out; an answer without that counts as a breach but goes out.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'Proposed', where: { fact: 'it.optionCount', atLeast: 2 } },
        responsible: 'marketing',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    departs: {
      zh: '目录以登记为起点；原文不以登记为前提，故自收到起算。',
      en: 'The catalogue starts at the registration, on which the source does not make it depend; it runs from receipt.',
    },
    note: {
      zh: '“几种”读作至少两种。只有一条路可走的也要答复，故不拒绝。',
      en: '"Several" is read as two or more. Where there is only one way out the customer is answered all the same: so nothing is refused.',
    },
  },
  {
    id: 'c36',
    ref: '七步骤6',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '谢谢对方提出问题。', en: 'The customer is thanked for speaking up.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '一句道谢，没有事件可以判断。',
          en: 'A word of thanks leaves no event to judge it by.',
        },
      },
    ],
  },
  {
    id: 'c37',
    ref: '七方法1',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '遇事不慌不躁。', en: "One keeps one's composure." },
    does: [
      {
        kind: 'manual',
        why: { zh: '镇静与否是态度，没有事件可以判断。', en: 'Composure is a manner; no event shows it.' },
      },
    ],
  },
  {
    id: 'c38',
    ref: '七方法2',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '不跟顾客争，不说风凉话，不抢话（原文到此中断）。',
      en: 'No arguing, no mockery, no cutting in (here the text stops).',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '谈话中的态度没有事件可以判断；其后原文缺失。',
          en: 'Manners in a talk leave no event to judge them by; what followed is lost.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
