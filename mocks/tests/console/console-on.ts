import { getResponse } from 'msw'
import { onTestFinished } from 'vitest'
import { abortable } from '../../../src/twilio/abortable.ts'
import { openApiGate } from '../../../src/twilio/api-gate.ts'
import { replaceTransport } from '../../../src/twilio/transport.ts'
import { type Fault, arm } from '../../account/fault.ts'
import { now } from '../test-client.ts'
import { demoOf } from '../../http/world.ts'
import { createMock, type Mock } from '../create-mock.ts'
import type { ScenarioName } from '../../scenarios/load-scenario.ts'

/** The mock that answers the console's own requests, `src/twilio`, until the test ends. */
export type ConsoleOn = {
  readonly mock: Mock
  /** `POST /twilio/ie1/trunking/v1/Trunks`, as they were sent. */
  readonly sent: readonly string[]
  /** Takes the place of the faults that were set. */
  readonly setFaults: (...faults: readonly Fault[]) => Promise<void>
}

export function consoleOn(scenario: ScenarioName = 'east-mountain-office'): ConsoleOn {
  const mock = createMock({ scenario, now })
  const sent: string[] = []
  openApiGate()
  const restore = replaceTransport(async (path, init) => {
    sent.push(`${init.method} ${path}`)
    const answer = getResponse(mock.handlers, new Request(`http://localhost${path}`, init))
    // Given up, a request is still answered: the handlers run on, as they do in a page.
    const response = await abortable(answer, init.signal ?? undefined)
    // What `fetch` makes of a connection that breaks.
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
