import type { Bilingual } from '../../complaint/rejection.js'
import type { Field, RecordRequirement } from '../language/record.js'
import type { Regulation } from '../language/regulation.js'
import { conditionName, wordingOf } from './condition.js'
import { scopeNames } from './duty.js'
import { factName, operandName } from './fact.js'
import { about, bare, either, frame, join, listed, lookup, present, quoted, say, sentence } from './phrase.js'
import { selectionName } from './selection.js'

const fieldName = (field: Field, regulation: Regulation): Bilingual => {
  if (typeof field === 'string') return factName(field, regulation)
  if ('group' in field)
    return frame(
      '“{0}”一组中至少{1}项',
      'at least {1} of the group "{0}"',
      bare(field.group),
      bare(String(field.atLeast)),
    )
  const rules = present([
    about(field.modality, '可以不填', 'optional'),
    about(field.in, '限{0}', 'one of {0}', (values) => operandName(values, field.path, regulation)),
    about(field.open, '也可另填', 'or another word'),
    about(
      field.range,
      '{0}至{1}',
      '{0} to {1}',
      ([low]) => bare(String(low)),
      ([, high]) => bare(String(high)),
    ),
    about(field.value, '取自{0}，不手填', 'taken from {0}, never typed', ({ fact }) => factName(fact, regulation)),
    about(
      field.or,
      '或填“{0}”并在{1}注明“{2}”',
      'or "{0}", with "{2}" noted in {1}',
      ({ value }) => bare(value),
      ({ into }) => factName(into, regulation),
      ({ note }) => bare(note),
    ),
  ])
  const name = factName(field.path, regulation)
  return rules.length === 0 ? name : frame('{0}（{1}）', '{0} ({1})', name, join(rules, '，', ', '))
}

/** The list as a deployment has it, else the name of the blank. */
const listFrom = (path: string, regulation: Regulation): Bilingual => {
  const parameter = lookup(regulation.parameters, path.slice('param.'.length))
  return parameter === undefined ? bare(path) : say(parameter.zh, parameter.en)
}

export const recordSentence = (record: RecordRequirement, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '“{0}”时须登记：{1}',
      'on {0} these are recorded: {1}',
      either(record.at.map((at) => selectionName(at, regulation, wordingOf(regulation)))),
      record.fields.length === 0
        ? say('全部事项', 'all that the form asks')
        : listed(record.fields, (field) => fieldName(field, regulation)),
    ),
    record.scope === undefined ? undefined : scopeNames[record.scope],
    about(record.form, '使用{0}', 'on the form {0}', quoted),
    about(record.when, '适用于{0}', 'where {0}', (when) => conditionName(when, regulation)),
    about(record.notGiven, '无法提供的须说明理由', 'what is not given has a reason'),
    about(record.fieldsFrom, '登记事项以“{0}”为准', 'the list is "{0}" where that is set', ({ fact }) =>
      listFrom(fact, regulation),
    ),
  )
