import { openChangeChannel } from './change-channel.ts'
import { changeDatabase } from './change-database.ts'
import { createChangeLedger } from './change-ledger.ts'

/** The console's ledger of re-routes, one for all its tabs. */
export const consoleLedger = createChangeLedger({ ...changeDatabase, openChannel: openChangeChannel })
