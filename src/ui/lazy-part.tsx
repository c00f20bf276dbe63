import { lazyRouteComponent } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, Suspense, useEffect, useEffectEvent } from 'react'

type Part<Props> = ComponentType<Props> & { readonly preload: () => void }

/** A component whose code loads when it first renders; until then `meanwhile` is shown. */
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

/** Loads them with the control that opens them, so that they are ready on a click. */
export function usePreload(...parts: readonly { readonly preload: () => void }[]): void {
  const preload = useEffectEvent(() => {
    for (const part of parts) part.preload()
  })
  // Outside React: the network.
  useEffect(() => preload(), [])
}
