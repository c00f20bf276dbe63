import { PageTitle } from './page-title.tsx'
import { Skeleton } from './skeleton.tsx'

type Props = {
  readonly title: string
  readonly loading: string
  /** With the height of the tabs under the heading, and a second card. */
  readonly tabbed?: boolean
}

/** The frame of a page with a heading and cards, until it has loaded. */
export function PageSkeleton({ title, loading, tabbed = false }: Props) {
  return (
    <div aria-busy="true" className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <PageTitle>{title}</PageTitle>
      <h1 className="sr-only">{loading}</h1>
      <div className={`grid gap-2 px-6 pt-5 max-md:px-4 ${tabbed ? 'pb-14' : 'pb-6'}`}>
        <Skeleton width={220} />
        <Skeleton width={280} />
      </div>
      <div className="grid flex-1 content-start gap-4 border-t border-line bg-canvas px-6 py-4 max-md:p-3">
        <div className="h-46 rounded-card border border-line bg-surface" />
        {tabbed && <div className="h-71 rounded-card border border-line bg-surface" />}
      </div>
    </div>
  )
}
