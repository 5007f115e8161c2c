/** Somebody that a target stands for: the word it goes by, and the unit or person where the directory or the case knows them. */
export interface Somebody {
  readonly word: string
  readonly unit?: string
  readonly person?: string
  /** A party of the regulation, and so a role that may be held. */
  readonly role?: string
  /** In what manner they take part: `consulted`, `backup`. */
  readonly as?: string
  /** A table of the deployment has no row for the case, and names them otherwise. */
  readonly unlisted?: true
}
