import { Loader } from 'lucide'
import { Icon } from './icon.tsx'

/** "In flight". The text beside it shows the state when motion is reduced. */
export function Spinner({ size = 14 }: { readonly size?: 12 | 14 | 16 }) {
  return <Icon of={Loader} size={size} className="animate-spin" />
}
