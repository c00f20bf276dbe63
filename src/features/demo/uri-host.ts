/** The host of a SIP URI or a bare host, as people paste it: `sip:+14025551212@east.pstn.twilio.com;transport=tls`. */
export function uriHost(text: string): string {
  const bare = text
    .trim()
    .replaceAll(/[<>]/g, '')
    .replace(/^sips?:(?:\/\/)?/i, '')
    .replace(/^[^@]*@/, '')
  return (/^[^:;?/\s]*/.exec(bare)?.[0] ?? '').toLowerCase()
}
