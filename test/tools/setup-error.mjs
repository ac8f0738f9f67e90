/** A failure of the set-up that its sentence says all about: it is printed without a stack. */
export class SetupError extends Error {}
