/** Longer than any caption line or headline that ends in a full stop by chance. */
const LONG = 40
const STOP = /[。！？；!?]|\.(?:\s|["”’)]*$)/

/** Whether a line reads as a sentence of the story, not as a label, heading or caption. */
export const isProse = (line: string): boolean => line.length > LONG && STOP.test(line)
