import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { openChannel } from '../browser/open-channel.ts'
import { type ChangedKeys, invalidate } from './query-client.ts'

/**
 * Tells the console's other tabs which keys a write in this tab changed, so that they reload only those. Does not
 * depend on the mock, so it also works with the real API.
 */
export const connectTabs = (client: QueryClient): ((changed: ChangedKeys) => void) =>
  openChannel('regional-sip-trunks-writes', parseChangedKeys, (changed) => void invalidate(client, changed))

function parseChangedKeys(data: unknown): ChangedKeys | undefined {
  if (data === 'everything' || data === 'account-replaced') return data
  return isKeys(data) ? data : undefined
}

const isKeys = (data: unknown): data is readonly QueryKey[] =>
  Array.isArray(data) && data.every((key) => Array.isArray(key))
