const utf8 = new TextEncoder()

/** UTF-8 of a text; half of a surrogate pair becomes U+FFFD. */
export const bytesOf = (text: string): Uint8Array => utf8.encode(text)
