import { http, type HttpHandler } from 'msw'
import { wholeSecond } from '../account/clock.ts'
import { answerApi } from './api.ts'
import { answerDemo } from './demo.ts'
import { errorResponse } from './respond.ts'
import { demoOf, type World } from './world.ts'

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Everything under `/twilio/` and `/demo/`, known or not: never the app's HTML. */
export function createHandlers(world: World): HttpHandler[] {
  const answering =
    (answer: (world: World, request: Request) => Promise<Response>) =>
    async ({ request }: { readonly request: Request }): Promise<Response> => {
      try {
        const latency = demoOf(await world.store.read()).latencyMs ?? world.defaultLatencyMs
        if (latency > 0) await pause(latency)
        const response = await answer(world, request)
        return request.method === 'HEAD' ? new Response(null, response) : response
      } catch (error) {
        world.reportBug(error)
        return errorResponse(500, 20500, 'Internal Server Error', wholeSecond(world.wall()))
      }
    }
  return [http.all('*/twilio/*', answering(answerApi)), http.all('*/demo/*', answering(answerDemo))]
}
