import type { RegulationExamples } from '../../example/language.js'
import { cast, organisation } from './examples-base.js'
import { desk } from './examples-desk.js'
import { difficultCases } from './examples-difficult.js'
import { duties } from './examples-duties.js'
import { faceToFace } from './examples-face-to-face.js'
import { passingOn } from './examples-passing-on.js'
import { result } from './examples-result.js'
import { revisit } from './examples-revisit.js'
import { story } from './story.js'

/** The complaint method of a property company, shown clause by clause. */
export const propertyThreeClassExamples: RegulationExamples = {
  regulation: 'property-three-class',
  organisation,
  cast,
  clauses: { ...duties, ...faceToFace, ...result, ...desk, ...passingOn, ...difficultCases, ...revisit },
  story,
}
