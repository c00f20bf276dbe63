import { useState } from 'react'
import { counted } from '../../domain/base/sentence-text.ts'
import { announce } from '../../ui/announce.ts'
import { saveFile } from '../../ui/save-file.ts'
import { knownRoutes } from './console-reading.ts'
import type { Directory } from './directory-store.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { NumberRow } from './number-row.ts'
import { numbersCsv } from './numbers-csv.ts'
import { createSlices } from './time-slices.ts'

type Download = { readonly downloading: boolean; readonly download: (rows: readonly NumberRow[]) => void }

export function useCsvDownload({ regionsRead }: Directory, trunkNames: TrunkNames): Download {
  const [downloading, setDownloading] = useState(false)
  const make = async (rows: readonly NumberRow[]) => {
    setDownloading(true)
    const facts = { regionsRead, trunkNames, known: ({ number }: NumberRow) => knownRoutes.get(number) }
    const parts = await numbersCsv(rows, facts, createSlices())
    saveFile('numbers.csv', 'text/csv', parts)
    setDownloading(false)
    announce(`Downloaded ${counted(rows.length, 'number')}`)
  }
  return { downloading, download: (rows) => void make(rows) }
}
