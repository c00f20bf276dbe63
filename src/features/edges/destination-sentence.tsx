import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { TerminationDestination } from '../../domain/verdict/termination-destination.ts'
import { RegionChip } from '../../ui/region-chip.tsx'

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** True while a re-route propagates, and when the trunk is stranded. */
export function DestinationSentence({ destination }: { readonly destination: TerminationDestination }) {
  switch (destination.kind) {
    case 'processed':
      return (
        <>
          through any of these, calls are processed in <RegionChip region={destination.region} />.
        </>
      )
    case 'propagating':
      return destination.former ? (
        <>
          through any of these, calls are processed in <RegionChip region={destination.former} /> or{' '}
          <RegionChip region={destination.region} />.
        </>
      ) : (
        <>
          through any of these, calls are processed in <RegionChip region={destination.region} />, or until{' '}
          {timeOfDay.format(destination.until)} maybe still in another Region.
        </>
      )
    case 'refused':
      return (
        <>
          through any of these, calls go to <RegionChip region={destination.region} /> and are refused.
        </>
      )
    case 'not-read':
      return <>which Region processes calls through these was not read.</>
    default:
      return exhaustive(destination)
  }
}
