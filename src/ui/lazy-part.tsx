import { createAtom, useSelector } from '@tanstack/react-store'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { PartFailure, type PartShape } from './part-failure.tsx'

type State<T> = { readonly kind: 'loading' | 'failed' } | { readonly kind: 'loaded'; readonly value: T }

/** Loads code once. A failure is not kept: the next `load` tries again, as the browser does when it is online again. */
export function loadOnce<T>(importIt: () => Promise<T>) {
  const state = createAtom<State<T>>({ kind: 'loading' })
  let underWay: Promise<void> | undefined
  /** Never fails: the state says how it went. */
  const load = (): Promise<void> =>
    (underWay ??= importIt().then(
      (value) => state.set({ kind: 'loaded', value }),
      () => {
        underWay = undefined
        state.set({ kind: 'failed' })
        addEventListener('online', () => void load(), { once: true })
      },
    ))
  return { load, get: state.get, subscribe: state.subscribe }
}

type Part<Props> = ((props: Props) => ReactNode) & { readonly preload: () => Promise<void> }

type Look = {
  /** Shown until the code is there. */
  readonly meanwhile?: ReactNode
  /** Where a failure to load is shown. Default: in the part's place. */
  readonly shape?: PartShape
}

/** A component whose code loads when it first renders. If that fails, it says so in its place, and loads again on demand. */
export function lazyPart<Props extends object>(
  importIt: () => Promise<(props: Props) => ReactNode>,
  { meanwhile = null, shape = 'inline' }: Look = {},
): Part<Props> {
  const code = loadOnce(importIt)
  function LazyPart(props: Props) {
    const state = useSelector(code)
    if (state.kind === 'failed') return <PartFailure shape={shape} onAgain={code.load} />
    if (state.kind === 'loaded') return <state.value {...props} />
    void code.load()
    return meanwhile
  }
  return Object.assign(LazyPart, { preload: code.load })
}

/** A dialog, which is not in any place: that it did not load is said above the page. */
export const lazyDialog = <Props extends object>(importIt: () => Promise<(props: Props) => ReactNode>): Part<Props> =>
  lazyPart(importIt, { shape: 'float' })

/** The component of a route. Its type must not depend on the module's, whose types come from the router's own. */
export function lazyPage<Module>(importIt: () => Promise<Module>, name: keyof Module): Part<object> {
  const importPage = async () => {
    const page: unknown = (await importIt())[name]
    if (!isComponent(page)) throw new Error(`${String(name)} is not a component`)
    return page
  }
  return lazyPart(importPage, { shape: 'page' })
}

const isComponent = (value: unknown): value is (props: object) => ReactNode => typeof value === 'function'

/** Loads them with the control that opens them, so that they are ready on a click. */
export function usePreload(...parts: readonly { readonly preload: () => unknown }[]): void {
  const preload = useEffectEvent(() => {
    for (const part of parts) part.preload()
  })
  // Outside React: the network.
  useEffect(() => preload(), [])
}
