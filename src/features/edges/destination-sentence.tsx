import type { TerminationDestination } from '../../domain/verdict/termination-destination.ts'
import { RegionChip } from '../../ui/region-chip.tsx'

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

export function DestinationSentence({ destination }: { readonly destination: TerminationDestination }) {
  if (destination.kind === 'not-read') return 'the Region that processes calls through these URIs is not loaded.'
  const region = <RegionChip region={destination.region} />
  return (
    <>
      calls through any of these URIs{' '}
      {destination.kind === 'refused' ? (
        <>go to {region} and are refused.</>
      ) : destination.kind === 'processed' ? (
        <>are processed in {region}.</>
      ) : destination.former ? (
        <>
          are processed in <RegionChip region={destination.former} /> or {region}.
        </>
      ) : (
        <>
          are processed in {region}, but may still be processed in another Region until{' '}
          {timeOfDay.format(destination.until)}.
        </>
      )}
    </>
  )
}
