import type { Clause } from '../../regulation/language/regulation.js'

/** Items 1 and 2: who receives, who may complain about what. */
export const scope = [
  {
    id: 'c01',
    ref: '1',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '督查科与监察投诉窗口均可接收投诉。',
      en: 'The supervision section and the complaint window both take complaints in.',
    },
    does: [
      { kind: 'route', step: 'intake', on: 'Received', to: { anyOf: ['supervision-section', 'supervision-window'] } },
    ],
    readings: [
      {
        id: 'A038',
        taken: {
          zh: '原文电话号码有错字，读作4560002和4560027，由使用单位核定；号码不写入规则。',
          en: 'The telephone numbers are garbled in the source: read as 4560002 and 4560027, for the deployment to confirm. They are no part of a rule.',
        },
        other: {
          zh: '第一个号码残缺，只有4560027可用。',
          en: 'The first number is incomplete, and only 4560027 can be used.',
        },
      },
    ],
    note: {
      zh: '“共同”读作任一方均可接收；另一读法为两方一起接收。',
      en: '"Jointly" is read as either of the two; the other reading is both at once.',
    },
  },
  {
    id: 'c02',
    ref: '2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '在中心办事的人可就七类事由投诉窗口工作人员；受理前须认定投诉人身份、对象和事由。',
      en: 'Whoever has business at the centre may complain about its windows on seven grounds; acceptance asks for complainant, respondent and ground.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Acknowledge:accepted'],
        require: {
          all: [
            { fact: 'case.complainant.kind', is: 'service-user' },
            { fact: 'case.respondent.kind', in: ['window', 'window-staff'] },
            { fact: 'class.ground', in: { list: 'ground' } },
          ],
        },
      },
    ],
    note: {
      zh: '是否正在中心办事，以接收时登记的投诉人类别为准。对象读作窗口及其工作人员（第9条并提窗口单位）；另一读法为仅限工作人员。只限制受理，收到的投诉一律留存。',
      en: 'Whether somebody had business at the centre is the kind of complainant set at intake. Windows count beside their staff, since item 9 names both; the other reading is staff only. It limits acceptance: what was received always stays on record.',
    },
  },
  {
    id: 'c03',
    ref: '2(1)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '事由一：没有兑现“六公开”的承诺。', en: 'Ground 1: the promise of the "six opens" was not kept.' },
    does: [{ kind: 'term', dim: 'ground', value: 'six-opens' }],
  },
  {
    id: 'c04',
    ref: '2(2)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '事由二：未按“五制”办理审批。', en: 'Ground 2: approval did not follow the "five systems".' },
    does: [{ kind: 'term', dim: 'ground', value: 'five-systems' }],
  },
  {
    id: 'c05',
    ref: '2(3)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '事由三：未按“五件”规则办理事项。',
      en: 'Ground 3: a matter was not handled by the "five items" rules.',
    },
    does: [{ kind: 'term', dim: 'ground', value: 'five-items' }],
  },
  {
    id: 'c06',
    ref: '2(4)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '事由四：服务差或态度差。', en: 'Ground 4: the service or the attitude was poor.' },
    does: [{ kind: 'term', dim: 'ground', value: 'poor-service' }],
  },
  {
    id: 'c07',
    ref: '2(5)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '事由五：索要好处、刁难等不廉洁行为。',
      en: 'Ground 5: favours taken or asked for, obstruction, or other dishonesty.',
    },
    does: [{ kind: 'term', dim: 'ground', value: 'integrity' }],
  },
  {
    id: 'c08',
    ref: '2(6)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '事由六：触犯法律或纪律。', en: 'Ground 6: law or discipline was broken.' },
    does: [{ kind: 'term', dim: 'ground', value: 'illegal' }],
  },
  {
    id: 'c09',
    ref: '2(7)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '事由七：窗口工作人员的其他行为使人受损。',
      en: 'Ground 7: anything else window staff did that caused a loss.',
    },
    does: [{ kind: 'term', dim: 'ground', value: 'loss' }],
    note: {
      zh: '“其它”以造成损失为前提，因此不作兜底项。',
      en: '"Other" still asks for a loss, so it is not what remains when nothing else fits.',
    },
  },
] satisfies ReadonlyArray<Clause>
