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

/** One line for programs, with all that a client needs. */
export const greetingInJson = (url: string): string => JSON.stringify({ url, regions: entrances })

/** A command that lists a Region's trunks and works unchanged in any shell. */
const curlOf = (url: string, { host, accountSid, authToken }: Entrance): string =>
  `curl -u "${accountSid}:${authToken}" -H "X-Forwarded-Host: ${host}" "${url}/v1/Trunks"`

/** The same for people. */
export function greeting(url: string, scenario: string): string {
  const regionLines = entrances.flatMap((entrance) => [
    '',
    `${regions[entrance.region].label} ${regions[entrance.region].country}`,
    `  host         ${entrance.host}; also with routes. or api. instead of trunking.`,
    `  account SID  ${entrance.accountSid}`,
    `  auth token   ${entrance.authToken}`,
    `  ${curlOf(url, entrance)}`,
  ])
  return [
    `The regional API with scenario ${scenario} runs at ${url}`,
    ...regionLines,
    '',
    'Without credentials, put the Region and the product into the path:',
    `  curl "${url}/twilio/ie1/trunking/v1/Trunks"`,
    '',
    'Press Ctrl-C to stop. docs/use-with-twilio-sdk.md shows how to use it with the official client.',
  ].join('\n')
}
