import { connect } from 'node:net'
import { createMock, type Mock } from './create-mock.ts'
import { now } from './now.ts'
import type { ScenarioName } from '../scenarios/load-scenario.ts'
import { nowOf } from '../http/world.ts'
import { answerAnywhere } from '../server/answer-anywhere.ts'
import { createApiServer, type Patience, usualPatience } from '../server/api-server.ts'
import { listen } from '../server/listen.ts'

export type TestServer = {
  readonly mock: Mock
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
  /** Sends the parts with a pause between them, and returns everything received until the connection closes. */
  readonly send: (...parts: readonly string[]) => Promise<string>
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

function exchange(port: number, parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      received += text
    })
    // A reset after the answer also ends the connection.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(received))
    void (async () => {
      for (const part of parts) {
        if (socket.writable) socket.write(part, 'latin1')
        await pause(20)
      }
    })()
  })
}

/** Serves a mock with the server of `npm run api`, on its own port. */
export async function serve(mock: Mock, patience: Partial<Patience> = {}): Promise<TestServer> {
  const tables = await mock.read()
  const server = createApiServer({
    answer: answerAnywhere(mock.world),
    now: () => nowOf(tables, mock.world.wall),
    reportBug: mock.world.reportBug,
    patience: { ...usualPatience, ...patience },
  })
  const listening = await listen(server, 0)
  if (!listening.ok) throw new Error(listening.error)
  const port = Number(new URL(listening.value).port)
  return {
    mock,
    url: listening.value,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    send: (...parts) => exchange(port, parts),
  }
}

export const startTestServer = (scenario: ScenarioName, patience: Partial<Patience> = {}): Promise<TestServer> =>
  serve(createMock({ scenario, now }), patience)
