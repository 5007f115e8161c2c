/** What people are like is for hiring and training to see to. */
export const staffQuality = [
  {
    kind: 'manual',
    why: { zh: '人员素质，由招聘和培训把关。', en: 'A quality of staff, for hiring and training to see to.' },
  },
] as const
