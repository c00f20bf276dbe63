import { describe, expect, test } from 'vitest'
import { type Attachments, attachEffect, type Caller, detachEffect } from './attachment-effect.ts'
import { cidr } from '../account/facts-fixture.ts'

const at = (text: string): Caller => ({ kind: 'address', cidr: cidr(text) })
const user = (username: string): Caller => ({ kind: 'user', username })
const list = (sid: string, ...callers: readonly Caller[]) => ({ sid, callers })
const unread = (sid: string) => ({ sid, callers: undefined })

const attached = (ips: Attachments['IP_ACL'] = [], users: Attachments['CREDENTIAL_LIST'] = []): Attachments => ({
  IP_ACL: ips,
  CREDENTIAL_LIST: users,
})

describe('detaching a list', () => {
  test('the last list: every call is refused, and its callers are named', () => {
    const callers = [at('203.0.113.7/32')]
    expect(detachEffect(attached([list('a', ...callers)]), 'IP_ACL', 'a')).toEqual({ kind: 'all-refused', callers })
    expect(detachEffect(attached([unread('a')]), 'IP_ACL', 'a')).toEqual({ kind: 'all-refused', callers: undefined })
  })

  test('the last of its kind beside the other kind: callers have to meet less', () => {
    const both = attached([list('a', at('203.0.113.7/32'))], [list('b', user('sbc'))])
    expect(detachEffect(both, 'IP_ACL', 'a')).toEqual({ kind: 'asks-less' })
    expect(detachEffect(both, 'CREDENTIAL_LIST', 'b')).toEqual({ kind: 'asks-less' })
  })

  test('the last of its kind while the other kind is not loaded: says nothing about calls', () => {
    const effect = detachEffect({ IP_ACL: [list('a')], CREDENTIAL_LIST: undefined }, 'IP_ACL', 'a')
    expect(effect).toEqual({ kind: 'not-read', what: 'other-kind' })
  })

  test('callers that the other lists cover in part or not at all are lost', () => {
    const ips = [list('a', at('203.0.113.0/24'), at('192.0.2.9/32'), at('198.51.100.9/32'))]
    const rest = [list('b', at('203.0.113.0/25')), list('c', at('198.51.100.0/24'))]
    expect(detachEffect(attached([...ips, ...rest]), 'IP_ACL', 'a')).toEqual({
      kind: 'some-refused',
      nobodyLeft: false,
      lost: [
        { caller: at('203.0.113.0/24'), left: 'some' },
        { caller: at('192.0.2.9/32'), left: 'none' },
      ],
    })
  })

  test('user names are case-sensitive', () => {
    const users = [list('a', user('sbc'), user('desk')), list('b', user('SBC'), user('desk'))]
    expect(detachEffect(attached([], users), 'CREDENTIAL_LIST', 'a')).toMatchObject({
      lost: [{ caller: user('sbc'), left: 'none' }],
    })
  })

  test('the other lists of the kind are empty: nobody is allowed any more', () => {
    const effect = detachEffect(attached([list('a', at('192.0.2.9/32')), list('b')]), 'IP_ACL', 'a')
    expect(effect).toMatchObject({ kind: 'some-refused', nobodyLeft: true })
  })

  test('another list allows every caller: nothing changes', () => {
    const ips = [list('a', at('192.0.2.9/32')), list('b', at('192.0.2.0/24'))]
    expect(detachEffect(attached(ips), 'IP_ACL', 'a')).toEqual({ kind: 'nothing' })
    expect(detachEffect(attached([list('a'), list('b', at('192.0.2.0/24'))]), 'IP_ACL', 'a')).toEqual({
      kind: 'nothing',
    })
  })

  test('an attached, empty kind allows nobody, whatever else is detached', () => {
    const shut = attached([list('a', at('192.0.2.9/32')), list('b', at('198.51.100.9/32'))], [list('c')])
    expect(detachEffect(shut, 'IP_ACL', 'a')).toEqual({ kind: 'nobody-gets-in' })
    expect(detachEffect(attached([list('a'), list('b')]), 'IP_ACL', 'a')).toEqual({ kind: 'nobody-gets-in' })
    expect(detachEffect(attached([list('a', at('192.0.2.9/32'))], [list('c')]), 'IP_ACL', 'a')).toEqual({
      kind: 'nobody-gets-in',
    })
  })

  test('entries that are not loaded, of this or another list, never count as none', () => {
    const entries = { kind: 'not-read', what: 'entries' }
    expect(detachEffect(attached([unread('a'), list('b', at('192.0.2.9/32'))]), 'IP_ACL', 'a')).toEqual(entries)
    expect(detachEffect(attached([list('a', at('192.0.2.9/32')), unread('b')]), 'IP_ACL', 'a')).toEqual(entries)
    expect(detachEffect({ IP_ACL: undefined, CREDENTIAL_LIST: [] }, 'IP_ACL', 'a')).toEqual(entries)
  })
})

describe('attaching a list', () => {
  const some = [list('a', at('192.0.2.9/32'))]

  test.each([
    ['none was attached: it opens the trunk', attached(), 'opens'],
    ['the other kind is attached: both are asked for', attached([], [list('b', user('sbc'))]), 'asks-more'],
    ['its kind is attached: it allows more', attached(some), 'lets-in-more'],
    ['both are attached: it allows more', attached(some, [list('b')]), 'lets-in-more'],
    ['the other kind was not loaded', { IP_ACL: [], CREDENTIAL_LIST: undefined }, 'not-read'],
    ['its kind was not loaded', { IP_ACL: undefined, CREDENTIAL_LIST: [] }, 'not-read'],
  ])('%s', (_what, before, kind) => {
    expect(attachEffect(before, 'IP_ACL')).toEqual({ kind })
  })
})
