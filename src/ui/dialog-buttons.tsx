import type { ReactNode } from 'react'

/**
 * The buttons at the foot of a dialog, the one that acts last: at the right; on a phone in two columns as wide as the
 * dialog, where one alone, or one whose words need it, has the row to itself.
 */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return (
    <div className="ml-auto flex flex-wrap gap-2 max-md:ml-0 max-md:w-full max-md:*:flex-[1_1_calc(50%-4px)]">
      {children}
    </div>
  )
}
