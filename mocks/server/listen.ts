import type { Server } from 'node:http'
import { err, ok, type Result } from '../../src/domain/base/result.ts'

/** Listens on this machine only. Returns the address, such as `http://127.0.0.1:4310`. */
export function listen(server: Server, port: number): Promise<Result<string, string>> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(err(`Cannot listen on port ${port}: ${error.message}`)))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(ok(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`))
    })
  })
}
