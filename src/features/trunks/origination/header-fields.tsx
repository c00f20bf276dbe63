import { Plus, Trash2 } from 'lucide'
import type { SipPair } from '../../../domain/base/sip-uri.ts'
import { headerText, xHeader } from '../../../domain/origination/sip-uri-edit.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { oddPartWords, type UriParts } from './uri-parts.ts'

/** The headers that Twilio adds to each call: `?X-Site=west`. */
export function HeaderFields({ uri, edit, oddIn }: UriParts) {
  return (
    <fieldset className="grid justify-items-start gap-2">
      <legend className="mb-1.5 font-strong">X- headers</legend>
      {uri.headers.map((header, at) => {
        const typed = oddIn('header', at)
        const change = (after: SipPair, value: string) => edit({ part: 'header', at, header: after }, value, at)
        return (
          // Headers have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="grid w-full grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-end gap-2">
            <TextField
              name={`builder-header-${at}`}
              label={`Header ${at + 1}`}
              mono
              value={typed?.value ?? header.name}
              onChange={(name) => change({ ...header, name }, name)}
              problem={typed && oddPartWords(typed)}
            />
            <TextField
              name={`builder-header-value-${at}`}
              label={`Value ${at + 1}`}
              value={headerText(header)}
              onChange={(value) => change(xHeader(header.name, value), value)}
            />
            <IconButton
              icon={Trash2}
              label={`Remove header ${header.name}`}
              onClick={() => edit({ part: 'header', at, header: null }, '')}
            />
          </div>
        )
      })}
      <Button
        size="sm"
        icon={Plus}
        onClick={() => edit({ part: 'header', at: 'end', header: xHeader('X-', '') }, 'X-')}
      >
        Add header
      </Button>
    </fieldset>
  )
}
