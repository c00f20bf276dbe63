type FileType = 'text/csv' | 'application/json'

/** Tells spreadsheets that it is UTF-8; JSON must not begin with it (RFC 8259, section 8.1). */
const mark = '\uFEFF'

/** Hands a text to the browser as a file; it may come in parts. */
export function saveFile(name: string, type: FileType, parts: readonly string[]): void {
  const content = type === 'text/csv' ? [mark, ...parts] : [...parts]
  const url = URL.createObjectURL(new Blob(content, { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read it once the click is over.
  setTimeout(() => URL.revokeObjectURL(url))
}
