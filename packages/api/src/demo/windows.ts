/** A counter of the invented service centre: what it does, how busy and how punctual it is. */
export interface Window {
  /** Also the id of the unit: what people at the centre call it. */
  readonly unit: string
  /** Prefix of its staff's ids. */
  readonly staff: string
  readonly headcount: number
  readonly counters: number
  /** Share of all complaints. */
  readonly weight: number
  /** Factor on the chance of a late answer: units differ, and the assessment shows it. */
  readonly tardiness: number
  readonly matters: readonly [string, ...ReadonlyArray<string>]
}

/** The counters. Names of functions, not of offices or people that exist. */
export const windows: readonly [Window, ...ReadonlyArray<Window>] = [
  {
    unit: '社保窗口',
    staff: 'SB',
    headcount: 8,
    counters: 6,
    weight: 19,
    tardiness: 0.9,
    matters: ['养老保险关系转移', '社保卡补办', '退休待遇核定', '失业保险金申领', '灵活就业参保登记', '工伤待遇申请'],
  },
  {
    unit: '不动产窗口',
    staff: 'BDC',
    headcount: 7,
    counters: 5,
    weight: 17,
    tardiness: 1.5,
    matters: ['二手房过户登记', '抵押注销登记', '新建商品房首次登记', '不动产证补发', '继承登记', '预告登记'],
  },
  {
    unit: '医保窗口',
    staff: 'YB',
    headcount: 6,
    counters: 4,
    weight: 13,
    tardiness: 0.7,
    matters: ['异地就医备案', '门诊慢特病认定', '医疗费用手工报销', '生育津贴申领', '医保关系转移接续'],
  },
  {
    unit: '公安出入境窗口',
    staff: 'CRJ',
    headcount: 5,
    counters: 4,
    weight: 9,
    tardiness: 0.6,
    matters: ['普通护照换发', '往来港澳通行证签注', '证件加急办理', '自助机取证'],
  },
  {
    unit: '市场监管窗口',
    staff: 'SJ',
    headcount: 6,
    counters: 4,
    weight: 11,
    tardiness: 1,
    matters: ['个体工商户设立登记', '公司变更登记', '食品经营许可', '企业简易注销', '营业执照遗失补领'],
  },
  {
    unit: '税务窗口',
    staff: 'SW',
    headcount: 6,
    counters: 4,
    weight: 9,
    tardiness: 0.8,
    matters: ['契税申报', '发票代开', '个人所得税更正申报', '税务注销', '车辆购置税缴纳'],
  },
  {
    unit: '公积金窗口',
    staff: 'GJJ',
    headcount: 4,
    counters: 3,
    weight: 8,
    tardiness: 1,
    matters: ['住房公积金租房提取', '公积金贷款审批', '异地转移接续', '离职销户提取'],
  },
  {
    unit: '住建窗口',
    staff: 'ZJ',
    headcount: 4,
    counters: 2,
    weight: 6,
    tardiness: 1.9,
    matters: ['施工许可办理', '商品房预售备案', '维修资金使用备案', '公租房资格审核'],
  },
  {
    unit: '民政窗口',
    staff: 'MZ',
    headcount: 3,
    counters: 2,
    weight: 4,
    tardiness: 0.8,
    matters: ['婚姻登记预约', '高龄津贴申领', '最低生活保障申请', '社会团体年检'],
  },
  {
    unit: '水电气综合窗口',
    staff: 'SDQ',
    headcount: 3,
    counters: 2,
    weight: 4,
    tardiness: 1.3,
    matters: ['居民用水开户', '电表增容申请', '燃气过户', '账单差错核对'],
  },
]
