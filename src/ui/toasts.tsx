import { useSyncExternalStore } from 'react'
import { ToastCard } from './toast-card.tsx'
import { readToasts, subscribeToasts } from './toast-store.ts'

/** Where messages appear; mounted once by the shell. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, readToasts)
  if (toasts.length === 0) return null
  return (
    <aside aria-label="Messages" className="fixed right-4 bottom-14 z-10 w-90 max-w-[calc(100vw-32px)]">
      <ol className="grid gap-2">
        {toasts.map((toast) => (
          <li key={toast.id}>
            <ToastCard toast={toast} />
          </li>
        ))}
      </ol>
    </aside>
  )
}
