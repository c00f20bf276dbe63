import type { ReactNode } from 'react'

/**
 * The buttons at the foot of a dialog, with the one that acts last. They are at the right; on a phone they fill two
 * columns, and a single or long button fills a row.
 */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return (
    <div className="ml-auto flex flex-wrap gap-2 max-md:ml-0 max-md:w-full max-md:*:flex-[1_1_calc(50%-4px)]">
      {children}
    </div>
  )
}
