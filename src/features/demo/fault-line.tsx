import { useQuery } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import type { RegionCode } from '../../domain/base/region.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useSetFaults } from './demo-mutations.ts'
import { demoQueries } from './demo-queries.ts'
import { faultInWords } from './fault-text.ts'
import { mayEndSo } from './may-bite.ts'
import { loggedRequests } from './request-log.ts'

type Props = { readonly region: RegionCode | undefined; readonly code: string | null | undefined }

/** Says in an error panel that a fault of the demo caused the error. */
export function FaultLine({ region, code }: Props) {
  const { data } = useQuery(demoQueries.state())
  const setFaults = useSetFaults()
  const requests = useSelector(loggedRequests)
  const digits = /HTTP (\d+)/.exec(code ?? '')?.[1]
  const status = digits === undefined ? null : Number(digits)
  const faults = data?.faults ?? []
  const last = requests.find((request) => (region ?? request.region) === request.region && request.status === status)
  // The log has no early requests until the faults have loaded.
  const fault = last ? last.fault : faults.find((one) => mayEndSo(one, region, status))
  if (!fault) return null
  const words = faultInWords(fault)
  const isOn = faults.some((one) => faultInWords(one) === words)
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Status tone="warn" small>
        This is a fault that you switched on: {words}.
      </Status>
      {isOn && (
        <Button
          size="sm"
          variant="ghost"
          busy={setFaults.isPending}
          onClick={() => {
            // The button disappears with the fault.
            document.getElementById('main')?.focus()
            setFaults.mutate(faults.filter((one) => faultInWords(one) !== words))
          }}
        >
          Clear
        </Button>
      )}
    </div>
  )
}
