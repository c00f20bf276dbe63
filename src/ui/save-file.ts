type FileType = 'text/csv' | 'application/json'

/** Tells spreadsheets that the file is UTF-8. JSON must not begin with it (RFC 8259, section 8.1). */
const mark = '\uFEFF'

/** Downloads text, which may come in parts, as a file. */
export function saveFile(name: string, type: FileType, parts: readonly string[]): void {
  const content = type === 'text/csv' ? [mark, ...parts] : [...parts]
  const url = URL.createObjectURL(new Blob(content, { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // After the click the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url))
}
