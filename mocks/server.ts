import { nowOf } from './http/world.ts'
import { answerAnywhere } from './server/answer-anywhere.ts'
import { createApiServer } from './server/api-server.ts'
import { greeting, greetingInJson } from './server/greeting.ts'
import { listen } from './server/listen.ts'
import { openWorld } from './server/open-world.ts'
import { parseOptions, usage } from './server/options.ts'
import { NotStored } from './store/backend.ts'

// `npm run api` serves the mock regional API over HTTP, for any client on this machine.

/** Milliseconds to answer open requests after a signal to end. */
const grace = 2000

function giveUp(message: string): never {
  console.error(message)
  process.exit(1)
}

const reportBug = (error: unknown): void => console.error(error instanceof NotStored ? error.message : error)

if (process.argv.includes('--help')) {
  console.log(usage)
  process.exit(0)
}
const parsed = parseOptions(process.argv.slice(2))
if (!parsed.ok) giveUp(`${parsed.error}\n\n${usage}`)
const options = parsed.value
const opened = await openWorld(options, reportBug)
if (!opened.ok) giveUp(opened.error)
const { world, scenario, close } = opened.value
const tables = await world.store.read()
const server = createApiServer({
  answer: answerAnywhere(world),
  now: () => nowOf(tables, world.wall),
  reportBug,
})

async function end(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), grace).unref()
  await closed
  close()
  process.exit(0)
}

let ending: Promise<void> | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    ending ??= end()
  })
}

const listening = await listen(server, options.port)
if (!listening.ok) giveUp(listening.error)
console.log(options.json ? greetingInJson(listening.value) : greeting(listening.value, scenario))
