import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** An order of the province, answered to both. */
const answeredToProvince = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: { allOf: [{ event: 'Returned:result', to: 'provincial-centre' }, 'Replied:final'] },
  within: { n: 3, unit: 'workingDay' },
  appliesWhen: { fact: 'case.kind', is: 'provincial-order' },
  responsible: 'monitoring-centre',
  extension: { maxTotal: { fact: 'param.extensionMax' }, reason: 'required', approver: 'deputy-manager' },
} satisfies ClockMechanism

/** Part 2(2), item 4: orders of the provincial centre. */
export const province = [
  {
    id: 'c47',
    ref: '二(二)4',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '省中心的受理单三个工作日内答复客户并报回省中心，经批准延期总共不超过七个工作日。',
      en: 'An order of the province is answered and reported back within three working days, with an extension within seven in all.',
    },
    does: [answeredToProvince],
    readings: [
      {
        id: 'A116',
        taken: {
          zh: '延期由分管领导批准，总共不超过参数所定的七个工作日。',
          en: 'The leader in charge grants the extension, up to the seven working days of the parameter.',
        },
        other: {
          zh: '原文未设批准人：监控中心写明原因即可，上限仍由参数定。',
          en: 'The text names nobody who grants it: a reason of the centre is enough, up to the time in the parameter.',
        },
        does: [{ ...answeredToProvince, extension: { maxTotal: { fact: 'param.extensionMax' }, reason: 'required' } }],
      },
    ],
    note: {
      zh: '本项只说向省中心反馈；件件有回音（一9），故答复客户与反馈省中心两件事都做完才算办结。处理流程原文从略。',
      en: 'The item speaks of telling the province only; as every case is answered (rule 9), it is done when customer and province both have the result. The steps between are left out by the text.',
    },
  },
  {
    id: 'c48',
    ref: '二(二)4反馈',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '受理单的结果经投诉信息系统报省中心。',
      en: 'The result of such an order goes to the province by the complaint information system.',
    },
    does: [
      {
        kind: 'route',
        step: 'return',
        on: {
          anyOf: ['Resolved', { event: 'Returned:result', by: ['first-responsible', 'county', 'city-dept'] }],
        },
        when: { fact: 'case.kind', is: 'provincial-order' },
        to: { external: 'provincial-centre' },
        via: ['complaint-information-system'],
      },
    ],
    note: {
      zh: '监控中心自己办结的，或单位把结果交回的，都由此报送。',
      en: 'Both when the centre has settled it itself and when a unit has returned its result.',
    },
  },
] satisfies ReadonlyArray<Clause>
