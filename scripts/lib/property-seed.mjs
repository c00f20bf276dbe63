// @ts-check

/** Set by `npm run fuzz`, and only by it. */
export const seedVariable = 'FUZZ_SEED'

const given = process.env[seedVariable]

/** The seed of every property. */
export const propertySeed = given === undefined ? 20_261_124 : Number(given)
