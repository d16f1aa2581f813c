/** A phrase in Simplified Chinese, in Traditional Chinese as Taiwan says it, and in English. `{{name}}` is filled in. */
export type Phrases = Readonly<Record<string, readonly [string, string, string]>>
