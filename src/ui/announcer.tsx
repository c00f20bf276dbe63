import { useEffect, useState } from 'react'
import { listenForAnnouncements } from './announce.ts'

type Said = { readonly id: number; readonly text: string }

/** How long a screen reader user can still find a sentence in the page. */
const keptMs = 10_000

/** The polite live region. The shell mounts one; an open `Dialog` adds its own. */
export function Announcer() {
  const [said, setSaid] = useState<readonly Said[]>([])

  // Outside React: `announce` may be called from anywhere.
  useEffect(() => {
    let count = 0
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const stop = listenForAnnouncements((text) => {
      count += 1
      const id = count
      setSaid((before) => [...before, { id, text }])
      timers.add(setTimeout(() => setSaid((before) => before.filter((one) => one.id !== id)), keptMs))
    })
    return () => {
      stop()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [])

  return (
    <div role="status" className="sr-only">
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
