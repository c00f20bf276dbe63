import { useEffect, useState } from 'react'
import { Kbd } from '../../ui/kbd.tsx'

const shownMs = 1600
const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** Shows the audience the keys just pressed, but not what is typed into a field. */
export function KeysShown() {
  const [keys, setKeys] = useState<readonly string[]>([])

  // Outside React: the keyboard.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onKeyDown = ({ key, shiftKey, ctrlKey, altKey, metaKey, target }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if ((isTyping && key.length === 1) || ['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return
      const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && '⌘', shiftKey && key.length > 1 && 'Shift']
      const pressed = [...held.filter((name) => name !== false), names[key] ?? key].join(' + ')
      setKeys((before) => [...before, pressed].slice(-4))
      clearTimeout(timer)
      timer = setTimeout(() => setKeys([]), shownMs)
    }
    addEventListener('keydown', onKeyDown, true)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', onKeyDown, true)
    }
  }, [])

  if (keys.length === 0) return null
  return (
    <span aria-hidden className="flex items-center gap-1">
      {keys.map((key, index) => (
        // The same key pressed twice is shown twice.
        // oxlint-disable-next-line react/no-array-index-key
        <Kbd key={`${index} ${key}`}>{key}</Kbd>
      ))}
    </span>
  )
}
