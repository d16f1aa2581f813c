/// <reference lib="webworker" />

// It imports nothing, so that every browser runs it: this is KEPT of kept.ts.
const KEPT = 'x-dramatis-kept'
const scope = self as unknown as ServiceWorkerGlobalScope

// The server first, always: only where it cannot be reached does what the page kept stand in for it.
scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(scope.location.origin))
    event.respondWith(fetch(request).catch(() => kept(request)))
})

/** What the page kept of this address, marked with the time at which the server gave it. */
async function kept(request: Request): Promise<Response> {
  const found = await caches.match(request, { ignoreSearch: true, ignoreVary: true })
  if (!found) return Response.error()
  const headers = new Headers(found.headers)
  headers.set(KEPT, found.headers.get('date') ?? '')
  return new Response(found.body, { status: found.status, headers })
}
