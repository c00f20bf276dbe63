import type { ChangeBackend } from './change-ledger.ts'

export const changesName = 'regional-sip-trunks-changes'

/** The ledger's messages between tabs. */
export const openChangeChannel: ChangeBackend['openChannel'] = (receive) => {
  const channel = new BroadcastChannel(changesName)
  channel.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
  return (message) => channel.postMessage(message)
}
