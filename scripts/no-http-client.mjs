// Stands in for @actions/http-client in the bundle. @actions/core loads it for OIDC tokens only, which this action
// never asks for, and it brings undici: 768 KB and 68 ms of every start.
export class HttpClient {
  constructor() {
    throw new Error('@actions/http-client is not part of this bundle');
  }
}
export class BearerCredentialHandler {}
export class HttpClientResponse {}
