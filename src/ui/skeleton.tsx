/** The place of a text that is still being read. Stands still: motion means "calls in flight" here. */
export function Skeleton({ width }: { readonly width: number }) {
  return (
    <span aria-hidden className="inline-block h-2.5 max-w-full rounded-sm bg-pressed align-middle" style={{ width }} />
  )
}
