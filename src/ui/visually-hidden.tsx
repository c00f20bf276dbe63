import type { ReactNode } from 'react'

/** For screen readers only: words that the eye gets from the place. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
