import type { ReactNode } from 'react'
import { PageTitle } from './page-title.tsx'

type Props = {
  readonly title: string
  /** If the heading says more than the browser's tab. */
  readonly heading?: string
  readonly children: ReactNode
}

/** A page that only says why it has nothing to show, and where to go. */
export function PageMessage({ title, heading = title, children }: Props) {
  return (
    <div className="grid max-w-150 justify-items-start gap-3 p-6 max-md:p-4">
      <PageTitle>{title}</PageTitle>
      <h1 className="type-page-title outline-none">{heading}</h1>
      {children}
    </div>
  )
}
