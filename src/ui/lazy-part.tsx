import { lazyRouteComponent } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect, useEffectEvent } from 'react'

type Component<Props> = (props: Props) => ReactNode
type Part<Props> = Component<Props> & { readonly preload: () => void }

/** A component whose code is loaded when it is first shown; until then `meanwhile` is in its place. */
export function lazyPart<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
  meanwhile?: ReactNode,
): Module[Name] extends Component<infer Props> ? Part<Props> : never
export function lazyPart(
  load: () => Promise<Readonly<Record<string, Component<object>>>>,
  name: string,
  meanwhile: ReactNode = null,
): Part<object> {
  const Loaded = lazyRouteComponent(load, name)
  function LazyPart(props: object) {
    return (
      <Suspense fallback={meanwhile}>
        <Loaded {...props} />
      </Suspense>
    )
  }
  return Object.assign(LazyPart, { preload: () => void Loaded.preload?.() })
}

/** Loads them with what can open them, so that a click finds them loaded. */
export function usePreload(...parts: readonly { readonly preload: () => void }[]): void {
  const preload = useEffectEvent(() => {
    for (const part of parts) part.preload()
  })
  // Outside React: the network.
  useEffect(() => preload(), [])
}
