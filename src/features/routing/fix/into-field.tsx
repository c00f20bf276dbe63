import { ChoiceField } from '../../../ui/choice-field.tsx'
import type { FieldProps } from '../../../ui/field.tsx'

type Props = FieldProps<string> & {
  readonly lists: readonly { readonly sid: string; readonly friendlyName: string }[]
}

/** Chooses one of the lists attached in the target, or names it if there is only one. */
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
