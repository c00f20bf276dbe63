import { wholeSecond } from '../account/clock.ts'
import { NotStored } from '../store/backend.ts'
import { pause } from './pause.ts'
import { errorResponse } from './respond.ts'
import { demoOf, type World } from './world.ts'

export type AnswerRequest = (request: Request) => Promise<Response>

/** Adds the configured latency, and turns an unexpected error into Twilio's 500, and a failure to store into its 503. */
export const answering =
  (world: World, answer: (world: World, request: Request) => Promise<Response>): AnswerRequest =>
  async (request) => {
    try {
      const latency = demoOf(await world.store.read()).latencyMs ?? world.defaultLatencyMs
      if (latency > 0) await pause(latency)
      const response = await answer(world, request)
      const isBodyless = request.method === 'HEAD' && response.type !== 'error'
      return isBodyless ? new Response(null, response) : response
    } catch (error) {
      world.reportBug(error)
      const now = wholeSecond(world.wall())
      if (error instanceof NotStored) return errorResponse(503, 20503, `Service unavailable: ${error.message}`, now)
      return errorResponse(500, 20500, 'Internal Server Error', now)
    }
  }
