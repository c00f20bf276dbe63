import { currentTraffic, showTraffic, type TrafficRun } from './traffic-state.ts'

type Message =
  | { readonly kind: 'running'; readonly run: TrafficRun }
  | { readonly kind: 'off' }
  /** Asked of the tab that runs it. */
  | { readonly kind: 'stop' }

/** A tab that runs traffic tells of it each second; one that was closed tells nothing more. */
const silence = 3_500

let channel: BroadcastChannel | undefined
let stopHere: () => void = () => undefined
let timer: ReturnType<typeof setTimeout> | undefined

function open(): BroadcastChannel | undefined {
  if (channel || !('BroadcastChannel' in globalThis)) return channel
  channel = new BroadcastChannel('regional-sip-trunks-traffic')
  channel.onmessage = (event: MessageEvent<Message>) => hear(event.data)
  return channel
}

/** What other tabs tell of traffic is shown here from now on. */
export function listenToTraffic(stop: () => void): void {
  stopHere = stop
  open()
}

export const tellTraffic = (message: Message): void => open()?.postMessage(message)

function hear(message: Message): void {
  clearTimeout(timer)
  switch (message.kind) {
    case 'running':
      showTraffic({ kind: 'elsewhere', run: message.run })
      timer = setTimeout(endElsewhere, silence)
      return
    case 'off':
      endElsewhere()
      return
    case 'stop':
      if (currentTraffic().kind === 'here') stopHere()
  }
}

function endElsewhere(): void {
  const traffic = currentTraffic()
  if (traffic.kind === 'elsewhere') showTraffic({ kind: 'off', last: traffic.run, error: null })
}
