// SPDX-License-Identifier: EUPL-1.2
// Signs in at the identity provider: authorisation code with proof key, no secret. The provider
// comes back in a window of its own, to the address that the documentation page has registered; the
// script there hands the code over to the page that opened it. The token stays in this page.

const BACK_AT = window.location.origin + "/docs/signed-in";

/**
 * @param provider where a person signs in, where a code becomes a token, and what this page is there
 * @returns what the token says, with the token itself
 */
export async function signIn({ authorization, token, client }) {
  const proof = random();
  const state = random();
  const address = new URL(authorization);
  const question = {
    response_type: "code",
    scope: "openid",
    client_id: client,
    redirect_uri: BACK_AT,
    state,
    code_challenge: await challenge(proof),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(question)) address.searchParams.set(name, value);
  const code = await codeFrom(address, state);
  return exchange(token, {
    grant_type: "authorization_code",
    client_id: client,
    redirect_uri: BACK_AT,
    code,
    code_verifier: proof,
  });
}

function codeFrom(address, state) {
  return new Promise((taken, refused) => {
    window.swaggerUIRedirectOauth2 = {
      state,
      redirectUrl: BACK_AT,
      auth: { name: "signIn", schema: new Map([["flow", "authorizationCode"]]) },
      callback: ({ auth }) => taken(auth.code),
      // told first where the state is not ours, and then nothing of it counts
      errCb: ({ message }) => refused(new Error(message)),
    };
    if (window.open(address) === null) refused(new Error("popup"));
  });
}

async function exchange(address, form) {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(form) });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.error_description ?? told.error ?? String(answer.status));
  return { token: told.access_token, ...claims(told.access_token) };
}

/** What the services check; read here only to know what to offer. */
function claims(token) {
  const text = atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/"));
  const { municipalities = [] } = JSON.parse(text);
  return { municipalities };
}

function random() {
  return encoded(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(proof) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(proof));
  return encoded(new Uint8Array(digest));
}

function encoded(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
