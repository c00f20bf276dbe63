import { http, type HttpHandler } from 'msw'
import { answering } from './answering.ts'
import { answerDemo } from './demo.ts'
import { answerPathForm } from './path-form.ts'
import type { World } from './world.ts'

/** Everything under `/twilio/` and `/demo/`, known or not: never the app's HTML. */
export function createHandlers(world: World): HttpHandler[] {
  const answerPath = answering(world, answerPathForm)
  const answerOfDemo = answering(world, answerDemo)
  return [
    http.all('*/twilio/*', ({ request }) => answerPath(request)),
    http.all('*/demo/*', ({ request }) => answerOfDemo(request)),
  ]
}
