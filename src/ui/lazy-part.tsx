import { lazyRouteComponent } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, Suspense, useEffect, useEffectEvent } from 'react'

type Part<Props> = ComponentType<Props> & { readonly preload: () => void }

/** A component whose code is loaded when it is first drawn; until then `meanwhile` is in its place. */
export function lazyPart<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
  meanwhile: ReactNode = null,
): Part<Props> {
  const Loaded = lazyRouteComponent(async () => ({ default: await load() }))
  function LazyPart(props: Props) {
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
