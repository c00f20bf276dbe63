import type { RegionCode } from '../../../src/domain/base/region.ts'

/** The names that operations use. The last one belongs to another account. */
export const names = ['east', 'west', 'night.east', 'acme'] as const
export const foreignNames = ['acme']
export const phoneNumbers = ['+14025551212', '+14025550188', '+353209104400'] as const

/**
 * What a client of the account does, for tests. Trunks, URIs, lists and entries have handles: a count of those created
 * in all Regions. A handle is not reused after a delete.
 */
export type Kind = 'access' | 'credential'

export type Operation =
  | { readonly do: 'create-trunk'; readonly region: RegionCode; readonly name: string | null }
  | { readonly do: 'rename-trunk'; readonly region: RegionCode; readonly trunk: number; readonly name: string | null }
  | { readonly do: 'set-recovery'; readonly region: RegionCode; readonly trunk: number; readonly isSet: boolean }
  | { readonly do: 'delete-trunk'; readonly region: RegionCode; readonly trunk: number }
  | { readonly do: 'create-url'; readonly region: RegionCode; readonly trunk: number; readonly enabled: boolean }
  | {
      readonly do: 'enable-url'
      readonly region: RegionCode
      readonly trunk: number
      readonly url: number
      readonly enabled: boolean
    }
  | { readonly do: 'delete-url'; readonly region: RegionCode; readonly trunk: number; readonly url: number }
  | { readonly do: 'create-list'; readonly kind: Kind; readonly region: RegionCode; readonly name: string }
  | { readonly do: 'delete-list'; readonly kind: Kind; readonly region: RegionCode; readonly list: number }
  | {
      readonly do: 'add-entry'
      readonly kind: Kind
      readonly region: RegionCode
      readonly list: number
      readonly text: string
    }
  | {
      readonly do: 'delete-entry'
      readonly kind: Kind
      readonly region: RegionCode
      readonly list: number
      readonly entry: number
    }
  | {
      readonly do: 'attach'
      readonly kind: Kind
      readonly region: RegionCode
      readonly trunk: number
      readonly list: number
    }
  | {
      readonly do: 'detach'
      readonly kind: Kind
      readonly region: RegionCode
      readonly trunk: number
      readonly list: number
    }
  | { readonly do: 'buy'; readonly number: string }
  | { readonly do: 'release'; readonly region: RegionCode; readonly number: string }
  | {
      readonly do: 'point-to-trunk'
      readonly region: RegionCode
      readonly number: string
      readonly trunk: number | null
    }
  | { readonly do: 'point-to-webhook'; readonly region: RegionCode; readonly number: string; readonly isSet: boolean }
  | { readonly do: 'set-emergency'; readonly region: RegionCode; readonly number: string; readonly isSet: boolean }
  | { readonly do: 'associate'; readonly region: RegionCode; readonly trunk: number; readonly number: string }
  | { readonly do: 'dissociate'; readonly region: RegionCode; readonly trunk: number; readonly number: string }
  | { readonly do: 'route-uri'; readonly name: string; readonly region: RegionCode }
  | { readonly do: 'route-number'; readonly number: string; readonly region: RegionCode }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'call-from'; readonly name: string; readonly source: string; readonly user: string | null }
  | { readonly do: 'call-to'; readonly number: string; readonly pbx: 'answers' | 'silent' }

/** `ok`, `not-found`, Twilio's code, or `{outcome} {Region} {code} {recorded}` for a call. */
export type Answer = string

/** The account as clients see it, with handles instead of SIDs. */
export type View = {
  readonly trunks: readonly {
    readonly handle: number
    readonly region: RegionCode
    readonly name: string | null
    readonly urls: readonly number[]
    readonly access: readonly number[]
    readonly credential: readonly number[]
    readonly numbers: readonly string[]
  }[]
  readonly lists: readonly {
    readonly kind: Kind
    readonly handle: number
    readonly region: RegionCode
    readonly name: string
    readonly entries: readonly string[]
  }[]
  /** `+1402… us1 trunk 3`, `… webhook`, `… nothing`, in the order of Regions. */
  readonly numbers: readonly string[]
  /** `east ie1 17`: the Region, and the minute of the last change. */
  readonly routes: readonly string[]
  readonly calls: Readonly<Record<RegionCode, number>>
}
