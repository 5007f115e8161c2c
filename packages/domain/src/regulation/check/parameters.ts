import type { Bilingual } from '../../complaint/rejection.js'
import type { RegulationErrorTag } from '../error.js'
import type { Parameter, Regulation } from '../language/regulation.js'
import { units } from '../language/words.js'
import { remedyFor } from './say.js'
import type { ParamUse } from './use.js'

type Verdict = (Bilingual & { readonly _tag: RegulationErrorTag }) | undefined
type Default = Parameter['default']

const isLength = (value: Default): boolean =>
  typeof value === 'object' &&
  'unit' in value &&
  units.some((unit) => unit === value.unit) &&
  Number.isFinite(value.n) &&
  value.n >= 0

const holds: { readonly [U in ParamUse]: (value: Default) => boolean } = {
  length: isLength,
  number: (value) => typeof value === 'number',
  fields: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  value: () => true,
}
const uses: { readonly [U in ParamUse]: Bilingual } = {
  length: { zh: `时长（n 与 ${units.join('、')} 之一）`, en: `a length of time (n, and one of ${units.join(', ')})` },
  number: { zh: '数字', en: 'a number' },
  fields: { zh: '登记事项清单', en: 'a list of fields' },
  value: { zh: '值', en: 'a value' },
}

/** What is wrong with the use of a parameter: nobody declares it, or its value is of another sort. */
export const parameterError = (name: string, as: ParamUse, { parameters }: Regulation): Verdict => {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (parameter === undefined) {
    const remedy = remedyFor(name, Object.keys(parameters))
    return {
      _tag: 'MissingParameter',
      zh: `没有声明参数“${name}”。${remedy.zh}`,
      en: `No parameter "${name}" is declared. ${remedy.en}`,
    }
  }
  if (holds[as](parameter.default)) return undefined
  return {
    _tag: 'Malformed',
    zh: `参数“${name}”在此须为${uses[as].zh}。请改正其默认值。`,
    en: `The parameter "${name}" must be ${uses[as].en} here. Correct its default.`,
  }
}
