/** The cards of a trunk's page that findings lead to: the `id` of each, and the address's `#`. */
export type TrunkCard = 'instance' | 'general' | 'access-lists' | 'credential-lists' | 'origination-uris' | 'numbers'
