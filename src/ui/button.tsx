import type { LucideIcon } from 'lucide-react'
import { type ComponentProps, type MouseEvent, type ReactNode, useId } from 'react'
import { announce } from './announce.ts'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { Icon } from './icon.tsx'
import { Spinner } from './spinner.tsx'

type Props = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'title'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: LucideIcon
  /** At the right end, such as the chevron of what it unfolds. */
  readonly endIcon?: LucideIcon
  /** Why it cannot be pressed now. The button stays focusable and says so. */
  readonly disabledReason?: string | undefined
  /** Shows that its work is under way; a second press does nothing. */
  readonly busy?: boolean
  readonly children: ReactNode
}

export function Button({
  variant,
  size,
  icon,
  endIcon,
  disabledReason,
  busy = false,
  children,
  onClick,
  type = 'button',
  'aria-describedby': describedBy,
  ...rest
}: Props) {
  const reasonId = useId()
  const off = busy || disabledReason !== undefined
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!off) return onClick?.(event)
    event.preventDefault()
    if (disabledReason !== undefined) announce(disabledReason)
  }
  return (
    <>
      <button
        {...rest}
        type={type}
        className={buttonClass({ variant, size })}
        aria-disabled={off || undefined}
        aria-busy={busy || undefined}
        aria-describedby={disabledReason === undefined ? describedBy : reasonId}
        title={disabledReason}
        onClick={press}
      >
        {busy ? <Spinner /> : icon && <Icon of={icon} size={14} />}
        {children}
        {endIcon && <Icon of={endIcon} size={14} />}
      </button>
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
}
