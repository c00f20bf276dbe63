import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { accessListKeys } from '../../../account/access-list-keys.ts'
import { accessListKinds } from '../../../account/access-list-kind.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import { paths } from '../../../paths/paths.ts'
import { namePart } from '../../../domain/base/domain-name.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import { activeRegion } from '../../../domain/account/route.ts'
import { countOf } from '../../../forms/item-run.ts'
import { ItemRunDialog } from '../../../forms/item-run-dialog.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { swapsDialog } from '../../../forms/use-url-dialog.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { rerouteText } from '../../../domain/preflight/reroute-target.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { Note } from '../../../ui/note.tsx'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { copyItems } from './copy-items.ts'
import type { CopyCase, Reviewed } from './copy-review.tsx'
import { CopyTitle } from './copy-title.tsx'

type Props = CopyCase & {
  readonly reviewed: Reviewed
  readonly nameOfTrunk: NameOfTrunk
  readonly onAllDone: () => void
  readonly onReviewAgain: () => void
}

/** The run: each request with its result, a retry for what failed, and a way back to the review for the rest. */
export function CopyProgress(props: Props) {
  const { name, domainName, from, to, route, reviewed, nameOfTrunk, onReviewAgain } = props
  const { steps } = reviewed.plan
  const run = useItemRun({
    items: copyItems({
      steps,
      target: reviewed.sides.target,
      passwordOf: (id) => reviewed.passwords.get(id) ?? '',
      nameOfTrunk,
    }),
    // A copy changes no routes.
    invalidates: [
      ...accessListKinds.flatMap((kind) => accessListKeys.copied(to, kind)),
      trunkQueries.originationUrlsKey(to),
      numberQueries.configurations(to).queryKey,
      trunkQueries.list(to).queryKey,
    ],
    progress: (applied) => `${thousands(applied)} of ${counted(steps.length, 'request')} done`,
    region: to,
  })
  const { isEnded, isAllApplied } = run
  const applied = countOf(run.states, 'applied')

  const allDone = useEffectEvent(props.onAllDone)
  // Outside React: the session's storage.
  useEffect(() => {
    if (isAllApplied) allDone()
  }, [isAllApplied])

  return (
    <ItemRunDialog
      run={run}
      size="page"
      title={
        isAllApplied
          ? `Copied to ${regionLabel(to)}`
          : isEnded
            ? 'Not everything was copied'
            : `Copying to ${regionLabel(to)}`
      }
      description={<CopyTitle name={name} from={from} to={to} />}
      done="Done"
      actions={isEnded && !isAllApplied && <Button onClick={onReviewAgain}>Load again and review</Button>}
    >
      {isAllApplied && <NextSteps {...{ domainName, to, route }} count={reviewed.sides.source.numbers.length} />}
      {isEnded && !isAllApplied && (
        <Note tone="warn" shape="box" lead={`${thousands(applied)} of ${counted(steps.length, 'request')} succeeded.`}>
          Nothing was re-routed. You can send the rest again, now or with another copy. Nothing is created twice.
        </Note>
      )}
    </ItemRunDialog>
  )
}

type NextProps = Pick<Props, 'domainName' | 'to' | 'route'> & { readonly count: number }

/** Copying re-routes nothing, so this links to where that is done. */
function NextSteps({ domainName, to, route, count }: NextProps) {
  const here = { trunk: namePart(domainName), region: to }
  const isActiveHere = route !== undefined && activeRegion(route) === to
  return (
    <div className="grid gap-2">
      <Note shape="box" lead="Calls stay where they are.">
        Nothing was re-routed. To process these calls in {regionLabel(to)}, re-route each leg.
      </Note>
      <div className="flex flex-wrap gap-2">
        {!isActiveHere && (
          <Link
            to={paths.trunkTab}
            params={{ ...here, tab: 'termination' }}
            {...swapsDialog({ copy: undefined, reroute: rerouteText({ leg: 'termination', domainName }) })}
            className={buttonClass()}
          >
            Re-route termination to {regionLabel(to)}…
          </Link>
        )}
        {count > 0 && (
          <Link to={paths.trunkTab} params={{ ...here, tab: 'numbers' }} search={{}} className={buttonClass()}>
            Numbers in {regionLabel(to)}
          </Link>
        )}
      </div>
    </div>
  )
}
