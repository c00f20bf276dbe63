import type { QueryClient } from '@tanstack/react-query'
import { type ChangedKeys, invalidate } from './query-client.ts'

const channelName = 'regional-sip-trunks-writes'

/**
 * Tells the console's other tabs which keys a write of this one changed: they read those again, and nothing else.
 * Independent of the mock, so it stays true on the real API.
 */
export function createCrossTab(): {
  announce: (changed: ChangedKeys) => void
  listen: (client: QueryClient) => void
} {
  if (!('BroadcastChannel' in globalThis)) return { announce: () => undefined, listen: () => undefined }
  const channel = new BroadcastChannel(channelName)
  return {
    announce: (changed) => channel.postMessage(changed),
    listen: (client) => {
      channel.onmessage = (event: MessageEvent<ChangedKeys>) => void invalidate(client, event.data)
    },
  }
}
