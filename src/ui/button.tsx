import type { IconNode } from 'lucide'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { Icon } from './icon.tsx'
import { Spinner } from './spinner.tsx'

export type ButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'title' | 'type'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: IconNode
  /** At the right end, such as a chevron. */
  readonly endIcon?: IconNode
  /** Shows that its action is running; pressing it again does nothing. */
  readonly busy?: boolean
  readonly submit?: boolean
  readonly children: ReactNode
}

/** There is no `disabled`: `ReasonedButton` says why it cannot be pressed. */
export function Button({
  variant,
  size,
  icon,
  endIcon,
  busy = false,
  submit = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!busy) return onClick?.(event)
    event.preventDefault()
  }
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={buttonClass({ variant, size })}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy ? <Spinner /> : icon && <Icon of={icon} size={14} />}
      {children}
      {endIcon && <Icon of={endIcon} size={14} />}
    </button>
  )
}
