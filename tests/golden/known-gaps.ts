/** `case: part` → why it fails today. A repaired one makes the test fail until its row is gone. */
export const KNOWN_GAPS: Readonly<Record<string, string>> = {}
