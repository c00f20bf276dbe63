import { getResponse } from 'msw'
import { onTestFinished } from 'vitest'
import { abortable } from '../../../src/twilio/abortable.ts'
import { openApiGate } from '../../../src/twilio/api-gate.ts'
import { replaceTransport } from '../../../src/twilio/transport.ts'
import { type Fault, arm } from '../../account/fault.ts'
import { now } from '../now.ts'
import { demoOf } from '../../http/world.ts'
import { createMock, type Mock } from '../create-mock.ts'
import type { ScenarioName } from '../../scenarios/load-scenario.ts'

/** Answers the requests of `src/twilio` with a mock until the test ends. */
export type ConsoleOn = {
  readonly mock: Mock
  /** The requests in order, such as `POST /twilio/ie1/trunking/v1/Trunks`. */
  readonly sent: readonly string[]
  /** Replaces the current faults. */
  readonly setFaults: (...faults: readonly Fault[]) => Promise<void>
}

export function consoleOn(scenario: ScenarioName = 'east-mountain-office'): ConsoleOn {
  const mock = createMock({ scenario, now })
  const sent: string[] = []
  openApiGate()
  const restore = replaceTransport(async (path, init) => {
    sent.push(`${init.method} ${path}`)
    const answer = getResponse(mock.handlers, new Request(`http://localhost${path}`, init))
    // The handlers finish even when the console gives up on a request, as they do in a page.
    const response = await abortable(answer, init.signal ?? undefined)
    // `fetch` throws this when a connection breaks.
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  })
  onTestFinished(restore)
  return {
    mock,
    sent,
    setFaults: (...faults) =>
      mock.change((tables) => tables.put('demo', 'state', { ...demoOf(tables), faults: faults.map(arm) })),
  }
}
