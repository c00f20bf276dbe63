import { describe, expect, it } from 'vitest'
import { refusedSipUris } from '../cases/sip-uri.cases.ts'
import type { SipUriSetting } from './sip-uri-finding.ts'
import { sipUriFindings } from './sip-uri-findings.ts'
import { sipUriWords } from './sip-uri-text.ts'

const ie1: SipUriSetting = { region: 'ie1', secure: false }
const wordsOf = (text: string, setting = ie1) => sipUriFindings(text, setting).map(sipUriWords)

describe('sipUriWords', () => {
  it.each([
    ['', 'Enter a SIP URI, such as sip:203.0.113.7.'],
    ['http://pbx.example.com', 'http: is not a SIP URI. Twilio accepts sip: only.'],
    ['sip:pbx.example.com:99999', 'The port is 99999. It must be 1 to 65,535.'],
    ['sip:pbx.example.com:x', 'The port is “x”. It must be a number from 1 to 65,535.'],
    [
      'sip:2001:db8::1',
      'An IPv6 address needs brackets: [2001:db8::1]. Twilio documents IPv4 addresses and host names only.',
    ],
  ])('%j: %s', (text, sentence) => {
    expect(wordsOf(text).map(({ title, meaning }) => [title, meaning].filter(Boolean).join(' '))).toEqual([sentence])
  })

  it.each(refusedSipUris)('%j (%s) has a text, and a label for its fix', (text) => {
    const [finding] = sipUriFindings(text, ie1)
    const [words] = wordsOf(text)
    expect(words?.title).toMatch(/^[A-Z].*\.$|^[a-z\d]+: is not.*\.$/)
    expect(words?.fixLabel === null).toBe(finding?.fix === null)
  })

  it.each<[string, string[]]>([
    ['sip:pbx.example', ['No edge is chosen.']],
    ['sip:pbx.example;edge=dubln', ['“dubln” is not an edge.']],
    ['sip:pbx.example;edge=ie1', ['“ie1” is not an edge.']],
    ['sip:pbx.example;region=ie1', ['region= is an old way to choose an edge.']],
    ['sip:desk@10.0.0.7;edge=dublin', ['Every call is sent to the user “desk”.', '10.0.0.7 is a private address.']],
    ['sip:pbx.example:5061;edge=dublin', ['Port 5061 is the TLS port, but calls use UDP.']],
  ])('%s: %j', (text, titles) => {
    expect(wordsOf(text).map(({ title }) => title)).toEqual(titles)
  })

  it('says that an edge does not choose the Region, and where calls leave without one', () => {
    const [missing] = wordsOf('sip:pbx.example')
    expect(missing?.meaning).toBe(
      'Twilio sends calls from the edge where they arrived, which varies, so the PBX must allow all edges. An edge does not choose the Region.',
    )
    expect(missing?.fixLabel).toBe('Add edge=dublin, IE1’s own edge')
    expect(wordsOf('sip:pbx.example;edge=dubln')[0]).toEqual({
      title: '“dubln” is not an edge.',
      meaning: 'Twilio reports no error and sends calls from the edge where they arrived.',
      fixLabel: 'Use edge=dublin',
    })
    expect(wordsOf('sip:pbx.example;region=ie1')[0]?.meaning).toBe(
      'It does not choose a Region: “ie1” is the edge Dublin.',
    )
  })
})
