/** A placeholder for text that is still loading. It does not move, because motion here means calls in flight. */
export function Skeleton({ width }: { readonly width: number }) {
  return (
    <span aria-hidden className="inline-block h-2.5 max-w-full rounded-sm bg-pressed align-middle" style={{ width }} />
  )
}
