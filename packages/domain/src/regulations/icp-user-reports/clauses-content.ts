import type { Clause } from '../../regulation/language/regulation.js'

/** Paragraph 3: the nine kinds of harmful information. */
export const content = [
  {
    id: 'c05',
    ref: '第3段一',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '一类：鼓动他人抗拒或破坏宪法、法律、法规的施行。',
      en: 'First kind: inciting others to resist the constitution or the law.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'a' }],
  },
  {
    id: 'c06',
    ref: '第3段二',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '二类：鼓动颠覆政权、推翻制度。', en: 'Second kind: inciting the overthrow of state and system.' },
    does: [{ kind: 'term', dim: 'content', value: 'b' }],
  },
  {
    id: 'c07',
    ref: '第3段三',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '三类：鼓动分裂、破坏统一。', en: 'Third kind: inciting the break-up of the country.' },
    does: [{ kind: 'term', dim: 'content', value: 'c' }],
  },
  {
    id: 'c08',
    ref: '第3段四',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '四类：挑起民族间的仇恨和歧视。',
      en: 'Fourth kind: stirring up hatred or contempt between peoples.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'd' }],
  },
  {
    id: 'c09',
    ref: '第3段五',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '五类：造谣传谣，使秩序混乱。',
      en: 'Fifth kind: made-up or twisted facts and rumours that upset public order.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'e' }],
  },
  {
    id: 'c10',
    ref: '第3段六',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '六类：宣扬迷信、色情、赌博、暴力一类内容，或教唆犯罪。',
      en: 'Sixth kind: superstition, obscenity, gambling, violence, terror, or abetting crime.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'f' }],
  },
  {
    id: 'c11',
    ref: '第3段七',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '七类：当众辱骂他人，或编造事实加以诽谤。',
      en: 'Seventh kind: insulting others in public or slandering them.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'g' }],
  },
  {
    id: 'c12',
    ref: '第3段八',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '八类：有损本站的形象或利益。',
      en: 'Eighth kind: whatever hurts the name or the interests of the site.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'h' }],
  },
  {
    id: 'c13',
    ref: '第3段九',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '九类：以上未列的其他违法信息。',
      en: 'Ninth kind: any other information against constitution, law or regulations.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'i' }],
  },
] satisfies ReadonlyArray<Clause>
