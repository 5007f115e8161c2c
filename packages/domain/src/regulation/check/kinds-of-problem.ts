import type { Bilingual } from '../../complaint/rejection.js'
import type { RegulationErrorTag } from '../error.js'

/** Why each kind of mistake matters: what the engine would do, or fail to do. */
export const problemKinds: { readonly [T in RegulationErrorTag]: Bilingual } = {
  Malformed: {
    zh: '文本不符合制度语言的形状，无法读入。',
    en: 'The text does not have the shape of the language and cannot be read.',
  },
  Unsupported: {
    zh: '语言中有此写法，但引擎不能执行；不会悄悄略过。',
    en: 'The language has it, the engine cannot execute it, and nothing is passed over in silence.',
  },
  UnknownWord: {
    zh: '没有任何地方声明这个词，条款会永远看不到它所指的事实。',
    en: 'Nothing declares the word, so the clause would never see what it speaks of.',
  },
  MissingParameter: {
    zh: '制度留白之处没有值，条款无从计算。',
    en: 'A blank of the source has no value, so the clause has nothing to reckon with.',
  },
  UnusedParameter: { zh: '改动这个参数不会有任何效果。', en: 'Whoever changes the parameter changes nothing.' },
  Duplicate: {
    zh: '同名的两处，引用时不知指哪一处。',
    en: 'Two things bear one name, and a reference could mean either.',
  },
  WrongType: {
    zh: '不同种类的值比较，结果永远不成立或永远未知。',
    en: 'Values of different sorts are compared; that is never true, or never known.',
  },
  Unordered: {
    zh: '没有声明先后的值无法比较大小。',
    en: 'Values without a declared order cannot be compared by size.',
  },
  OutOfPlace: {
    zh: '此处读不到这个事实，条件永远未知。',
    en: 'The fact cannot be read here, so the condition is never decided.',
  },
  OutOfRange: { zh: '这个数在此处没有意义。', en: 'The number makes no sense in its place.' },
  Cyclic: {
    zh: '互相依赖的定义没有起点，无法求值。',
    en: 'Definitions that stand on each other have no beginning and cannot be evaluated.',
  },
  TooDeep: {
    zh: '嵌套超出人能读懂、引擎愿意执行的深度。',
    en: 'It is nested deeper than anybody can read, and than the engine executes.',
  },
  NoMechanism: {
    zh: '条款写了却没有人也没有引擎去做。',
    en: 'The clause is written down, and neither people nor the engine are told to do it.',
  },
  NoHolder: {
    zh: '到了这一步没有人承担，案件会停在那里。',
    en: 'Nobody holds this step, and a case would stop there.',
  },
  NoDue: {
    zh: '没有期限的义务永远不会逾期，也就无人督促。',
    en: 'A duty that is never due is never late, and nobody is reminded of it.',
  },
  NoLimit: { zh: '引用的条款没有到期时刻可取。', en: 'The clause that is named has no due time to take.' },
  NoIndicator: { zh: '引用的条款没有可列出的指标。', en: 'The clause that is named has no figure to show.' },
  NothingToLift: {
    zh: '没有可免除或放宽的内容，该条款不起作用。',
    en: 'There is nothing to waive or relax, so the clause does nothing.',
  },
  ImpossibleCondition: {
    zh: '无论案情如何该条件都不成立，条款等于不存在，或命令永远被拒绝。',
    en: 'No case meets the condition: the clause is as good as absent, or the command is refused for ever.',
  },
  ContradictoryGuards: {
    zh: '没有案件能同时满足两条规则，命令无法通过。',
    en: 'No case satisfies both rules, and the command cannot get through.',
  },
  EndlessClock: {
    zh: '时限一旦开始便无法履行，必然逾期。',
    en: 'Once it runs the clock cannot be met, and every case breaches it.',
  },
  IdleClock: { zh: '时限永远不会开始，无人会被提醒。', en: 'The clock never starts, and nobody is ever reminded.' },
  UnreachableRow: { zh: '判定表的这一行从不决定结果。', en: 'This row of the table never decides the result.' },
  EmptyTable: { zh: '没有行的判定表得不出结果。', en: 'A table without rows decides nothing.' },
  UnwrittenResult: {
    zh: '没有事件记录该结果，读取它的条款永远等不到。',
    en: 'No event records the result, and clauses that read it wait for ever.',
  },
  Loophole: {
    zh: '只要不定性，就能绕过为重大投诉设的规则。',
    en: 'Whoever never classifies a case gets round the rule for major ones.',
  },
  StateInStart: {
    zh: '起算时尚未确定的事实之后才知道，时限便丢失了。',
    en: 'What is only known after the start would come too late, and the duty is lost.',
  },
  PersonalCompared: {
    zh: '个人信息加密保存，没有密钥的重放、统计与删除之后的重放读不到其值，判定会前后不一。',
    en: 'Personal data are stored encrypted; without keys, and once they are erased, a replay reads no value and would decide otherwise.',
  },
  ComparedField: {
    zh: '被比较的登记事项不加密；其中若有个人信息，便会以明文保存。',
    en: 'A record field that is compared is stored in the clear; anything personal in it would be, too.',
  },
  BareVariant: {
    zh: '临时答复之类的行为会误使时限停止。',
    en: 'The wrong act, an interim reply for instance, would stop the clock.',
  },
  AmbiguousSequence: { zh: '编号重新计数后会与之前的重复。', en: 'Once counting starts again, numbers repeat.' },
  AgainstNature: {
    zh: '条款的性质与它所做的不符，统计与引用会归错类。',
    en: 'The clause does not do what its nature says, and is counted with the wrong ones.',
  },
  EmptyDimension: {
    zh: '没有值可选，分类永远无法完成。',
    en: 'There is no value to choose, so nobody can classify by it.',
  },
  UnusedWord: {
    zh: '声明了却没有条款使用，可能是写错了别处。',
    en: 'It is declared and no clause uses it; perhaps it is misspelt where it should be.',
  },
}
