/** Hands a text to the browser as a file. */
export function download(name: string, type: 'text/csv' | 'application/json', text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to read it once the click is over.
  setTimeout(() => URL.revokeObjectURL(url))
}
