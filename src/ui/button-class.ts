export type ButtonVariant = 'primary' | 'default' | 'ghost'
export type ButtonSize = 'md' | 'sm'

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-control border font-strong whitespace-nowrap transition-[color,background-color,border-color] max-md:h-11'

const sizes: Readonly<Record<ButtonSize, string>> = {
  md: 'h-8 px-3',
  sm: 'h-7 px-2.5 text-[0.75rem] leading-4 max-md:px-3 max-md:text-[0.8125rem]',
}

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-ink bg-ink text-on-ink not-aria-disabled:hover:border-ink-hover not-aria-disabled:hover:bg-ink-hover aria-disabled:border-line-strong aria-disabled:bg-pressed aria-disabled:text-text-3',
  default:
    'border-line-strong bg-surface text-text not-aria-disabled:hover:border-line-control not-aria-disabled:hover:bg-hover aria-disabled:border-line aria-disabled:text-text-3',
  ghost: 'border-transparent text-text-2 not-aria-disabled:hover:bg-hover aria-disabled:text-text-3',
}

type Options = { readonly variant?: ButtonVariant | undefined; readonly size?: ButtonSize | undefined }

/** The classes of a button, also for the router's links: `<Link className={buttonClass({ variant: 'primary' })}>`. */
export function buttonClass({ variant = 'default', size = 'md' }: Options = {}): string {
  return `${base} ${sizes[size]} ${variants[variant]}`
}

/** For a link in a sentence or beside a fact. */
export const linkClass =
  'font-medium text-text underline decoration-line-control underline-offset-3 hover:decoration-current'
