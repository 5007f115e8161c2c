/** The code of a Node error, or a word for anything else that was thrown. Never the message: it may quote data. */
export const codeOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : 'unknown'
