import { http, type HttpHandler } from 'msw'
import { answering } from './answering.ts'
import { answerHostForm } from './host-form.ts'
import type { World } from './world.ts'

/** Every host of Twilio, known or not: nothing of a test goes out to the real ones. Not for the browser. */
export function createHostHandlers(world: World): HttpHandler[] {
  const answer = answering(world, answerHostForm)
  return ['https://*.twilio.com/*', 'http://*.twilio.com/*'].map((pattern) =>
    http.all(pattern, ({ request }) => answer(request)),
  )
}
