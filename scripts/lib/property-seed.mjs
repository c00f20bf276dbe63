// @ts-check

/** Set by `npm run fuzz`, and only by it. */
export const seedVariable = 'FUZZ_SEED'

const given = process.env[seedVariable]

/** Whether the properties get other values than usual. */
export const isFuzzing = given !== undefined

/** The seed of every property. */
export const propertySeed = given === undefined ? 20_261_124 : Number(given)
