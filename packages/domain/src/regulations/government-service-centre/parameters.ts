import type { Regulation } from '../../regulation/language/regulation.js'

/** What a registration holds, unless the deployment says otherwise. */
export const formFields = [
  'field.complainant.name',
  'field.complainant.contact',
  'case.receivedAt',
  'case.form',
  'field.case.content',
  'field.case.window',
  'class.ground',
] as const

/** Blanks of the source. Every value is a proposal: the source gives a word such as 马上 or nothing at all. */
export const parameters = {
  formFields: {
    zh: '登记内容（原文只说认真登记）',
    en: 'what a registration holds (the source only says: carefully)',
    type: 'fields',
    default: formFields,
    origin: 'ours',
  },
  oralInvestigate: {
    zh: '口头投诉多久内开始调查（原文：马上）',
    en: 'how soon an oral complaint is looked into (source: at once)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  oralAnswer: {
    zh: '口头投诉多久内答复（原文：尽可能当场）',
    en: 'how soon an oral complaint is answered (source: on the spot, if possible)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  feedbackWithin: {
    zh: '处理完毕后多久内反馈（原文：及时），另无答复时限时适用',
    en: 'feedback after handling (source: in time), where no answer limit runs',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  recheckWithin: {
    zh: '投诉人不服后多久内重新核实并答复（原文未定）',
    en: 'how soon an objection is checked and answered again (no limit in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  maxObjections: {
    zh: '不服几次以内由受理部门自行复核，超过则报上级（原文未定）',
    en: 'objections settled by the section itself; one more goes to its superior (none stated in the source)',
    type: 'integer',
    default: 1,
    origin: 'ours',
  },
  revisitWithin: {
    zh: '终局答复后多久内回访（原文：定期或不定期）',
    en: 'how soon after the final answer a revisit takes place (source: regularly or not)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
