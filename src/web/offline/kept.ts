/** The header that marks an answer of the service worker's own; its value is when the server gave it. */
export const KEPT = 'x-dramatis-kept'
