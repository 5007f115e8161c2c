/** What stands before the first dash of a stream's name; empty where there is no dash. */
export const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-')
  return dash < 0 ? '' : stream.slice(0, dash)
}
