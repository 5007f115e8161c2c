import type { Category } from '../codec/personal.js'
import { recordFields } from '../regulation/check/vocabulary/fields.js'

/** What a declaration says of a record field. */
export type FieldCategory = Category | 'none'

type Said = readonly [pattern: RegExp, category: FieldCategory]

const any = (names: string): RegExp => new RegExp(`^(?:${names})$`)

/**
 * What the names that every regulation may use are about; the first that fits holds. `none` is what clauses compare and what is
 * said of goods and offices, not of people.
 */
const dictionary: ReadonlyArray<Said> = [
  [/(?:^|\.)minor(?:\.|$)|^(?:student|child|guardian)\./, 'minor'],
  [/symptom|(?:^|\.)(?:injuryText|diagnosis)$|^case\.consequence$/i, 'health'],
  [/\.(?:bankCard|account)$/, 'finance'],
  [/^(?:complainant|reporter|receiver|customer)\.(?:phone|contact|address|email|outcall)$/, 'contact'],
  [/^(?:complainant|reporter|receiver|customer)\.(?:intention|background)$/, 'narrative'],
  [/^(?:complainant|reporter|receiver|customer)\./, 'identity'],
  [/^reply\.recipientSurname$/, 'identity'],
  [/\.signedBy$/, 'staff'],
  [/^contact\.(?:phone|email)$/, 'contact'],
  [/^contact\.(?:leader|handler)$/, 'staff'],
  [
    any(
      'production\\.workers|invest\\.responsiblePerson|plan\\.investigators|nonCoop\\.person|case\\.respondentStaff|investigator',
    ),
    'staff',
  ],
  [/^contact\.dept$/, 'none'],
  [any('place|case\\.(?:demandAmount|occurredAt|status|window|respondentUnit)'), 'none'],
  [any('product\\.(?:consumption|purchase|purchasePlace|storage)'), 'narrative'],
  [/^(?:product|production)\./, 'none'],
  [any('incident\\.(?:lossAmount|injury|reputation)|satisfaction\\.(?:result|attitude)'), 'none'],
  [any('solution\\.kind|handling\\.mode|track\\.state|plan\\.deadline|assign\\.(?:dept|deadline)'), 'none'],
  [any('emergency\\.cause|doc\\.(?:fileNo|date)|nonCoop\\.(?:delay|replyTime)|shift\\.(?:on|off|leftover)'), 'none'],
  [any('signoff\\.person|handler[AB]|assess\\.(?:inResponsibility|severity)'), 'none'],
]

/** The category of a record field by its name alone; `undefined` for a name that not every regulation may use. */
export const builtIn = (field: string): FieldCategory | undefined => {
  const said = dictionary.find(([pattern]) => pattern.test(field))?.[1]
  if (said !== undefined) return said
  const known = recordFields.get(field)
  return known === undefined ? undefined : known.type === 'text' ? 'narrative' : 'none'
}
