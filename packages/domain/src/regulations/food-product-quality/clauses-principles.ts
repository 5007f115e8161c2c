import type { Clause } from '../../regulation/language/regulation.js'

/** Parts 1 and 2: what complaints are handled for, and on which principles. */
export const principles = [
  {
    id: 'c01',
    ref: '一1-3',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '处理投诉是为了准时、管用地答复各方，稳住市场，维护产品和公司的声誉。',
      en: 'Complaints are handled so that everybody who asks is answered soon and correctly, sales stay steady and the name of the company gains.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '说的是目的，没有要人做的事；答复、记录等具体义务由后文各款执行。',
          en: 'It states purposes and asks nobody for a deed; the duties that serve them stand in later clauses.',
        },
      },
    ],
  },
  {
    id: 'c02',
    ref: '二1',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '消费者依法享有的权益受到保护。', en: 'What the law gives the consumer is respected.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原则性要求，没有可以核对的行为、时点或材料。',
          en: 'A principle: it names no deed, moment or paper that could be checked.',
        },
      },
    ],
    note: {
      zh: '原文“xx”读作消费者（另有几处同此）。',
      en: 'The blank "xx" of the source is read as the consumer, here and further down.',
    },
  },
  {
    id: 'c03',
    ref: '二2',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '从投诉中不断改进质量管理。', en: 'The management of quality keeps getting better.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原则性要求；是否有所改进，个案中的事件不能说明。',
          en: 'A principle: whether quality management improves cannot be told from the events of a case.',
        },
      },
    ],
  },
  {
    id: 'c04',
    ref: '二3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '凡产品质量投诉，一律照本制度办，不另用别的规则。',
      en: 'Every complaint about product quality goes by these rules and by no others.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.kind', is: 'product-complaint' }, exclusive: true }],
    note: {
      zh: '“统一”读作每件产品质量投诉只适用本制度一个版本；只决定适用，从不拒收。另一读法为仅是原则，不排斥其他制度。',
      en: '"One procedure" is read as: exactly one version of these rules is pinned to each such complaint. It decides what applies and never turns a complaint away. The other reading is a principle that rules nothing out.',
    },
  },
] satisfies ReadonlyArray<Clause>
