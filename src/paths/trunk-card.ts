/** The cards of a trunk's page that findings link to: their `id` and the URL's `#`. */
export type TrunkCard =
  | 'instance'
  | 'general'
  | 'access-lists'
  | 'credential-lists'
  | 'capacity'
  | 'origination-uris'
  | 'numbers'
