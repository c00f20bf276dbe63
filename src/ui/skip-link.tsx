import type { MouseEvent } from 'react'

/** The first stop of the Tab key. Its target needs `tabIndex={-1}`. */
export function SkipLink({ targetId }: { readonly targetId: string }) {
  // Do not change the URL: a hash would add an entry to the history.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(targetId)?.focus()
  }
  return (
    <a
      href={`#${targetId}`}
      onClick={skip}
      className="fixed top-2 left-2 z-10 -translate-y-16 rounded-control border border-line-strong bg-surface px-3 py-2 font-strong focus:translate-y-0"
    >
      Skip to content
    </a>
  )
}
