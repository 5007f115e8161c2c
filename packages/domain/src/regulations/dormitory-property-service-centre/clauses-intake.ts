import type { Clause } from '../../regulation/language/regulation.js'

/** Items 1 to 3: somebody is always there; problems are logged, passed on, raised. */
export const intake = [
  {
    id: 'c01',
    ref: '(一)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '让学生和辅导员的投诉随时有人管，突发事件很快有人到。',
      en: 'Complaints of students and counsellors find somebody at any hour, and emergencies are dealt with fast.',
    },
    does: [{ kind: 'manual', why: { zh: '只说明目的。', en: 'A statement of purpose.' } }],
  },
  {
    id: 'c02',
    ref: '(二)前段',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '服务中心昼夜都有人值班。', en: 'Somebody is on duty day and night.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '属排班，案件记录里看不出有没有人值班；因此各项分钟和小时期限昼夜连续计算。',
          en: 'A matter of rotas that cases do not show; limits in minutes and hours run day and night for this reason.',
        },
      },
    ],
  },
  {
    id: 'c03',
    ref: '(二)后段',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '耐心听取意见。', en: 'What people say is listened to.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '听得认真与否只能由人评判。', en: 'Whether anybody listens is for people to judge.' },
      },
    ],
  },
  {
    id: 'c04',
    ref: '(三)记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '不能当场解决的，登记或派单时要写值班记录。',
      en: 'What is not solved on the spot is written into the duty log when it is registered or passed on.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered', 'Assigned'],
        fields: ['field.log.entry'],
        form: '值班记录',
        when: { not: { some: 'Resolved' } },
      },
    ],
    note: {
      zh: '已经解决的不要求；值班记录在登记或派单时检查，不在接到时检查。',
      en: 'Not asked of what is solved; checked when it is registered or passed on, not at receipt.',
    },
  },
  {
    id: 'c05',
    ref: '(三)通知',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '不能当场解决的，值班员1小时内通知责任人。',
      en: 'What is not solved on the spot the officer on duty tells the person responsible within an hour.',
    },
    does: [
      {
        kind: 'route',
        step: 'notify',
        on: 'Received',
        when: { not: { fact: 'case.solvedAtOnce', is: true } },
        by: { roster: 'officer' },
        to: { table: 'responsible', key: ['class.object', 'case.place'], else: 'supervisor' },
        within: { fact: 'param.notifyLimit' },
      },
    ],
    readings: [
      {
        id: 'A028',
        taken: {
          zh: '“处理期限”一章只见于目录，处理本身不设期限，由公司自定。',
          en: 'The chapter on time limits is a heading only; the handling itself has no limit here, the deployment sets it.',
        },
        other: {
          zh: '原章应有期限，但正文缺失，不作推测，故不设选项。',
          en: 'It must have had limits; they are lost and not guessed at, so there is nothing to choose.',
        },
      },
    ],
    note: {
      zh: '责任人按对象和楼栋查表，表里没有的找主管；通知由当班的值班员发出。收到时还不知道能否当场解决，故先列出应通知谁；当场解决了即不必通知。',
      en: 'Looked up by who is complained about and by place, else the supervisor; the officer on duty gives the notice. Named at receipt, when nobody knows yet whether it can be solved on the spot.',
    },
  },
  {
    id: 'c06',
    ref: '(三)上报',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '重大问题30分钟内报到项目经理。',
      en: 'A major problem reaches the project manager within 30 minutes.',
    },
    does: [
      {
        kind: 'escalate',
        on: { becomes: { fact: 'class.gravity', is: 'major' } },
        to: 'project-manager',
        within: { fact: 'param.majorReport' },
      },
    ],
    note: {
      zh: '何为重大，原文未说；建议以受伤、火灾、水浸、群体投诉、停水停电超过4小时为准。一定为重大，系统即刻上提，每次只提一回。',
      en: 'Major is not defined; proposed are injury, fire, flood, a group of complainants, an outage of more than four hours. The engine raises it the moment it is found major, once each time.',
    },
  },
] satisfies ReadonlyArray<Clause>
