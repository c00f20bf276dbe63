import { describe, expect, it } from 'vitest'
import { refusedSipUris } from '../cases/sip-uri.cases.ts'
import type { SipUriSetting } from './sip-uri-finding.ts'
import { sipUriFindings } from './sip-uri-findings.ts'
import { sipUriWords } from './sip-uri-words.ts'

const ie1: SipUriSetting = { region: 'ie1', secure: false }
const wordsOf = (text: string, setting = ie1) => sipUriFindings(text, setting).map(sipUriWords)

describe('sipUriWords', () => {
  it.each([
    ['', 'Enter a SIP URI, such as sip:pbx.example.com.'],
    ['http://pbx.example.com', 'http: is not a SIP URI. Twilio takes sip: only.'],
    ['sip:pbx.example.com:99999', 'The port is 99999. It must be 1 to 65535.'],
    ['sip:pbx.example.com:x', 'The port is “x”. It must be a number from 1 to 65535.'],
    [
      'sip:2001:db8::1',
      'An IPv6 address stands in brackets: [2001:db8::1]. Twilio documents IPv4 addresses and host names only.',
    ],
  ])('%j: %s', (text, sentence) => {
    expect(wordsOf(text).map(({ title, meaning }) => [title, meaning].filter(Boolean).join(' '))).toEqual([sentence])
  })

  it.each(refusedSipUris)('%j (%s) has words, and a label for its fix', (text) => {
    const [finding] = sipUriFindings(text, ie1)
    const [words] = wordsOf(text)
    expect(words?.title).toMatch(/^[A-Z].*\.$|^[a-z\d]+: is not.*\.$/)
    expect(words?.fixLabel === null).toBe(finding?.fix === null)
  })

  it.each<[string, string[]]>([
    ['sip:pbx.example', ['No edge is chosen.']],
    ['sip:pbx.example;edge=dubln', ['“dubln” is no edge.']],
    ['sip:pbx.example;edge=ie1', ['“ie1” is no edge.']],
    ['sip:pbx.example;region=ie1', ['region= is a former way to choose an edge.']],
    ['sip:desk@10.0.0.7;edge=dublin', ['Every number gets the user part “desk”.', '10.0.0.7 is a private address.']],
    ['sip:pbx.example:5061;edge=dublin', ['Port 5061 is the port of TLS, and calls use UDP.']],
  ])('%s: %j', (text, titles) => {
    expect(wordsOf(text).map(({ title }) => title)).toEqual(titles)
  })

  it('says of an edge that it chooses no Region, and where calls leave without one', () => {
    const [missing] = wordsOf('sip:pbx.example')
    expect(missing?.meaning).toBe(
      'Twilio sends calls from the edge where they arrived, which changes from call to call: the PBX must let all edges in. An edge does not choose the Region.',
    )
    expect(missing?.fixLabel).toBe('Add edge=dublin, the edge beside IE1')
    expect(wordsOf('sip:pbx.example;edge=dubln')[0]).toEqual({
      title: '“dubln” is no edge.',
      meaning: 'Twilio says nothing and sends calls from the edge where they arrived.',
      fixLabel: 'Use edge=dublin',
    })
    expect(wordsOf('sip:pbx.example;region=ie1')[0]?.meaning).toBe(
      'It looks like a Region and chooses none: “ie1” is the edge Dublin.',
    )
  })
})
