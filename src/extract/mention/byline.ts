const WRITES = /记者|编辑|责编|作者|撰稿|编译/
const AFTER = /^[^,。!?\n]{2,30}(?:编译|综合|报道|报导|编辑|撰|讯|翻译|摄)/

/** Whether who stands behind the title wrote the article and is no actor in it: 记者某某综合报道. */
export const isByline = (folded: string, title: string, start: number): boolean =>
  WRITES.test(title) && AFTER.test(folded.slice(start, start + 34))
