import type { CopyPart, CopySource } from './copy-plan.ts'
import type { InstanceParts, NotRead } from '../account/facts.ts'
import type { NumberConfiguration } from '../account/number-configuration.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/**
 * An instance that can be copied, or the parts of it that are not loaded.
 * @param numbers the numbers associated with it in its Region
 */
export function copySource(
  instance: TrunkInstance,
  parts: InstanceParts | NotRead,
  numbers: readonly NumberConfiguration[] | NotRead,
): Result<CopySource, readonly CopyPart[]> {
  const { originationUrls, ipAccessControlLists, credentialLists } = parts ?? {}
  if (originationUrls && ipAccessControlLists && credentialLists && numbers)
    return ok({ instance, originationUrls, ipAccessControlLists, credentialLists, numbers })
  const missing: CopyPart[] = []
  if (!originationUrls) missing.push('origination-urls')
  if (!ipAccessControlLists) missing.push('ip-access-control-lists')
  if (!credentialLists) missing.push('credential-lists')
  if (!numbers) missing.push('numbers')
  return err(missing)
}
