import { page, type Locator as VitestLocator, locators } from 'vitest/browser'

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** A selector as Playwright writes them. */
    readonly bySelector: (selector: string) => VitestLocator
  }
}
locators.extend({ bySelector: (selector: string) => selector })

/** The window of a frame, with what scripts in it see. */
export type FrameWindow = Window & typeof globalThis

/** Vitest's locator for what is in the console's frame. */
export const inFrame = (selector: string): VitestLocator =>
  page.bySelector(`iframe#console >> internal:control=enter-frame >> ${selector}`)

const frame = document.createElement('iframe')
frame.id = 'console'
frame.style.cssText = 'display: block; width: 100vw; height: 100vh; border: 0; opacity: 0'
document.body.style.margin = '0'

export function frameWindow(): FrameWindow {
  const view = frame.contentWindow
  if (view === null || !isFrameWindow(view)) throw new Error('Open a page first, with operator.goTo')
  return view
}

/** TypeScript knows a window of another document only by half. */
const isFrameWindow = (view: Window): view is FrameWindow => 'eval' in view

export const frameDocument = (): Document => frameWindow().document

/** Loads an address in a new frame. With the former one its timers, channels, locks, listeners and modules end. */
export async function openFrame(address: string): Promise<FrameWindow> {
  frame.remove()
  frame.src = address
  await loading(() => document.body.append(frame))
  return frameWindow()
}

/** Loads the frame again, as a reload of the page would. */
export async function reloadFrame(): Promise<FrameWindow> {
  await loading(() => frameWindow().location.reload())
  return frameWindow()
}

export const closeFrame = (): void => frame.remove()

async function loading(begin: () => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  frame.addEventListener('load', () => resolve(), { once: true })
  begin()
  await promise
}

/** Where the frame's top left corner is in the browser's window, which is where a mouse moves. */
export function cornerOfFrame(): { readonly x: number; readonly y: number } {
  const own = frame.getBoundingClientRect()
  const outer = window.frameElement?.getBoundingClientRect()
  return { x: own.x + (outer?.x ?? 0), y: own.y + (outer?.y ?? 0) }
}

/** Deletes what the console of the last test left in the browser. */
export async function clearStorage(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  const databases = await indexedDB.databases()
  await Promise.all(databases.map(({ name = '' }) => deleteDatabase(name)))
}

function deleteDatabase(name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const request = indexedDB.deleteDatabase(name)
  request.addEventListener('success', () => resolve())
  request.addEventListener('error', () => reject(request.error))
  return promise
}
