/** An aim is no act. */
export const aim = [
  { kind: 'manual', why: { zh: '宗旨性规定，没有可判断的行为。', en: 'An aim; no act to be judged by.' } },
] as const
