import type { ReactNode } from 'react'

/** Shown instead of a leg's tile to say why there is none. */
export function LegNote({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex min-h-15 items-center rounded-control border border-line bg-raised px-4 py-2.5 text-text-2">
      {children}
    </p>
  )
}
