import { answering, type AnswerRequest } from '../http/answering.ts'
import { answerDemo } from '../http/demo.ts'
import { isTwilioHost } from '../http/host-address.ts'
import { answerHostForm } from '../http/host-form.ts'
import { answerPathForm } from '../http/path-form.ts'
import type { World } from '../http/world.ts'

/** Answers requests to Twilio's hosts, and requests to `/twilio/…` and `/demo/…` on any other host. */
export const answerAnywhere = (world: World): AnswerRequest =>
  answering(world, (_, request) => {
    const { hostname, pathname } = new URL(request.url)
    if (isTwilioHost(hostname)) return answerHostForm(world, request)
    return pathname.startsWith('/demo/') ? answerDemo(world, request) : answerPathForm(world, request)
  })
