import { ShieldCheck } from 'lucide'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { type AccessListKind, accessListWords } from '../../account/access-list-kind.ts'

type Props = { readonly region: RegionCode; readonly kind: AccessListKind; readonly onNew: () => void }

export function NoLists({ region, kind, onNew }: Props) {
  const { many, one, entries } = accessListWords[kind]
  return (
    <EmptyState
      icon={ShieldCheck}
      title={`No ${many} in ${regionLabel(region)} yet`}
      action={
        <Button variant="primary" onClick={onNew}>
          New {one}
        </Button>
      }
    >
      Create one, add {entries}, then attach it on the Termination tab of a trunk in {regionLabel(region)}. To use a
      list from another Region, open it there and choose “Copy to Region…”.
    </EmptyState>
  )
}
