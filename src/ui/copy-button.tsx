import { Check, Copy } from 'lucide'
import { useEffect, useState } from 'react'
import { announce } from './announce.ts'
import { Icon } from './icon.tsx'

type Props = {
  readonly text: string
  /** Completes "Copy …" and "Copied …": "Dublin URI". */
  readonly what: string
}

const shownMs = 2000

/** Copies the text, shows a check mark for a moment and announces it. */
export function CopyButton({ text, what }: Props) {
  const [copied, setCopied] = useState(false)

  // Outside React: a timer hides the check mark.
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), shownMs)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      announce(`Copied ${what}`)
    } catch {
      announce(`Could not copy ${what}: the browser refused`)
    }
  }

  return (
    <button
      type="button"
      aria-label={`Copy ${what}`}
      title={`Copy ${what}`}
      onClick={() => void copy()}
      className={`inline-flex size-6 flex-none items-center justify-center rounded-control align-middle transition-[color,background-color,border-color] hover:bg-hover hover:text-text max-md:-mx-1 max-md:-my-2.5 max-md:size-11 ${copied ? 'text-ok-ink' : 'text-text-3'}`}
    >
      <Icon of={copied ? Check : Copy} size={13} />
    </button>
  )
}
