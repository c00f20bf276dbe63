import { Skeleton } from '../../ui/skeleton.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

/** The frame of a trunk's page until its Region's lists have loaded. */
export function TrunkPageSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-1 flex-col">
      <PageTitle>Trunk</PageTitle>
      <p className="sr-only">Loading the trunk</p>
      <div className="grid gap-2 px-6 pt-5 pb-14 max-md:px-4">
        <Skeleton width={220} />
        <Skeleton width={280} />
      </div>
      <div className="grid flex-1 content-start gap-4 border-t border-line bg-canvas px-6 py-4 max-md:p-3">
        <div className="h-46 rounded-card border border-line bg-surface" />
        <div className="h-71 rounded-card border border-line bg-surface" />
      </div>
    </div>
  )
}
