import { afterEach, describe, expect, test, vi } from 'vitest'
import { changePassword } from '../../../src/twilio/credential-writes.ts'
import { listCredentials } from '../../../src/twilio/credentials.ts'
import { listOriginationUrls } from '../../../src/twilio/origination-urls.ts'
import { createOriginationUrl } from '../../../src/twilio/origination-url-writes.ts'
import { listTrunks } from '../../../src/twilio/trunks.ts'
import type { Effect, Fault, Operation } from '../../account/fault.ts'
import type { Kind } from '../../account/rows.ts'
import type { Mock } from '../create-mock.ts'
import { must } from '../../scenarios/must.ts'
import { type ConsoleOn, consoleOn } from './console-on.ts'
import { credentialList, everyWrite, made, pbx, trunk, user } from './every-write.ts'

// Compares the outcome that the console reports for a write with the account.

const written: readonly Kind[] = [
  'trunk',
  'originationUrl',
  'ipAccessControlList',
  'ipAddress',
  'credentialList',
  'credential',
  'attachedIpAccessControlList',
  'attachedCredentialList',
  'number',
]

async function rowsOf(mock: Mock): Promise<string> {
  const tables = await mock.read()
  return JSON.stringify(written.map((kind) => tables.all(kind)))
}

const fault = (operation: Operation, effect: Effect, times: Fault['times'] = 'once'): Fault => ({
  region: 'ie1',
  operation,
  effect,
  times,
})

const isWrite = (line: string): boolean => !line.startsWith('GET')

/** The write, ready to be sent, on a new account. */
async function ready(prepare: (typeof everyWrite)[number][1]) {
  const on = consoleOn()
  // The console sets its clock from the first answer.
  await listTrunks('ie1')
  const send = await prepare()
  const before = await rowsOf(on.mock)
  const writes = on.sent.filter(isWrite).length
  return {
    ...on,
    send,
    isChanged: async () => (await rowsOf(on.mock)) !== before,
    timesSent: () => on.sent.filter(isWrite).length - writes,
  }
}

describe.each(everyWrite)('%s', (_, prepare) => {
  test('that was not processed is refused or not applied, and changes nothing', async () => {
    const { send, setFaults, isChanged, timesSent } = await ready(prepare)
    const outcomes: string[] = []
    const effects: readonly Effect[] = [
      'drop-connection',
      'status-500',
      'status-503',
      'status-401',
      'status-403',
      'status-404',
      'status-409',
    ]
    for (const effect of effects) {
      await setFaults(fault('write', effect))
      outcomes.push((await send()).kind)
    }
    expect(outcomes).toEqual(['not-applied', 'not-applied', ...Array<string>(5).fill('refused')])
    expect([await isChanged(), timesSent()]).toEqual([false, effects.length])
  })

  test.each(['drop-after-write', 'malformed-body'] as const)(
    'that was processed is applied, in spite of %s',
    async (effect) => {
      const { send, setFaults, isChanged, timesSent } = await ready(prepare)
      await setFaults(fault('write', effect))
      expect((await send()).kind).toBe('applied')
      expect([await isChanged(), timesSent()]).toEqual([true, 1])
    },
  )
})

// Changing a password reads before it writes; it has its own test below.
test.each(everyWrite.filter(([name]) => name !== 'change a password'))(
  '%s: unknown while no host answers, until the operator looks again',
  async (_, prepare) => {
    const { send, setFaults, isChanged, timesSent } = await ready(prepare)
    for (const [effect, later] of [
      ['drop-connection', 'not-applied'],
      ['drop-after-write', 'applied'],
    ] as const) {
      await setFaults(fault('write', effect), fault('read', 'drop-connection', 'always'))
      const settled = await send()
      if (settled.kind !== 'unknown') throw new Error(settled.kind)
      expect((await settled.lookAgain()).kind).toBe('unknown')
      await setFaults()
      expect((await settled.lookAgain()).kind).toBe(later)
      expect(await isChanged()).toBe(later === 'applied')
    }
    expect(timesSent()).toBe(2)
  },
)

test('a second change of a password within one second stays unknown, because the date does not show it', async () => {
  const { setFaults, mock } = consoleOn()
  const [entry] = await listCredentials('ie1', credentialList)
  const { sid } = must(entry, 'entry')
  made(await changePassword('ie1', credentialList, sid, user.password))
  await setFaults(fault('write', 'drop-connection'))
  const settled = await changePassword('ie1', credentialList, sid, 'Correct-Horse-2')
  expect(settled.kind).toBe('unknown')
  const passwords = (await mock.read()).all('credential').filter((credential) => credential.sid === sid)
  expect(passwords.map(({ password }) => password)).toEqual([user.password])
})

describe('a write that takes longer than the console waits', () => {
  afterEach(() => void vi.useRealTimers())

  const late = async (times: number): Promise<ConsoleOn> => {
    const on = consoleOn()
    await listTrunks('ie1')
    vi.useFakeTimers({ now: on.mock.clock.now() })
    await on.setFaults({ region: 'ie1', operation: 'write', effect: `latency-${times}`, times: 'once' })
    return on
  }

  test('is not repeated while it can still arrive, and is found once it has', async () => {
    const { sent } = await late(15_000)
    const known = await listOriginationUrls('ie1', trunk)
    const settling = createOriginationUrl('ie1', trunk, pbx, known)
    await vi.advanceTimersByTimeAsync(10_000)
    const settled = await settling
    if (settled.kind !== 'unknown') throw new Error(settled.kind)
    expect((await settled.lookAgain()).kind).toBe('unknown')
    await vi.advanceTimersByTimeAsync(5000)
    expect(await settled.lookAgain()).toMatchObject({ kind: 'applied', value: pbx })
    expect(await listOriginationUrls('ie1', trunk)).toHaveLength(known.length + 1)
    expect(sent.filter(isWrite)).toHaveLength(1)
  })
})
