import { ChevronDown, type IconNode } from 'lucide'
import { type ReactNode, type ToggleEvent, useId, useRef } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { Icon } from './icon.tsx'
import { type Align, placeBeside } from './placement.ts'

type Props = {
  readonly label: string
  /** With an icon alone the label becomes the accessible name and the tooltip. */
  readonly icon?: IconNode
  readonly iconOnly?: boolean
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly align?: Align
  /** Gets a function that closes, for items that act. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that unfolds a small box of buttons or links. Esc and a press elsewhere close it, and focus comes back. */
export function PopoverButton({
  label,
  icon,
  iconOnly = false,
  variant = 'ghost',
  size,
  align = 'end',
  children,
}: Props) {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)

  // Seen only when it is in its place: `toggle` comes after the browser has shown it.
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const popover = event.currentTarget
    const open = event.newState === 'open'
    if (open && buttonRef.current) placeBeside(buttonRef.current, popover, align)
    popover.style.visibility = open ? 'visible' : ''
  }

  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        popoverTarget={id}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        className={`${buttonClass({ variant, size })} ${iconOnly ? 'w-8 px-0! max-md:w-11' : ''}`}
      >
        {icon && <Icon of={icon} size={iconOnly ? 16 : 14} />}
        {!iconOnly && (
          <>
            {label}
            <Icon of={ChevronDown} size={14} />
          </>
        )}
      </button>
      <div
        id={id}
        popover="auto"
        onToggle={onToggle}
        className="invisible min-w-44 rounded-card border border-line-strong bg-surface p-1 text-text"
      >
        {children(() => document.getElementById(id)?.hidePopover())}
      </div>
    </>
  )
}

/** For a button or a link in such a box. */
export const popoverItemClass =
  'flex min-h-8 w-full items-center gap-2 rounded-sm px-2 text-left text-text-2 -outline-offset-2 hover:bg-hover hover:text-text aria-[current=page]:font-strong aria-[current=page]:text-text aria-pressed:font-strong aria-pressed:text-text max-md:min-h-11'
