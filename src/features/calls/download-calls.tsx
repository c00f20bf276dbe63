import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide'
import { regionCodes } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { listCalls } from '../../twilio/calls.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { callCsv } from './call-csv.ts'
import { type CallFilters, matchesSearch, queryOf } from './call-filter.ts'

type Options = { readonly filters: CallFilters; readonly trunks: readonly Trunk[] }

export type CallDownload = {
  readonly start: () => void
  readonly busy: boolean
  /** The Regions that failed to load and are missing from the last file. */
  readonly failures: readonly Error[]
}

/** Saves all matching records, including those that the page does not show. */
export function useCallDownload({ filters, trunks }: Options): CallDownload {
  const { mutate, isPending, data } = useMutation({
    mutationFn: async () => {
      const lists = await Promise.allSettled(
        regionCodes.map((region) => listCalls(region, queryOf(filters), Number.POSITIVE_INFINITY)),
      )
      const calls = lists
        .flatMap((list) => (list.status === 'fulfilled' ? list.value.calls : []))
        .filter((call) => matchesSearch(call, filters, trunks))
        .toSorted((one, other) => other.startTime - one.startTime)
      const failures = lists.flatMap((list): Error[] =>
        list.status === 'rejected' && list.reason instanceof Error ? [list.reason] : [],
      )
      if (failures.length < regionCodes.length) saveFile('calls.csv', 'text/csv', [callCsv(calls, trunks)])
      return { count: calls.length, failures }
    },
    meta: { invalidates: () => [] },
    onSuccess: ({ count }) => announce(`${counted(count, 'call record')} downloaded`),
  })
  return { start: () => mutate(), busy: isPending, failures: data?.failures ?? [] }
}

export function DownloadButton({ download }: { readonly download: CallDownload }) {
  return (
    <Button icon={Download} busy={download.busy} onClick={download.start}>
      Download CSV
    </Button>
  )
}
