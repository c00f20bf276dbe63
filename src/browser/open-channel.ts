/**
 * Opens a channel between the tabs of one browser and returns the function that sends to the other tabs. Tabs may run
 * different versions of the console, so messages that `parse` does not know are dropped. Without BroadcastChannel,
 * nothing is sent.
 */
export function openChannel<Message>(
  name: string,
  parse: (data: unknown) => Message | undefined,
  hear: (message: Message) => void,
): (message: Message) => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parse(data)
    if (message !== undefined) hear(message)
  })
  return (message) => channel.postMessage(message)
}
