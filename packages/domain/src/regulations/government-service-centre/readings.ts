/** Item 5 says acceptance in its heading and answer in its text. */
export const acceptanceOrAnswer = {
  id: 'A034',
  taken: {
    zh: '标题称受理时限，内容说答复：读作自收到起的答复时限，两个接收部门同样适用。',
    en: 'The heading speaks of acceptance, the text of the answer: read as a limit for the answer, from receipt, for both receiving bodies.',
  },
  other: {
    zh: '照标题：受理即履行，且只管督查科自己接收的。',
    en: 'As the heading has it: acceptance meets it, and it holds for what the section itself received.',
  },
} as const
