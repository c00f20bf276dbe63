import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** A component whose code is loaded when it is first drawn. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await load() }))
