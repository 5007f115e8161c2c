/** What the types of Emmett's store name. */
declare namespace sqlite3 {
  interface RunResult {
    readonly changes: number
  }
}
export default sqlite3
