import { formatE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import { csvLine } from '../../ui/csv-line.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { KnownRoute } from './stored-routes.ts'
import { firstConfiguration, nameOfNumber, type NumberRow } from './number-row.ts'
import type { Slices } from './time-slices.ts'

export type CsvFacts = {
  readonly regionsRead: readonly RegionCode[]
  readonly trunkNames: TrunkNames
  readonly known: (row: NumberRow) => KnownRoute | undefined
}

const notLoaded = 'not loaded'

const columns: readonly string[] = [
  'Number',
  'Grouped',
  'Name',
  'SID',
  ...regionCodes.flatMap((region) => {
    const label = regionLabel(region)
    return [`${label} trunk`, `${label} trunk SID`, `${label} webhook`]
  }),
  'Routed to',
  'Route set',
  'Route loaded',
]

/** One line per number. A cell whose value is not loaded says so instead of being empty. */
export async function numbersCsv(rows: readonly NumberRow[], facts: CsvFacts, slices: Slices): Promise<string[]> {
  const parts = [csvLine(columns)]
  for (const row of rows) {
    parts.push(csvLine(cellsOf(row, facts)))
    if (parts.length % 200 === 0 && slices.isOver()) await slices.rest()
  }
  return parts
}

function cellsOf(row: NumberRow, { regionsRead, trunkNames, known }: CsvFacts): readonly string[] {
  const read = known(row)
  return [
    row.number,
    formatE164(row.number),
    nameOfNumber(row),
    firstConfiguration(row)?.sid ?? '',
    ...regionCodes.flatMap((region) => {
      const here = row[region]
      if (here === undefined && !regionsRead.includes(region)) return [notLoaded, notLoaded, notLoaded]
      const sid = here?.trunkSid ?? null
      return [sid === null ? '' : (trunkNames.get(sid) ?? notLoaded), sid ?? '', (sid === null && here?.voiceUrl) || '']
    }),
    ...(read
      ? [regionLabel(activeRegion(read.route)), setText(read.route), isoText(read.readAt)]
      : [notLoaded, notLoaded, notLoaded]),
  ]
}

const setText = (route: Route): string => (route.kind === 'implicit' ? 'never, by default' : isoText(route.dateUpdated))
const isoText = (epoch: number): string => new Date(epoch).toISOString()
