import { Skeleton } from '../../../ui/skeleton.tsx'

/** Shown while the lists load. */
export function ReadingTrunks() {
  return (
    <div className="grid gap-0" aria-hidden>
      {[168, 132, 196, 148].map((width) => (
        <div key={width} className="flex h-12 items-center border-b border-line px-6 max-md:px-3">
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  )
}
