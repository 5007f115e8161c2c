/** One of the seven grounds of the regulation (第二条), with what people say when they complain on it. */
export interface Ground {
  readonly ground: string
  readonly weight: number
  /** Values of `gravity`, most often nothing but general. */
  readonly gravity: string
  /** How often the finding goes against the window. */
  readonly substantiated: number
  readonly says: readonly [(matter: string) => string, ...ReadonlyArray<(matter: string) => string>]
  /** What the investigation found, where the complaint was right. */
  readonly causes: readonly [string, ...ReadonlyArray<string>]
}

export const grounds: readonly [Ground, ...ReadonlyArray<Ground>] = [
  {
    ground: 'poor-service',
    weight: 46,
    gravity: 'general',
    substantiated: 0.58,
    says: [
      (matter) => `办理${matter}时窗口人员态度生硬，多问两句就显得不耐烦。`,
      (matter) => `咨询${matter}要带什么材料，三次得到三种说法，来回跑了几趟。`,
      (matter) => `取号办理${matter}等了近两个小时，其间窗口长时间空岗。`,
      (matter) => `办${matter}时工作人员一直低头看手机，叫号后迟迟不受理。`,
      (matter) => `工作人员未一次性告知${matter}所需材料，导致多次往返。`,
    ],
    causes: ['未落实一次性告知', '高峰时段排班不足', '新进人员业务不熟', '服务用语不规范'],
  },
  {
    ground: 'five-items',
    weight: 19,
    gravity: 'general',
    substantiated: 0.5,
    says: [
      (matter) => `${matter}材料齐全，窗口仍按补办件退回，没有说明理由。`,
      (matter) => `${matter}是即办件，窗口却让我五天后再来取。`,
      (matter) => `${matter}受理后没有给受理回执，无法查询进度。`,
    ],
    causes: ['办件类型判定错误', '受理回执漏打', '材料清单版本未更新'],
  },
  {
    ground: 'five-systems',
    weight: 12,
    gravity: 'general',
    substantiated: 0.46,
    says: [
      (matter) => `${matter}超过承诺时限仍未办结，也没有人告知原因。`,
      (matter) => `${matter}需要两个科室会签，互相推诿，没有牵头窗口。`,
    ],
    causes: ['会签环节超时', '首问负责未落实', '系统流转节点遗漏'],
  },
  {
    ground: 'six-opens',
    weight: 11,
    gravity: 'general',
    substantiated: 0.52,
    says: [
      (matter) => `${matter}的收费标准没有公示，窗口也说不清依据。`,
      (matter) => `办事指南上${matter}的条件和窗口口头要求不一致。`,
    ],
    causes: ['公示牌内容未更新', '办事指南与实际要求不一致'],
  },
  {
    ground: 'loss',
    weight: 7,
    gravity: 'major',
    substantiated: 0.44,
    says: [
      (matter) => `窗口录入错误，${matter}延误，产生了滞纳金，要求说明并赔偿。`,
      (matter) => `因窗口告知有误，${matter}错过申报期，造成经济损失。`,
    ],
    causes: ['录入信息错误', '政策口径告知有误'],
  },
  {
    ground: 'integrity',
    weight: 3,
    gravity: 'serious',
    substantiated: 0.24,
    says: [
      (matter) => `办理${matter}时，窗口人员暗示找指定中介可以快办。`,
      (matter) => `反映窗口人员在办理${matter}过程中收受购物卡。`,
    ],
    causes: ['向服务对象推荐指定中介'],
  },
  {
    ground: 'illegal',
    weight: 2,
    gravity: 'illegal',
    substantiated: 0.2,
    says: [
      (matter) => `反映窗口人员泄露办理${matter}的个人信息。`,
      (matter) => `反映窗口人员为他人违规办理${matter}。`,
    ],
    causes: ['违规查询并外传办件信息'],
  },
]

/** What the centre answers, by finding. */
export const answers = {
  substantiated: (window: string, cause: string): string =>
    `经核查，您反映的情况属实，原因为${cause}。${window}已当面致歉并整改，您的事项已安排专人办理。`,
  unsubstantiated: (window: string): string =>
    `经调取监控并核对办件记录，未发现${window}存在您反映的问题；办理要求已再次向您说明。`,
  again: (window: string): string => `经重新核实，补充说明${window}的办理依据和后续安排，并由督查科长当面答复。`,
  elsewhere: '您反映的事项不属于中心窗口办理范围，已告知您向主管部门反映的途径。',
  interim: '您的投诉已受理，正在向有关窗口核实，结果将按时限答复您。',
} as const

export const objections = [
  '认为答复没有针对所反映的问题',
  '对核查结论不认可，要求调看监控',
  '承诺的整改没有落实',
] as const
export const withdrawals = ['问题已当场解决，不再投诉', '系本人记错窗口，撤回投诉', '已与窗口沟通并取得谅解'] as const
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹'
/** How the register names an invented complainant: a surname and a form of address, never a whole name. */
export const addressOf = (n: number): string =>
  `${SURNAMES[n % SURNAMES.length] ?? '某'}${n % 2 === 0 ? '女士' : '先生'}`
