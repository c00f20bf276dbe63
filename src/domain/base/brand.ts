declare const brand: unique symbol

/** A primitive that only its own parsing constructor can make, so that ids and units cannot be mixed up. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
