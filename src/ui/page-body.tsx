import type { ReactNode } from 'react'

type Props = {
  /** Set if tabs above draw the line. */
  readonly underTabs?: true
  readonly children: ReactNode
}

/** A column for the cards of a page. */
export function PageBody({ underTabs, children }: Props) {
  return (
    <div
      className={`grid flex-1 content-start gap-4 bg-canvas px-6 pt-4 pb-8 max-md:gap-3 max-md:p-3 ${underTabs ? '' : 'border-t border-line'}`}
    >
      {children}
    </div>
  )
}
