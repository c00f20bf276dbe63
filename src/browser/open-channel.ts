/**
 * Messages between the tabs of one browser. Opens the channel, and returns the function that tells the other tabs. Tabs
 * may run different versions of the console, so each message is parsed; what `parse` does not know is dropped. Without
 * BroadcastChannel nobody hears anything.
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
