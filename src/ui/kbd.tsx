import type { ReactNode } from 'react'

/** A key to press. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="rounded-sm border border-line bg-surface px-1 type-mono-fine text-text-3">{children}</kbd>
}
