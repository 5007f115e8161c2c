/** How it is said shows in no event. */
export const wording = [
  {
    kind: 'manual',
    why: { zh: '怎么说只能听录音评判。', en: 'How it is said is judged by listening to the recording.' },
  },
] as const
