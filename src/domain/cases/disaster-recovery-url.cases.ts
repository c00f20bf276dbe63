/** Valid and invalid Disaster Recovery URLs; empty clears it. Run against the console and the mock. */
export const disasterRecoveryUrlCases: readonly (readonly [url: string, isTaken: boolean])[] = [
  ['', true],
  ['https://recovery.example.com/twiml', true],
  ['http://recovery.example.com', true],
  ['https://user:secret@recovery.example.com:8443/twiml?trunk=east#main', true],
  ['HTTPS://RECOVERY.EXAMPLE.COM/', true],
  ['recovery.example.com', false],
  ['/twiml', false],
  ['https://', false],
  ['https://recovery example.com', false],
  ['sip:recovery@example.com', false],
  ['ftp://recovery.example.com/twiml.xml', false],
  ['mailto:noc@example.com', false],
  ['call the office', false],
]
