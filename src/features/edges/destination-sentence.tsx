import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { TerminationDestination } from '../../domain/verdict/termination-destination.ts'
import { RegionChip } from '../../ui/region-chip.tsx'

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

export function DestinationSentence({ destination }: { readonly destination: TerminationDestination }) {
  switch (destination.kind) {
    case 'processed':
      return (
        <>
          calls through any of these URIs are processed in <RegionChip region={destination.region} />.
        </>
      )
    case 'propagating':
      return destination.former ? (
        <>
          calls through any of these URIs are processed in <RegionChip region={destination.former} /> or{' '}
          <RegionChip region={destination.region} />.
        </>
      ) : (
        <>
          calls through any of these URIs are processed in <RegionChip region={destination.region} />, but may still be
          processed in another Region until {timeOfDay.format(destination.until)}.
        </>
      )
    case 'refused':
      return (
        <>
          calls through any of these URIs go to <RegionChip region={destination.region} /> and are refused.
        </>
      )
    case 'not-read':
      return <>the Region that processes calls through these URIs is not loaded.</>
    default:
      return exhaustive(destination)
  }
}
