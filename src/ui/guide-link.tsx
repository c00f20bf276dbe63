import { OutsideLink } from './outside-link.tsx'

/** Twilio's guides below twilio.com/docs/global-infrastructure. */
const guides = {
  trunks: { path: 'regional-sip-trunks', name: 'Twilio’s guide to regional SIP trunks' },
  resources: {
    path: 'managing-regional-resources-in-console',
    name: 'Twilio’s guide to resources in other Regions',
  },
  numbers: { path: 'inbound-processing-console', name: 'Twilio’s guide to the Region of a number' },
  uris: { path: 'localized-uris/termination', name: 'Twilio’s list of localized Termination URIs' },
} as const

export const GuideLink = ({ to }: { readonly to: keyof typeof guides }) => (
  <OutsideLink href={`https://www.twilio.com/docs/global-infrastructure/${guides[to].path}`} about={guides[to].name}>
    {guides[to].name}
  </OutsideLink>
)
