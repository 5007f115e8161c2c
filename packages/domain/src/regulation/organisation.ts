/** A unit of the organisation. Units form a tree; the root is the institution. */
export interface OrganisationUnit {
  readonly id: string
  readonly parent?: string
  /** Person that heads it. */
  readonly head?: string
  /** What it is in the words of the regulation: `branch`, `member`. */
  readonly kind?: string
  /** `member` or `associate` of an association. */
  readonly membership?: string
  /** Parties of the regulation that it stands for: `supervision-section`. */
  readonly parties?: ReadonlyArray<string>
}

/** A person of the organisation, pseudonymous. */
export interface OrganisationPerson {
  readonly id: string
  readonly unit?: string
  readonly roles?: ReadonlyArray<string>
  /** Absent people are passed over where a clause says `if available`. */
  readonly available?: boolean
  /** Limit of authority in yuan. */
  readonly authority?: number
}

/**
 * The directory of a deployment as of one moment, as data: who there is, and the tables and rosters that the deployment
 * fills. Its version goes on record with every decision that used it.
 */
export interface Organisation {
  readonly version: string
  readonly units: { readonly [id: string]: OrganisationUnit }
  readonly people: { readonly [id: string]: OrganisationPerson }
  /** Of each table the party for a key: the values of its key paths, joined by `/`. */
  readonly tables?: { readonly [table: string]: { readonly [key: string]: string } }
  /** Of each roster the people on it, the one whose turn it is first. */
  readonly rosters?: { readonly [roster: string]: ReadonlyArray<string> }
}
