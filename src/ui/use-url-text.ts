import { useState } from 'react'

/**
 * The text of an input that the URL stores. The router returns each change with a delay while the operator types on, so
 * the input keeps its own text and takes the URL's only if something else changed it.
 */
export function useUrlText(urlText: string, write: (text: string) => void): readonly [string, (text: string) => void] {
  const [text, setText] = useState(urlText)
  const [last, setLast] = useState(urlText)
  const [written, setWritten] = useState<readonly string[]>([])

  if (urlText !== last) {
    const at = written.indexOf(urlText)
    setLast(urlText)
    setWritten(written.slice(at + 1))
    if (at < 0) {
      setText(urlText)
      setWritten([])
    }
  }

  const change = (next: string) => {
    setText(next)
    setWritten((before) => [...before, next])
    write(next)
  }
  return [text, change]
}
