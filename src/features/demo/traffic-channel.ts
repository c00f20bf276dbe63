import * as v from 'valibot'
import { openChannel } from '../../browser/open-channel.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { parseTrunkSid } from '../../domain/base/sid.ts'
import { type Decoder, decode, parsed } from '../../twilio/decode.ts'
import { traffic, type TrafficRun } from './traffic-state.ts'

/** A tab that runs traffic reports every second, so a longer silence means that it was closed. */
const silence = 3_500

let tellTabs: ((message: Message) => void) | undefined
let stopHere: () => void = () => undefined
let timer: ReturnType<typeof setTimeout> | undefined

const channel = () => (tellTabs ??= openChannel('regional-sip-trunks-traffic', parseMessage, hear))

export function listenToTraffic(stop: () => void): void {
  stopHere = stop
  channel()
}

export const tellTraffic = (message: Message): void => channel()(message)

const counts = { us1: v.number(), ie1: v.number(), au1: v.number(), none: v.number() }
const run: Decoder<TrafficRun> = v.object({
  trunk: v.nullable(v.string()),
  rate: v.number(),
  seed: v.string(),
  tally: v.object({
    total: v.object(counts),
    slots: v.array(v.object({ ...counts, slot: v.number() })),
    recent: v.array(
      v.object({
        at: v.number(),
        leg: v.picklist(['termination', 'origination']),
        region: v.nullable(v.picklist(regionCodes)),
        countedAs: v.picklist([...regionCodes, 'none']),
        trunkSid: v.nullable(parsed(parseTrunkSid, 'a trunk SID')),
      }),
    ),
  }),
})

/** `stop` asks the tab that runs the traffic. */
const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('running'), run }),
  v.object({ kind: v.picklist(['off', 'stop']) }),
])
type Message = v.InferOutput<typeof messageSchema>

function parseMessage(data: unknown): Message | undefined {
  const message = decode(messageSchema, data)
  return message.ok ? message.value : undefined
}

function hear(message: Message): void {
  clearTimeout(timer)
  switch (message.kind) {
    case 'running':
      traffic.set({ kind: 'elsewhere', run: message.run })
      timer = setTimeout(endElsewhere, silence)
      return
    case 'off':
      endElsewhere()
      return
    case 'stop':
      if (traffic.get().kind === 'here') stopHere()
  }
}

function endElsewhere(): void {
  const now = traffic.get()
  if (now.kind === 'elsewhere') traffic.set({ kind: 'off', last: now.run, error: null })
}
