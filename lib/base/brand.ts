/** Nominal types: a plain string that only a check can have made. */
declare const brand: unique symbol;

/** `Brand<string, 'EntityId'>` is a string that no other string can be passed for. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Id of a person, company or lawsuit of the dataset: kebab-case ASCII. */
export type EntityId = Brand<string, 'EntityId'>;
