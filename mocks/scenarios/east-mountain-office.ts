import { addAu1Trunks } from './au1-trunks.ts'
import { addEastMountainOffice } from './east-mountain-trunk.ts'
import { addIe1Trunks } from './ie1-trunks.ts'
import { addNames } from './names.ts'
import { addUs1Trunks } from './us1-trunks.ts'
import { scenarioOf } from './world.ts'

/** The world that the console opens with: East Mountain Office beside twelve trunks that show every state. */
export const scenario = scenarioOf(addEastMountainOffice, addUs1Trunks, addIe1Trunks, addAu1Trunks, addNames)
