import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SelectField } from '../../ui/select-field.tsx'
import { exportState } from './demo-api.ts'
import { useReplaceAccount } from './demo-mutations.ts'
import { scenarioTitles } from './scenario-titles.ts'
import { lazyDialog } from '../../ui/lazy-part.tsx'

const ReplaceDialog = lazyDialog(async () => (await import('./replace-dialog.tsx')).ReplaceDialog)

/** Replaces the account with a scenario. It asks first if the account was changed. */
export function ScenarioPicker({ current }: { readonly current: string }) {
  const [asked, setAsked] = useState<string | null>(null)
  const replace = useReplaceAccount()
  const look = useMutation({ mutationFn: exportState, meta: { invalidates: () => [] } })
  const pick = (scenario: string) =>
    look.mutate(undefined, {
      onSuccess: ({ changes }) => (changes === 0 ? replace.mutate({ scenario }) : setAsked(scenario)),
      // The account may have been changed.
      onError: () => setAsked(scenario),
    })
  return (
    <>
      <SelectField
        label="Scenario"
        size="sm"
        value={current}
        onChange={pick}
        options={scenarioTitles.map(({ name, title, shows }) => ({
          value: name as string,
          label: title,
          detail: shows,
        }))}
      />
      {asked !== null && <ReplaceDialog scenario={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
