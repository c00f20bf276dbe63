import type { ComponentProps, ReactNode } from 'react'

type Props = Pick<
  ComponentProps<'button'>,
  'name' | 'onBlur' | 'aria-busy' | 'aria-labelledby' | 'aria-describedby' | 'aria-invalid'
> & {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** What is on or off. Part of the control, so pressing it works too. */
  readonly children: ReactNode
}

/** An on-off switch that takes effect at once. */
export function Switch({ checked, onChange, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      role="switch"
      aria-checked={checked}
      onClick={() => onChange(!checked)}
      className="group inline-flex min-h-6 items-center gap-2 rounded-control text-left max-md:min-h-11"
    >
      <span
        aria-hidden
        className="relative h-4 w-7 flex-none rounded-[8px] border border-line-control bg-surface transition-[color,background-color,border-color] group-aria-checked:border-ink group-aria-checked:bg-ink"
      >
        <span className="absolute top-0.5 left-0.5 size-2.5 rounded-[5px] bg-text-3 transition-[translate] group-aria-checked:translate-x-3 group-aria-checked:bg-on-ink" />
      </span>
      <span>{children}</span>
    </button>
  )
}
