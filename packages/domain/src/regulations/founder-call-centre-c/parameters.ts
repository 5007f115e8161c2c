import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 立即, 密切, 及时, names policies outside it, and five of its seven solutions are lost. */
export const parameters = {
  callBackAtOnce: {
    zh: '投诉信留有电话的，多久内回电（原文：立即）',
    en: 'how soon a letter with a telephone number is answered by a call (source: at once)',
    default: { n: 2, unit: 'workingHour' },
    origin: 'ours',
  },
  servicePolicy: {
    zh: '按服务政策和代理政策，何种情形换机、维修或换件，以决策表给出（原文指向本流程之外的政策；可参照微型计算机三包的七日退货、十五日换货）',
    en: 'when the service and agency policies give a new machine, a repair or a part, as a decision table (the source points to policies outside it; the statutory seven days for return and fifteen for exchange may serve)',
    type: 'table',
    default: [],
    origin: 'ours',
  },
  trackEvery: {
    zh: '派出后多久跟踪一次（原文：密切）',
    en: 'how often a case passed on is followed (source: closely)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  specialSolutions: {
    zh: '可用的特殊解决方案（原文称有七种，未全列）',
    en: 'special solutions that may be used (source: seven, not all listed)',
    default: ['repair', 'replace-part', 'replace-machine', 'refund', 'extended-warranty', 'gift', 'apology'],
    origin: 'ours',
  },
  departmentLimit: {
    zh: '责任部门多久没办完，算不能及时解决（原文：及时）',
    en: 'how long a department may take before it has not solved the matter in time (source: in time)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  reportQualityWithin: {
    zh: '部门逾期或办得不妥之后，多久内上报品管部（原文：及时）',
    en: 'how soon quality control is told after a department is late or its result declined (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
