import { ChoiceField } from '../../../ui/choice-field.tsx'
import type { FieldProps } from '../../../ui/field.tsx'

type Props = FieldProps<string> & {
  readonly lists: readonly { readonly sid: string; readonly friendlyName: string }[]
}

/** Which of the lists that are attached in the target; with one there is nothing to choose. */
export function IntoField({ lists, ...field }: Props) {
  const [only, ...others] = lists
  if (only && others.length === 0) {
    return (
      <p className="type-small">
        {field.label}: <b className="font-strong wrap-anywhere">{only.friendlyName}</b>
      </p>
    )
  }
  const options = lists.map(({ sid, friendlyName }) => ({ value: sid, label: friendlyName }))
  return <ChoiceField {...field} options={options} />
}
