import { OctagonX, TriangleAlert, X } from 'lucide'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { dismissToast, type Toast } from './toast-store.ts'

/** Time to read it, and to reach its button. It waits while the pointer or the focus is on it; errors stay. */
const shownMs = 12_000

export function ToastCard({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  const stays = held || toast.tone === 'bad'

  // Outside React: the time that it is shown.
  useEffect(() => {
    if (stays) return undefined
    const timer = setTimeout(() => dismissToast(toast.id), shownMs)
    return () => clearTimeout(timer)
  }, [stays, toast.id])

  const { action } = toast
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="flex items-center gap-2 rounded-card border border-line-strong bg-surface py-2 pr-2 pl-3"
    >
      {toast.tone !== 'neutral' && (
        <span className={toast.tone === 'bad' ? 'text-bad-ink' : 'text-warn-ink'}>
          <Icon of={toast.tone === 'bad' ? OctagonX : TriangleAlert} />
        </span>
      )}
      <p className="min-w-0 flex-1">{toast.text}</p>
      {action && (
        <Button
          size="sm"
          onClick={() => {
            dismissToast(toast.id)
            action.onPress()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label="Dismiss message" size="sm" onClick={() => dismissToast(toast.id)} />
    </div>
  )
}
