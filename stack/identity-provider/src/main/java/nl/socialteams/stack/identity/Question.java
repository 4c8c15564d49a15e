// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.util.Optional;

import okhttp3.HttpUrl;

/**
 * What a page asks for (RFC 6749, 4.1.1), by the parameters of the address; null where it said
 * nothing.
 *
 * @param challenge what only who asked can prove (RFC 7636)
 */
record Question(
    String client,
    String redirect,
    String type,
    String state,
    String nonce,
    String challenge,
    String challengeMethod) {

  static Question in(HttpUrl address) {
    return new Question(
        address.queryParameter("client_id"),
        address.queryParameter("redirect_uri"),
        address.queryParameter("response_type"),
        address.queryParameter("state"),
        address.queryParameter("nonce"),
        address.queryParameter("code_challenge"),
        address.queryParameter("code_challenge_method"));
  }

  /** Whether the asker is known; an answer is sent to nobody else. */
  boolean comesFromWebsite() {
    return Website.ID.equals(client) && redirect != null && Website.isRegistered(redirect);
  }

  /** The error to go back with, or nothing where the question is in order. */
  Optional<String> refusal() {
    if (!"code".equals(type)) {
      return Optional.of("unsupported_response_type");
    }
    boolean proven = challenge != null && "S256".equals(challengeMethod);
    return proven ? Optional.empty() : Optional.of("invalid_request");
  }

  HttpUrl backWith(String name, String value) {
    HttpUrl.Builder back = HttpUrl.parse(redirect).newBuilder().addQueryParameter(name, value);
    if (state != null) {
      back.addQueryParameter("state", state);
    }
    return back.build();
  }
}
