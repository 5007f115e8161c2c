import type { Bilingual } from '../../complaint/rejection.js'
import { bare, frame, lookup, say } from '../describe/phrase.js'
import type { Clause } from '../language/regulation.js'
import type { Change } from './change.js'
import type { Pair } from './values.js'

const LONGEST = 80

const isNamed = (value: object): value is Bilingual =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string'

/** A value of a regulation as far as a sentence shows it. */
const valueName = (value: unknown): Bilingual => {
  if (typeof value === 'string') return value === '' ? say('空', 'nothing') : frame('“{0}”', '"{0}"', bare(value))
  if (typeof value === 'object' && value !== null && isNamed(value)) return frame('“{0}”', '"{0}"', value)
  const text = JSON.stringify(value)
  return bare(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}

const parts: { readonly [key: string]: Bilingual } = {
  id: say('标识', 'id'),
  version: say('版本', 'version'),
  effective: say('施行日期', 'entry into force'),
  title: say('名称', 'title'),
  source: say('出处', 'source'),
  calendar: say('日历', 'calendar'),
  roles: say('角色', 'roles'),
  kinds: say('来件类型', 'kinds'),
  channels: say('渠道', 'channels'),
  dimensions: say('分类维度', 'dimensions'),
  flags: say('标记', 'flags'),
  fields: say('登记事项的个人信息类别', 'what record fields are about'),
  tables: say('分工表', 'tables'),
  rosters: say('值班表', 'rosters'),
  schedules: say('时段', 'schedules'),
  terminal: say('终结条件', 'end of a case'),
  parameters: say('参数', 'parameter'),
  clauses: say('条款次序', 'order of the clauses'),
  ref: say('原文编号', 'number in the source'),
  summary: say('摘要', 'summary'),
  nature: say('性质', 'nature'),
  modality: say('效力', 'modality'),
  note: say('说明', 'note'),
  readings: say('读法', 'readings'),
  departs: say('与原文的差别', 'departure from the source'),
  breaksOff: say('原文中断处', 'where the source breaks off'),
}

/** A path in words, as far as its first key is one of the regulation's own. */
const pathName = (path: string): Bilingual => {
  const [first = '', ...rest] = path.split('.')
  const known = lookup(parts, first)
  if (known === undefined) return bare(path)
  return rest.length === 0 ? known : frame('{0} {1}', '{0} {1}', known, bare(rest.join('.')))
}

/** A difference with its sentence. */
export const changeOf = (pair: Pair, shown: string = pair.path): Change => {
  const name = pathName(shown)
  const { before, after } = pair
  const text =
    before === undefined
      ? frame('新增{0}：{1}。', 'Added {0}: {1}.', name, valueName(after))
      : after === undefined
        ? frame('删去{0}，原为{1}。', 'Removed {0}, which was {1}.', name, valueName(before))
        : frame('{0}由{1}改为{2}。', 'Changed {0} from {1} to {2}.', name, valueName(before), valueName(after))
  return { ...pair, ...text }
}

/** A clause as a sentence names it. */
export const clauseName = ({ id, ref }: Clause): Bilingual => say(`条款${id}（${ref}）`, `clause ${id} (${ref})`)
