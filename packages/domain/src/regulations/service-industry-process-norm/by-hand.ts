/** An attitude shows in no event. */
export const attitude = [
  {
    kind: 'manual',
    why: { zh: '待人的态度，从事件看不出来。', en: 'An attitude towards people, which no event shows.' },
  },
] as const
