// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.util.Map;

import com.nimbusds.jose.util.JSONObjectUtils;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Answers of the two endpoints; none is kept in a cache. */
final class Answers {
  private Answers() {}

  static OAuth2HttpResponse page(int status, String html) {
    return answer(status, html, headers("Content-Type", "text/html; charset=utf-8"));
  }

  static OAuth2HttpResponse goTo(HttpUrl address) {
    return answer(302, null, headers("Location", address.toString()));
  }

  /** Readable for the pages of the website only. */
  static OAuth2HttpResponse json(int status, Map<String, ?> members, String origin) {
    Headers.Builder headers = headers("Content-Type", "application/json").newBuilder();
    if (Website.isOrigin(origin)) {
      headers.set("Access-Control-Allow-Origin", origin).set("Vary", "Origin");
    }
    return answer(status, JSONObjectUtils.toJSONString(members), headers.build());
  }

  private static Headers headers(String name, String value) {
    return Headers.of(name, value, "Cache-Control", "no-store");
  }

  private static OAuth2HttpResponse answer(int status, String body, Headers headers) {
    return new OAuth2HttpResponse(headers, status, body, null);
  }
}
