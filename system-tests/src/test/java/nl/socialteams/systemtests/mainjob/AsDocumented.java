// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import nl.socialteams.systemtests.contract.calls.DocumentedAnswer;

/** Holds every answer that a test gets against the document, whatever the test itself looks at. */
final class AsDocumented implements Filter {

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext next) {
    Response answer = next.next(request, expected);
    byte[] body = answer.asByteArray();
    new DocumentedAnswer(
            request.getMethod(),
            URI.create(request.getURI()).getPath(),
            answer.statusCode(),
            answer.contentType(),
            new String(body, StandardCharsets.UTF_8))
        .check();
    return new ResponseBuilder().clone(answer).setBody(body).build();
  }
}
