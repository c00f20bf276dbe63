import { ArrowDown, ArrowUp } from 'lucide'
import { useLayoutEffect, useRef } from 'react'
import { type Distribution, percentText } from '../../../domain/origination/origination-distribution.ts'
import { moveByNotch } from '../../../domain/origination/reorder-origination.ts'
import type { OriginationUrl } from '../../../domain/account/origination-url.ts'
import type { Form } from '../../../forms/use-form.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SipUrlText } from '../sip-url-text.tsx'
import { orderRows } from './order-rows.ts'
import type { PriorityValues } from './reorder-form.ts'
import { uriName } from './uri-name.ts'

type Way = 'earlier' | 'later'

type Props = {
  readonly form: Form<PriorityValues>
  /** As they will be once saved. */
  readonly urls: readonly OriginationUrl[]
  readonly of: Distribution<OriginationUrl>
  readonly saved: readonly OriginationUrl[]
  readonly onMove: (url: OriginationUrl, way: Way) => void
}

const buttonOf = (sid: string, way: Way) => `${way} ${sid}`

/** The enabled URIs, each with two buttons to move it and the changes that it gets. */
export function ReorderList({ form, urls, of, saved, onMove }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const pressed = useRef<string | null>(null)
  const rows = orderRows(of).filter(({ step }) => step !== null)

  // Outside React: the browser's focus, which a row loses when it moves.
  useLayoutEffect(() => {
    if (pressed.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus()
    pressed.current = null
  })

  return (
    <ul ref={list} className="rounded-control border border-line" aria-label="Order of use">
      {rows.map(({ url, order, step, share }, at) => {
        const before = saved.find(({ sid }) => sid === url.sid)?.priority
        const isChanged = before !== undefined && before !== url.priority
        const isNewStep = at > 0 && rows[at - 1]?.step !== step
        const note = form.fields[url.sid] && form.field(url.sid).note
        return (
          <li
            key={url.sid}
            className={`grid grid-cols-[88px_minmax(0,1fr)_auto_auto] items-center gap-x-3 px-3 py-1.5 max-md:grid-cols-[minmax(0,1fr)_auto] ${at === 0 ? '' : isNewStep ? 'border-t border-line-strong' : ''} ${isChanged ? 'bg-warn-tint' : ''}`}
          >
            <span className="text-text-2 max-md:col-span-full">{order}</span>
            <span className="min-w-0 max-md:col-span-full">
              <SipUrlText sipUrl={url.sipUrl} />
              <span className="block type-small text-text-3">
                {share && percentText(share)}
                {share && share.others > 0 && ', shared'}
              </span>
            </span>
            <span className="type-small tabular-nums">
              Priority{' '}
              {isChanged ? (
                <>
                  <del className="text-text-2">{before}</del> <span aria-hidden>→</span>{' '}
                  <ins className="font-strong no-underline">{url.priority}</ins>
                </>
              ) : (
                url.priority
              )}
            </span>
            <span className="flex">
              <MoveButton url={url} urls={urls} way="earlier" onMove={moved} />
              <MoveButton
                url={url}
                urls={urls}
                way="later"
                {...(at === 0 && { initialFocus: true as const })}
                onMove={moved}
              />
            </span>
            {note && <div className="col-span-full pt-1.5">{note}</div>}
          </li>
        )
      })}
    </ul>
  )

  function moved(url: OriginationUrl, way: Way) {
    pressed.current = buttonOf(url.sid, way)
    onMove(url, way)
  }
}

type MoveProps = {
  readonly url: OriginationUrl
  readonly urls: readonly OriginationUrl[]
  readonly way: Way
  readonly initialFocus?: true
  readonly onMove: Props['onMove']
}

/** At the end of the order it stays focusable, and announces the end when pressed. */
function MoveButton({ url, urls, way, initialFocus, onMove }: MoveProps) {
  const isEnd = moveByNotch(urls, url.sid, way) === null
  return (
    <IconButton
      icon={way === 'earlier' ? ArrowUp : ArrowDown}
      size="sm"
      label={`Move ${uriName(url.sipUrl)} ${way === 'earlier' ? 'up' : 'down'}`}
      data-move={buttonOf(url.sid, way)}
      data-initial-focus={initialFocus}
      aria-disabled={isEnd || undefined}
      onClick={() => onMove(url, way)}
    />
  )
}
