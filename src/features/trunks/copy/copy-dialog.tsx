import { useState } from 'react'
import { tabStorage } from '../../../browser/web-storage.ts'
import { useNameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { dropCopyDraft, keepCopyDraft, readCopyDraft } from './copy-draft.ts'
import { CopyProgress } from './copy-progress.tsx'
import { type CopyCase, CopyReview, type Reviewed } from './copy-review.tsx'

/** Reviews both Regions, runs the requests, and returns to the review while some are left. */
export function CopyDialog({ name, domainName, from, to, route }: CopyCase) {
  const draftKey = `copy ${from} ${to} ${domainName}` as const
  const [reviewed, setReviewed] = useState<Reviewed | null>(null)
  /** The input of a run that did not finish. */
  const [before, setBefore] = useState<Reviewed | null>(null)
  const nameOfTrunk = useNameOfTrunk()
  const shared = { name, domainName, from, to, route }
  if (reviewed === null)
    return (
      <CopyReview
        {...shared}
        before={before}
        draft={readCopyDraft(tabStorage, draftKey)}
        nameOfTrunk={nameOfTrunk}
        onCopy={(next) => {
          keepCopyDraft(tabStorage, draftKey, next.choices)
          setReviewed(next)
        }}
      />
    )
  return (
    <CopyProgress
      {...shared}
      reviewed={reviewed}
      nameOfTrunk={nameOfTrunk}
      onAllDone={() => dropCopyDraft(tabStorage, draftKey)}
      onReviewAgain={() => {
        setBefore(reviewed)
        setReviewed(null)
      }}
    />
  )
}
