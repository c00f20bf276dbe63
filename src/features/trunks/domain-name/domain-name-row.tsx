import { useSearch } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { useOpenDialog } from '../../../forms/use-url-dialog.ts'
import { Button } from '../../../ui/button.tsx'
import { lazyDialog, usePreload } from '../../../ui/lazy-part.tsx'
import { opens } from '../../../ui/opener.ts'
import { UriText } from '../../../ui/uri-text.tsx'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'

const NameDialog = lazyDialog(async () => (await import('./name-dialog.tsx')).NameDialog)
const RemoveNameDialog = lazyDialog(async () => (await import('./remove-name-dialog.tsx')).RemoveNameDialog)

type Props = { readonly instance: TrunkInstance; readonly reading: TrunkReading }

/** The name with its buttons, and the dialog that the address asks for: `?do=name`. */
export function DomainNameRow({ instance, reading }: Props) {
  const open = useOpenDialog()
  const { do: asked } = useSearch({ from: paths.trunkTab })
  const { domainName, sid } = instance
  const where = regionLabel(instance.region)
  usePreload(NameDialog, RemoveNameDialog)

  return (
    // The buttons are taller than the line; the margin keeps it level with its term.
    <div className="flex flex-wrap items-center gap-2 md:-my-1">
      <span className="min-w-0 flex-1 max-md:basis-full">
        {domainName === null ? (
          <span className="text-text-3">None: this instance takes no calls from a PBX</span>
        ) : (
          <UriText uri={domainName} />
        )}
      </span>
      <Button
        size="sm"
        {...opens('name')}
        aria-label={domainName === null ? `Set a domain name in ${where}` : `Change the domain name in ${where}`}
        onClick={() => open({ do: 'name' })}
      >
        {domainName === null ? 'Set a domain name' : 'Change'}
      </Button>
      {domainName !== null && (
        <Button size="sm" aria-label={`Remove the domain name in ${where}`} onClick={() => open({ do: 'remove-name' })}>
          Remove
        </Button>
      )}
      {asked === 'name' && <NameDialog key={sid} instance={instance} reading={reading} />}
      {asked === 'remove-name' && <RemoveNameDialog key={sid} instance={instance} reading={reading} />}
    </div>
  )
}
