import { configureGlobal } from 'fast-check'
import { propertySeed } from './lib/property-seed.mjs'

// Properties get the same values in every run, so that a failure never depends on chance. A property that names its
// own `numRuns` keeps this seed.
configureGlobal({ seed: propertySeed })
