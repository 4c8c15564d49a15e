// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;

import nl.socialteams.caller.Caller;

/**
 * Runs inside the transaction: looks the key up, and keeps the first answer beside its effect. A
 * request that fails keeps nothing, so it can be repeated.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
public class AnswerOnce {
  private final HttpServerRequest request;
  private final Caller caller;
  private final BodyMark body;
  private final KeptAnswers answers;
  private final ObjectMapper mapper;

  @Inject
  AnswerOnce(
      HttpServerRequest request,
      Caller caller,
      BodyMark body,
      KeptAnswers answers,
      ObjectMapper mapper) {
    this.request = request;
    this.caller = caller;
    this.body = body;
    this.answers = answers;
    this.mapper = mapper;
  }

  @AroundInvoke
  Object answerOnce(InvocationContext invocation) throws Exception {
    String sent = request.getHeader("Idempotency-Key");
    if (sent == null) {
      requireNone(invocation);
      return invocation.proceed();
    }
    RequestKey key = RequestKey.of(caller.subject(), request.method() + " " + request.path(), sent);
    if (!answers.hold(key)) {
      throw new StillRunning();
    }
    Optional<FirstAnswer> first = answers.find(key);
    return first.isPresent() ? again(first.get()) : keep(key, invocation);
  }

  private void requireNone(InvocationContext invocation) {
    boolean required = invocation.getMethod().getAnnotation(Idempotent.class).required();
    if (required || caller.has("partner")) {
      throw new IdempotencyKeyRequired();
    }
  }

  private Response again(FirstAnswer first) {
    if (!first.fingerprint().equals(body.value())) {
      throw new IdempotencyKeyReused();
    }
    Response.ResponseBuilder answer = Response.status(first.status()).tag(first.tag());
    if (first.location() != null) {
      answer.header(HttpHeaders.LOCATION, first.location());
    }
    if (first.body() != null) {
      answer.type(MediaType.APPLICATION_JSON_TYPE).entity(first.body());
    }
    return answer.build();
  }

  private Object keep(RequestKey key, InvocationContext invocation) throws Exception {
    Response answer = (Response) invocation.proceed();
    answers.keep(
        key,
        new FirstAnswer(
            body.value(),
            answer.getStatus(),
            answer.getHeaderString(HttpHeaders.LOCATION),
            answer.getEntityTag() == null ? null : answer.getEntityTag().getValue(),
            json(answer.getEntity())));
    return answer;
  }

  private String json(Object entity) throws JsonProcessingException {
    return entity == null ? null : mapper.writeValueAsString(entity);
  }
}
