import type { Clause } from '../../regulation/language/regulation.js'
import { itOperations, staffMatter } from './by-hand.js'

/** Chapter 7: customer data, back-up, networks. */
export const security = [
  {
    id: 'c63',
    ref: '七(一)1',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '客户资料只供经办各方和管理部门查阅，不得导出，每次查阅留痕；联系方式对上级一概隐去。',
      en: 'Customer data are for those who handle the case and the managing department, never leave, and each look is recorded; the contact is masked for the superior in any case.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*'],
        see: [{ actor: 'involved' }, 'managing-dept'],
        mask: { superior: ['field.complainant.contact'] },
        deny: ['export'],
        audit: true,
      },
    ],
    note: {
      zh: '处理人员要联系客户，故不对其隐去联系方式；遮蔽只针对无须联系客户的角色。“有关法律法规”不另行展开。',
      en: 'The handler has to call the customer and sees the contact; it is masked for roles that need none. What the law says beyond this is not spelt out.',
    },
  },
  {
    id: 'c64',
    ref: '七(一)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '接听人员要学会保护客户信息。', en: 'Agents are trained in information security.' },
    does: staffMatter,
  },
  {
    id: 'c65',
    ref: '七(一)3',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '只有获授权的角色能看客户资料，每次查阅留痕。',
      en: 'Only roles with permission read customer data, and each look is recorded.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*'],
        see: [{ party: { fact: 'param.authorisedRoles' } }],
        audit: true,
      },
    ],
    note: {
      zh: '授权名单由参数给出，默认含处理人员，否则无法联系客户。',
      en: 'The roles stand in a parameter; the handler is among them, since customers could not be called otherwise.',
    },
  },
  {
    id: 'c66',
    ref: '七(二)1',
    nature: 'retention',
    modality: 'must',
    summary: { zh: '系统数据每天备份一次。', en: 'The data of the system are backed up every day.' },
    does: [
      {
        kind: 'retain',
        what: 'system-data',
        do: 'back-up',
        on: { every: { fact: 'param.backupPeriod' } },
        by: 'managing-dept',
        creates: { oblige: 'act:backup-done', within: { n: 0, unit: 'sameDay' } },
      },
    ],
    note: {
      zh: '介质是否可靠、是否异地存放，系统看不到，由人检查；系统只看备份是否按时做了。',
      en: 'Whether the medium is safe and off-site is for people to check; the engine sees only that the back-up was made in time.',
    },
  },
  {
    id: 'c67',
    ref: '七(二)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '有数据恢复计划并定期演练。', en: 'There is a recovery plan, and it is rehearsed.' },
    does: itOperations,
  },
  {
    id: 'c68',
    ref: '七(三)1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '装防火墙和杀毒软件。', en: 'Firewalls and virus protection are installed.' },
    does: itOperations,
  },
  {
    id: 'c69',
    ref: '七(三)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '定期检查网络、扫描漏洞。', en: 'Networks are checked and scanned for weaknesses.' },
    does: itOperations,
  },
] satisfies ReadonlyArray<Clause>
