import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { linkClass } from '../../ui/button-class.ts'
import { CodedText } from '../../ui/coded-text.tsx'
import { RegionTile } from '../../ui/region-tile.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { Status } from '../../ui/status.tsx'
import { callContext } from './call-context.ts'
import { callWords } from './call-text.ts'
import { type HopRole, hopViews } from './hop-text.ts'
import { FixLink } from './fix-link.tsx'
import { cameThrough, type TestCallResult } from './test-call.ts'
import type { PlacedCall } from './use-test-calls.ts'

type Props = { readonly placed: PlacedCall; readonly page: Trunk }

const badge: Readonly<Record<HopRole, string>> = {
  passed: 'border-ink bg-surface text-text',
  decided: 'border-ink bg-ink text-on-ink',
  refused: 'border-bad-ink bg-bad-ink text-surface',
}

const roleWords: Readonly<Record<HopRole, string | null>> = {
  passed: null,
  decided: 'decided the Region',
  refused: 'call ended',
}

export function TestCallAnswer({ placed, page }: Props) {
  const { result } = placed
  const { headline, sentences, fix } = callWords(result, callContext(placed.call, placed, page))
  const through = cameThrough(result)
  return (
    <div className="grid content-start gap-3">
      {result.region ? (
        <RegionTile
          region={result.region}
          look={through ? 'settled' : 'failing'}
          state={
            through ? <Status tone="region">Handled the call</Status> : <Status tone="bad">{shortOf(result)}</Status>
          }
        />
      ) : (
        <Status tone="bad">{headline}</Status>
      )}
      <div className="grid gap-1">
        {sentences.map((sentence) => (
          <p key={sentence} className="max-w-170 wrap-anywhere">
            <CodedText>{sentence}</CodedText>
          </p>
        ))}
      </div>
      {(result.record ?? fix) && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {result.record && (
            <>
              <Link to={paths.calls} search={{ sid: result.record.sid }} className={linkClass}>
                See its record
              </Link>
              <SidText sid={result.record.sid} what="call SID" />
            </>
          )}
          {fix && <FixLink fix={fix} placed={placed} />}
        </p>
      )}
      <ol aria-label="Steps of the call" className="grid gap-1.5 type-small text-text-2">
        {hopViews(result).map(({ step, role, words }) => (
          <li key={step} className="flex items-baseline gap-2">
            <span
              className={`inline-flex h-4.5 min-w-4.5 flex-none items-center justify-center rounded-[9px] border type-fine font-semibold ${badge[role]}`}
            >
              {step}
            </span>
            <span className="min-w-0 wrap-anywhere">
              {words}
              {roleWords[role] && <b className="font-strong text-text">, {roleWords[role]}</b>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const shortOf = ({ outcome, code, sipStatus }: TestCallResult): string => {
  if (outcome === 'not-connected') return 'Not connected'
  return `${outcome === 'failed' ? 'Fails' : 'Refused'}${(code ?? sipStatus) === null ? '' : `, ${code ?? sipStatus}`}`
}
