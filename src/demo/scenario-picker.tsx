import { SelectField } from '../ui/select-field.tsx'
import { scenarioTitles } from './scenario-titles.ts'

type Props = {
  readonly current: string
  readonly onPick: (name: string) => void
}

/** Loads another world at once, in place of the one in this browser. */
export function ScenarioPicker({ current, onPick }: Props) {
  return (
    <SelectField
      label="Scenario"
      size="sm"
      value={current}
      onChange={onPick}
      options={scenarioTitles.map(({ name, title }) => ({ value: name as string, label: title }))}
    />
  )
}
