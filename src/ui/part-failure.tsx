import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import { isReplaced } from './console-version.ts'
import { Note } from './note.tsx'
import { PageMessage } from './page-message.tsx'

/**
 * `inline`: in the part's place. `float`: above the page, for a dialog. `page`: the whole page. `none`: nowhere, because
 * the part is small; it is loaded again by itself.
 */
export type PartShape = 'inline' | 'float' | 'page' | 'none'

const retryMs = 15_000

type Props = {
  readonly shape: PartShape
  /** Loads the code again. */
  readonly onAgain: () => Promise<void>
}

/** Stands for a part of the console whose code did not load. The rest of the page works on and keeps what was typed. */
export function PartFailure({ shape, onAgain }: Props) {
  const [busy, setBusy] = useState(false)
  const [replaced, setReplaced] = useState(false)

  // Outside React: the server of the console.
  useEffect(() => {
    if (shape === 'none') {
      const timer = setInterval(() => void onAgain(), retryMs)
      return () => clearInterval(timer)
    }
    let isShown = true
    void isReplaced().then((is) => isShown && setReplaced(is))
    return () => {
      isShown = false
    }
  }, [shape, onAgain])

  if (shape === 'none') return null
  const again = () => {
    setBusy(true)
    void onAgain().finally(() => setBusy(false))
  }
  const lead = replaced
    ? 'A new version of the console is available: reload.'
    : `${shape === 'page' ? 'This page' : 'A part of this page'} did not load.`
  const meaning = replaced
    ? 'This tab runs the former version, and a part of it is no longer on the server. Forms keep what you typed, but for passwords.'
    : `The console’s server did not send its code.${shape === 'page' ? '' : ' The rest of the page works, and what you typed stays.'}`
  const buttons = (
    <span className="flex flex-wrap gap-2">
      {!replaced && (
        <Button size="sm" busy={busy} onClick={again}>
          Load again
        </Button>
      )}
      <Button size="sm" variant={replaced ? 'primary' : 'default'} onClick={() => location.reload()}>
        Reload
      </Button>
    </span>
  )
  if (shape === 'page')
    return (
      <div role="alert">
        <PageMessage title="Page not loaded" heading={lead}>
          <p>{meaning}</p>
          {buttons}
        </PageMessage>
      </div>
    )
  const note = (
    <Note tone="warn" shape="box" lead={lead} action={buttons}>
      {meaning}
    </Note>
  )
  return (
    <div role="alert" className={shape === 'float' ? 'fixed inset-x-4 bottom-4 z-10 mx-auto max-w-150 bg-surface' : ''}>
      {note}
    </div>
  )
}
