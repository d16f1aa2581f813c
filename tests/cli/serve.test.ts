import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUNDLE_VERSION } from '../../src/model/bundle.ts'
import { serve } from '../../src/cli/serve.ts'
import { aFolder } from '../support/cli.ts'
import { writeFixture } from '../support/fixture-bundle.ts'

const folder = aFolder()
const [page, bundle] = ['page', 'bundle'].map((name) => join(folder, name))
mkdirSync(page)
writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>')
writeFileSync(join(folder, 'secret.json'), '"secret"')
writeFixture(bundle)
writeFileSync(join(bundle, 'articles', '朝鲜 1.json'), '{}')

const asked = async (path: string, init?: RequestInit): Promise<Response & { body_: string }> => {
  const served = await serve(page, bundle, 0)
  try {
    const response = await fetch(new URL(path, served.address), init)
    return Object.assign(response, { body_: await response.text() })
  } finally {
    await served.close()
  }
}

describe('serve', () => {
  it.each([
    ['/', 200, '<title>page'],
    ['/bundle/bundle.json', 200, `"version":${BUNDLE_VERSION}`],
    [`/bundle/articles/${encodeURIComponent('朝鲜 1')}.json`, 200, '{}'],
    ['/bundle/none.json', 404, 'nothing here'],
    ['/none', 404, 'nothing here'],
    ['/bundle/%2e%2e/secret.json', 404, 'nothing here'],
    ['/bundle/..%2fsecret.json', 404, 'nothing here'],
  ])('answers %s with %i', async (path, status, words) => {
    const { status: actual, body_ } = await asked(path)
    expect(actual).toBe(status)
    expect(body_).toContain(words)
  })

  it('allows nothing from elsewhere but lets a blob be a worker', async () => {
    const policy = (await asked('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("worker-src 'self' blob:")
    expect(policy).not.toContain('unsafe')
  })

  it('only lets itself be read', async () =>
    expect((await asked('/', { method: 'POST' })).status).toBe(405))

  it('is there for this machine only', async () => {
    const served = await serve(page, bundle, 0)
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    await served.close()
  })

  it('says so where the port asked for is taken, and finds another where none was asked for', async () => {
    const first = await serve(page, bundle)
    const port = Number(new URL(first.address).port)
    await expect(serve(page, bundle, port)).rejects.toThrow(`Port ${port} cannot be used`)
    const second = await serve(page, bundle)
    expect(second.address).not.toBe(first.address)
    await Promise.all([first.close(), second.close()])
    await new Promise<void>((done) => {
      const probe = createServer().listen(port, '127.0.0.1', () => probe.close(() => done()))
    })
  })
})
