import type { RegionCode } from './region.ts'

/**
 * Edge Locations: where packets enter or leave. They never choose the Region.
 * Order and labels come from Twilio's list of localized termination URIs
 * (twilio.com/docs/global-infrastructure/localized-uris/termination, 2026-03-09).
 */
export const publicEdgeIds = [
  'ashburn',
  'umatilla',
  'dublin',
  'frankfurt',
  'singapore',
  'tokyo',
  'sao-paulo',
  'sydney',
] as const

export type PublicEdgeId = (typeof publicEdgeIds)[number]

export type Edge<Id extends string = string> = {
  readonly id: Id
  readonly city: string
  /** Twilio's label, such as "North America Oregon". */
  readonly label: string
  /** Legacy ids look like Regions (`ie1`) but are edges. */
  readonly legacyId: string
}

export const publicEdges: readonly Edge<PublicEdgeId>[] = [
  { id: 'ashburn', city: 'Ashburn', label: 'North America Virginia', legacyId: 'us1' },
  { id: 'umatilla', city: 'Umatilla', label: 'North America Oregon', legacyId: 'us2' },
  { id: 'dublin', city: 'Dublin', label: 'Europe Ireland', legacyId: 'ie1' },
  { id: 'frankfurt', city: 'Frankfurt', label: 'Europe Frankfurt', legacyId: 'de1' },
  { id: 'singapore', city: 'Singapore', label: 'Asia Pacific Singapore', legacyId: 'sg1' },
  { id: 'tokyo', city: 'Tokyo', label: 'Asia Pacific Tokyo', legacyId: 'jp1' },
  { id: 'sao-paulo', city: 'São Paulo', label: 'South America São Paulo', legacyId: 'br1' },
  { id: 'sydney', city: 'Sydney', label: 'Asia Pacific Sydney', legacyId: 'au1' },
]

/** Only for Twilio Interconnect. Labels from localized-uris/interconnect-termination-uris. */
export const interconnectEdges: readonly Edge[] = [
  { id: 'ashburn-ix', city: 'Ashburn', label: 'Ashburn, Virginia, United States', legacyId: 'us1-ix' },
  { id: 'san-jose-ix', city: 'San Jose', label: 'San Jose, California, United States', legacyId: 'us2-ix' },
  { id: 'london-ix', city: 'London', label: 'London, United Kingdom', legacyId: 'ie1-ix' },
  { id: 'frankfurt-ix', city: 'Frankfurt', label: 'Frankfurt, Germany', legacyId: 'de1-ix' },
  { id: 'singapore-ix', city: 'Singapore', label: 'Singapore', legacyId: 'sg1-ix' },
  { id: 'tokyo-ix', city: 'Tokyo', label: 'Tokyo, Japan', legacyId: 'jp1-ix' },
  { id: 'sydney-ix', city: 'Sydney', label: 'Sydney, Australia', legacyId: 'au1-ix' },
  { id: 'sao-paulo-ix', city: 'São Paulo', label: 'São Paulo, Brazil', legacyId: 'br1-ix' },
]

/** The edge in a Region's REST hosts, which also keeps media in that Region. */
export const homeEdge: Readonly<Record<RegionCode, PublicEdgeId>> = {
  us1: 'ashburn',
  ie1: 'dublin',
  au1: 'sydney',
}

/** A public or Interconnect edge by its id; undefined for any other text, including legacy ids. */
export function findEdge(id: string): Edge | undefined {
  return publicEdges.find((edge) => edge.id === id) ?? interconnectEdges.find((edge) => edge.id === id)
}

/** The city of an edge, or the id itself if it is unknown. */
export const edgeCity = (id: string): string => findEdge(id)?.city ?? id
