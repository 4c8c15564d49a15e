// SPDX-License-Identifier: EUPL-1.2
import { client } from "./generated/client.gen.js";

export * from "./generated/index.js";

/** Where the gateway is, and who calls. */
export interface Connection {
  /** Address of the gateway, without a slash at its end. */
  gateway: string;
  /** An access token, or what fetches one; asked for with each call. */
  token: string | (() => string | Promise<string>);
  /** Language of messages; Dutch unless said otherwise. */
  language?: "nl" | "en";
}

/** Says once for all calls where they go. Calls throw the problem that they are answered. */
export function connect({ gateway, token, language = "nl" }: Connection): void {
  client.setConfig({
    baseUrl: gateway,
    // reports may also be read by client and secret, which is for BI tools
    auth: ({ scheme }) =>
      scheme === "basic" ? undefined : typeof token === "string" ? token : token(),
    headers: { "Accept-Language": language },
    throwOnError: true,
  });
}
