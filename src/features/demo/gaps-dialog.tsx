import { useQueries, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSelector } from '@tanstack/react-store'
import { useState } from 'react'
import { type RegionCode, regionCodes, regionLabel, regionOfUrl, regions } from '../../domain/base/region.ts'
import { groupTrunks, type Trunk } from '../../domain/account/trunk.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Status } from '../../ui/status.tsx'
import { GapRow } from './gap-row.tsx'
import { openGaps } from './gap-store.ts'
import { gapQueries } from './gap-queries.ts'

/** Makes gaps as another client of Twilio's API would, without telling the console. */
export function GapsDialog({ onClose }: { readonly onClose: () => void }) {
  const params = useParams({ strict: false })
  const lists = useQueries({ queries: regionCodes.map((region) => trunkQueries.list(region)) })
  const trunks = groupTrunks(lists.flatMap((list) => list.data ?? [])).filter(({ domainName }) => domainName !== null)
  const [chosenTrunk, setTrunk] = useState(params.trunk)
  const [chosenRegion, setRegion] = useState(regionOfUrl(params.region))
  const trunk = trunks.find(({ key }) => key === chosenTrunk) ?? trunks[0]
  return (
    <Dialog
      open
      onClose={onClose}
      title="Break it"
      description="Makes gaps through Twilio’s own API, as another script would. The console finds out when it loads again. You can undo each gap."
    >
      {trunk ? (
        <Gaps trunk={trunk} trunks={trunks} region={chosenRegion ?? 'ie1'} onTrunk={setTrunk} onRegion={setRegion} />
      ) : (
        <p>There is no trunk to break.</p>
      )}
    </Dialog>
  )
}

type GapsProps = {
  readonly trunk: Trunk
  readonly trunks: readonly Trunk[]
  readonly region: RegionCode
  readonly onTrunk: (key: string) => void
  readonly onRegion: (region: RegionCode) => void
}

function Gaps({ trunk, trunks, region: wanted, onTrunk, onRegion }: GapsProps) {
  const here = regionCodes.filter((code) => trunk.instances[code])
  const region = here.find((code) => code === wanted) ?? here.at(-1) ?? 'us1'
  const instance = trunk.instances[region]
  const broken = useSelector(openGaps)
  const plans = useQuery(gapQueries.plans(region, trunk.key, instance))
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <SelectField
          label="Trunk"
          size="sm"
          value={trunk.key}
          onChange={onTrunk}
          options={trunks.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <SelectField
          label="in"
          size="sm"
          value={region}
          onChange={onRegion}
          options={here.map((code) => ({ value: code, label: `${regionLabel(code)} ${regions[code].country}` }))}
        />
      </div>
      {plans.error && (
        <Note tone="warn" shape="box" lead="The gaps could not be loaded:">
          {plans.error.message}
        </Note>
      )}
      {plans.isPending && <Status icon="spinner">Loading what you can break…</Status>}
      <ul className="grid gap-2">
        {plans.data?.map((plan) => (
          <GapRow
            key={`${trunk.key} ${region} ${plan.kind}`}
            plan={plan}
            region={region}
            trunk={trunk.key}
            broken={broken.filter(
              (item) => item.kind === plan.kind && item.region === region && item.trunk === trunk.key,
            )}
          />
        ))}
      </ul>
    </>
  )
}
