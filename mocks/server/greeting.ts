import { type RegionCode, regionCodes, regions } from '../../src/domain/base/region.ts'
import { hostOf } from '../http/address.ts'
import { credentialsOf } from '../http/region-credentials.ts'

type Entrance = {
  readonly region: RegionCode
  readonly host: string
  readonly accountSid: string
  readonly authToken: string
}

const entrances: readonly Entrance[] = regionCodes.map((region) => {
  const { accountSid, authToken } = credentialsOf(region)
  return { region, host: new URL(hostOf('trunking', region)).host, accountSid, authToken }
})

/** For programs: everything that a client needs to know, in one line. */
export const greetingInJson = (url: string): string => JSON.stringify({ url, regions: entrances })

/** A command that lists a Region's trunks. It works as it stands, in a shell of any kind. */
const curlOf = (url: string, { host, accountSid, authToken }: Entrance): string =>
  `curl -u "${accountSid}:${authToken}" -H "X-Forwarded-Host: ${host}" "${url}/v1/Trunks"`

/** For people. */
export function greeting(url: string, scenario: string): string {
  const regionLines = entrances.flatMap((entrance) => [
    '',
    `${regions[entrance.region].label} ${regions[entrance.region].country}`,
    `  host         ${entrance.host}, and routes. and api. in the place of trunking.`,
    `  account SID  ${entrance.accountSid}`,
    `  auth token   ${entrance.authToken}`,
    `  ${curlOf(url, entrance)}`,
  ])
  return [
    `The regional API with scenario ${scenario}, at ${url}`,
    ...regionLines,
    '',
    'Without credentials, with the Region and the product in the path:',
    `  curl "${url}/twilio/ie1/trunking/v1/Trunks"`,
    '',
    'Until Ctrl-C. docs/use-with-twilio-sdk.md shows how to use it with the official client.',
  ].join('\n')
}
