import { getRouteApi } from '@tanstack/react-router'
import { createAtom, useSelector } from '@tanstack/react-store'
import { useLayoutEffect } from 'react'
import { paths } from '../../paths/paths.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'

const page = getRouteApi(paths.trunkTab)

/** Which instance an address was opened for, because this tab or another may rename it. */
type Followed = {
  /** While a dialog works on it, the address means the instance, whatever its name. */
  readonly held: { readonly address: string; readonly sid: TrunkSid } | null
  /** Used afterwards only if the name leads nowhere, such as with Back after a renaming. */
  readonly known: ReadonlyMap<string, TrunkSid>
}

const followed = createAtom<Followed>({ held: null, known: new Map() })

export const useFollowedInstance = (): Followed => useSelector(followed)

/** While mounted, the page follows the instance and not its name, so that a dialog survives the renaming. */
export function useHoldInstance(sid: TrunkSid): void {
  const address = page.useParams({ select: ({ trunk }) => trunk })

  // Outside React: the page above, which must not look up the old name meanwhile.
  useLayoutEffect(() => {
    followed.set(({ known }) => ({ held: { address, sid }, known: new Map([...known, [address, sid]]) }))
    return () => followed.set((now) => ({ ...now, held: null }))
  }, [address, sid])
}
