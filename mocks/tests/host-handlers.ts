import { http, type HttpHandler } from 'msw'
import { answering } from '../http/answering.ts'
import { answerHostForm } from '../http/host-form.ts'
import type { World } from '../http/world.ts'

/** Handles every Twilio host, known or not, so that no test reaches the real ones. Not for the browser. */
export function createHostHandlers(world: World): HttpHandler[] {
  const answer = answering(world, answerHostForm)
  return ['https://*.twilio.com/*', 'http://*.twilio.com/*'].map((pattern) =>
    http.all(pattern, ({ request }) => answer(request)),
  )
}
