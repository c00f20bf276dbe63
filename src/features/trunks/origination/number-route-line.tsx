import { originationSplit } from '../../../domain/verdict/origination-split.ts'
import { regionCodes } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { NumberLink } from '../../../shared/number-link.tsx'
import { RegionChip } from '../../../ui/region-chip.tsx'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** Whether these URIs take calls now, by the numbers' routes. */
export function NumberRouteLine({ instance, reading }: Props) {
  const { facts } = reading
  const { served, notRead } = originationSplit(facts)
  const here = served[instance.region]
  const elsewhere = regionCodes.filter((code) => code !== instance.region && served[code].length > 0)
  const [first] = here
  if (first && here.length === 1) {
    return (
      <>
        <NumberLink number={first.number} size="small" inSentence /> is routed here.
      </>
    )
  }
  if (here.length > 0) return <>{counted(here.length, 'number')} are routed here.</>
  if (notRead.length > 0) return null
  const [away, ...others] = elsewhere.flatMap((code) => served[code])
  if (!away) return <>No number is routed here, so these URIs take no calls now.</>
  return (
    <>
      {others.length === 0 ? (
        <>
          <NumberLink number={away.number} size="small" inSentence /> is routed to{' '}
        </>
      ) : (
        'This trunk’s numbers are routed to '
      )}
      {elsewhere.map((code, at) => (
        <span key={code}>
          {at > 0 && ' and '}
          <RegionChip region={code} />
        </span>
      ))}
      , so these URIs take no calls now.
    </>
  )
}
