import { http, type HttpHandler } from 'msw'
import { answering } from './answering.ts'
import { answerDemo } from './demo.ts'
import { answerPathForm } from './path-form.ts'
import type { World } from './world.ts'

/** Handles all of `/twilio/` and `/demo/`, so that an unknown path never gets the app's HTML. */
export function createHandlers(world: World): HttpHandler[] {
  const answerPath = answering(world, answerPathForm)
  const answerOfDemo = answering(world, answerDemo)
  return [
    http.all('*/twilio/*', ({ request }) => answerPath(request)),
    http.all('*/demo/*', ({ request }) => answerOfDemo(request)),
  ]
}
