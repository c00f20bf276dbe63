import type { IconNode } from 'lucide'
import type { ComponentProps } from 'react'
import { Icon } from './icon.tsx'

type Props = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'children' | 'aria-label' | 'title' | 'type'> & {
  readonly icon: IconNode
  /** What it does: the accessible name and the tooltip. */
  readonly label: string
  readonly size?: 'md' | 'sm'
}

/** A ghost button without visible text; 44 px on a phone. */
export function IconButton({ icon, label, size = 'md', ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex flex-none items-center justify-center rounded-control text-text-2 transition-[color,background-color,border-color] hover:bg-hover hover:text-text max-md:size-11 ${size === 'md' ? 'size-8' : 'size-7'}`}
    >
      <Icon of={icon} size={size === 'md' ? 16 : 14} />
    </button>
  )
}
