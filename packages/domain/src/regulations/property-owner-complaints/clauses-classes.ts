import type { Clause } from '../../regulation/language/regulation.js'

/** Section 4.2.1: the two classes, and the sub-classes of the first. Here the source breaks off. */
export const classes = [
  {
    id: 'c07',
    ref: '4.2.1.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '一类：物业自己没管好；定为一类的要同时定细类。',
      en: 'Class 1: our own management fell short; it is set together with a sub-class.',
    },
    does: [
      { kind: 'term', dim: 'class', value: '1' },
      {
        kind: 'guard',
        on: ['Classify'],
        when: { fact: 'class.class', is: '1' },
        require: { fact: 'class.subclass', in: { list: 'subclass' } },
      },
    ],
  },
  {
    id: 'c08',
    ref: '4.2.1.1 房屋管理类',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '房屋类：房屋公共部位失修、违建没管住、装修没把好关。',
      en: 'Building: shared parts in disrepair, illegal building, lax approval of refitting.',
    },
    does: [{ kind: 'term', dim: 'subclass', value: 'building', parent: '1', when: { fact: 'class.class', is: '1' } }],
    note: {
      zh: '五个细类都只属于一类；用在二类上的，提示。',
      en: 'All five belong to class 1 alone: set beside class 2 they are warned of.',
    },
  },
  {
    id: 'c09',
    ref: '4.2.1.1 设备管理类',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '设备类：水管、照明、水泵、消防、电梯等公用设施没管好，外包的也算。',
      en: 'Equipment: pipes, lighting, pumps, fire gear, lifts and other shared plant, outsourced or not.',
    },
    does: [{ kind: 'term', dim: 'subclass', value: 'equipment', parent: '1', when: { fact: 'class.class', is: '1' } }],
  },
  {
    id: 'c10',
    ref: '4.2.1.1 安全管理类',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '安全类：秩序、来人、车辆、消防没管好留下隐患，夜里对讲机太响也归这里。',
      en: 'Safety: order, visitors, traffic and fire ill-kept, and guards whose radios are too loud at night.',
    },
    does: [
      {
        kind: 'term',
        dim: 'subclass',
        value: 'safety',
        parent: '1',
        order: 1,
        when: { fact: 'class.class', is: '1' },
      },
    ],
    readings: [
      {
        id: 'A089',
        taken: {
          zh: '特别先于一般：对讲机的响声归安全类，排在环境类之前。',
          en: 'The special before the general: noise of radios is safety, which is looked at before environment.',
        },
        other: {
          zh: '凡噪音都归环境类，对讲机只是安全类的管理对象。',
          en: 'All noise is environment, and radios are named under safety as equipment to be managed.',
        },
      },
    ],
    note: {
      zh: '归哪一细类由人定，次序只供提示。',
      en: 'People set the sub-class; the order is a hint to them.',
    },
  },
  {
    id: 'c11',
    ref: '4.2.1.1 环境管理类',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '环境类：绿化、保洁、垃圾、消杀、商铺油烟占道没管好，以及别处归不进的噪音。',
      en: 'Environment: green, cleaning, refuse, pests, shops and their fumes, and noise that fits nowhere else.',
    },
    does: [
      {
        kind: 'term',
        dim: 'subclass',
        value: 'environment',
        parent: '1',
        order: 2,
        when: { fact: 'class.class', is: '1' },
      },
    ],
  },
  {
    id: 'c12',
    ref: '4.2.1.1 综合服务类',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '综合类：前四类之外的家政、商务、中介、文化、会所和收费。',
      en: 'General service: what the other four do not cover, from housekeeping to clubs and charges.',
    },
    does: [
      {
        kind: 'term',
        dim: 'subclass',
        value: 'general-service',
        parent: '1',
        residual: true,
        when: { fact: 'class.class', is: '1' },
      },
    ],
  },
  {
    id: 'c13',
    ref: '4.2.1.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '二类：问题出在开发商的产品或服务上，不设细类。',
      en: 'Class 2: the product or service of the developer is at fault; it has no sub-classes.',
    },
    does: [{ kind: 'term', dim: 'class', value: '2' }],
    readings: [
      {
        id: 'A090',
        taken: {
          zh: '定义之后原文断开：只作分类和统计，怎么办不作推测。',
          en: 'The text stops after the definition: it is classed and counted, and how to handle it is not guessed.',
        },
        other: {
          zh: '推测为转交开发商，并告知业主。',
          en: 'Presumably it is passed to the developer, and the owner is told.',
        },
        does: [
          { kind: 'term', dim: 'class', value: '2' },
          {
            kind: 'route',
            step: 'assign',
            on: 'Classified',
            when: { fact: 'class.class', is: '2' },
            to: 'developer',
          },
          {
            kind: 'obligation',
            startsOn: 'Classified',
            stopsOn: 'Acknowledged:told',
            responsible: 'service-centre',
            appliesWhen: { fact: 'class.class', is: '2' },
            before: ['Closed'],
            severity: 'warn',
          },
        ],
      },
      {
        id: 'A141',
        taken: {
          zh: '二类的含义只在本制度内有效。',
          en: 'What class 2 means holds within these rules alone.',
        },
        other: {
          zh: '与另一物业制度统一口径，二类指工程质量。',
          en: 'One meaning for all property rules: class 2 is the quality of construction.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
