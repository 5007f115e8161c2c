import type { Clause } from '../../regulation/language/regulation.js'

/** General part and principles: what it is about, who manages and who handles. */
export const general = [
  {
    id: 'c01',
    ref: '总则目的',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '本规定为的是规范售后、爱护品牌、改进产品。',
      en: 'The rules serve good after-sales service, the name of the brand and better products.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '说的是目的，没有要人做的事。',
          en: 'It states a purpose and asks nobody for a deed.',
        },
      },
    ],
  },
  {
    id: 'c02',
    ref: '总则定义',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '消费者就购买服务或使用本公司产品后的异常提出的投诉和反馈，适用本规定。',
      en: "Covered are complaints and feedback of consumers about how they were served when buying, or about what the company's products did to them.",
    },
    does: [
      {
        kind: 'scope',
        when: {
          all: [
            { fact: 'case.kind', in: ['complaint', 'feedback'] },
            { fact: 'case.complainant.kind', is: 'consumer' },
            {
              any: [
                { fact: 'field.product.maker', set: false },
                { fact: 'field.product.maker', is: 'own' },
              ],
            },
          ],
        },
      },
      { kind: 'term', dim: 'kind', value: ['complaint', 'feedback'] },
    ],
    note: {
      zh: '定义读作适用范围：只决定适用，从不拒收。身份不明的按消费者对待；只有明知不是消费者，或明知是别家产品，才在范围之外。',
      en: 'The definition is read as the scope: it decides what applies and turns nothing away. Whoever is not known to be something else counts as a consumer; only a product known to be of another maker is outside.',
    },
  },
  {
    id: 'c03',
    ref: '总则管理部门',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '投诉由市场管理部办理，营销中心统管并知情。',
      en: 'The market-management department handles a complaint; the marketing centre manages and is kept informed.',
    },
    does: [{ kind: 'route', step: 'handle', on: 'Received', to: 'market-dept', cc: ['marketing-centre'], order: 90 }],
    note: {
      zh: '“管理”读作知情并可催办，“处理”读作承办。类别已知的，由后面各款先行指派。',
      en: '"Manages" is read as being informed and free to urge, "handles" as doing the work. Where the type is known, a later clause names who does.',
    },
  },
  {
    id: 'c04',
    ref: '总则适用',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '市场管理部受本规定约束。', en: 'The rules bind the market-management department.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '说明约束哪个部门；各款已各自写明由谁做，没有可单独执行的事。',
          en: 'It says which department is bound; each clause names who acts, and nothing is left to execute here.',
        },
      },
    ],
  },
  {
    id: 'c05',
    ref: '原则1',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '怎样了结，尊重消费者的选择。', en: 'The consumer chooses the way of settlement.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原则；所选途径可以记录，是否得到尊重由人判断。',
          en: 'A principle: the way chosen can be noted, whether it was respected is for people to judge.',
        },
      },
    ],
  },
  {
    id: 'c06',
    ref: '原则2',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '遵守消费者保护方面的法律。', en: 'Consumer-protection law is kept.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '一般的守法义务，没有写出可核对的内容。',
          en: 'A general duty to keep the law, without anything that could be checked.',
        },
      },
    ],
  },
  {
    id: 'c07',
    ref: '原则3',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '处理要讲法、讲理、讲情，双方自愿。',
      en: 'Settlements are lawful, reasonable, kind and free of pressure.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原则；公平与否不能由事件判断。',
          en: 'A principle: no event shows whether a settlement was fair.',
        },
      },
    ],
  },
  {
    id: 'c08',
    ref: '原则4',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '公司的利益也要顾到。', en: 'The interests of the company count, too.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原则；怎样权衡由人决定。',
          en: 'A principle: how interests are weighed is for people to decide.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
