import { compile, type Rules, rulesOf } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'
import { right } from './right.js'

/** The rules of a government service centre: the regulation under which everything here runs. */
export const serviceCentre = (): Rules => rulesOf([right(compile(governmentServiceCentre))])
export const REGULATION = governmentServiceCentre.id
