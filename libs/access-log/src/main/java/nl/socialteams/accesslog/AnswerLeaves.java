// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.problem.Trouble;

/**
 * Writes what was read or refused before the answer leaves. Where the log cannot be written the
 * answer does not leave: an unexpected problem does.
 */
@Provider
public class AnswerLeaves implements ContainerResponseFilter {
  private static final Logger LOG = Logger.getLogger(AnswerLeaves.class);
  private static final int NOT_SIGNED_IN = 401;

  private final AccessRecorder recorder;
  private final ReadOperation operations;
  private final AccessTable table;
  private final ProblemAnswers problems;

  @Context ResourceInfo resource;

  @Inject
  AnswerLeaves(
      AccessRecorder recorder,
      ReadOperation operations,
      AccessTable table,
      ProblemAnswers problems) {
    this.recorder = recorder;
    this.operations = operations;
    this.table = table;
    this.problems = problems;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    boolean nobody = answer.getStatus() == NOT_SIGNED_IN || resource.getResourceMethod() == null;
    if (nobody || !recorder.serves(operations.of(resource.getResourceMethod(), request))) {
      return;
    }
    DueLines due = recorder.due(answer.getStatus());
    if (due == null) {
      return;
    }
    if (BlockingOperationControl.isBlockingAllowed()) {
      write(due, answer, trouble -> problems.to(trouble).build());
    } else {
      writeElsewhere(due, (ResteasyReactiveContainerRequestContext) request, answer);
    }
  }

  /** A refusal by role alone comes before the request has a thread that may wait. */
  private void writeElsewhere(
      DueLines due,
      ResteasyReactiveContainerRequestContext request,
      ContainerResponseContext answer) {
    Response busy = problems.to(Trouble.BUSY).build();
    Response unexpected = problems.to(Trouble.UNEXPECTED).build();
    request.suspend();
    Infrastructure.getDefaultExecutor()
        .execute(
            () -> {
              write(due, answer, trouble -> trouble == Trouble.BUSY ? busy : unexpected);
              request.resume();
            });
  }

  private void write(
      DueLines due, ContainerResponseContext answer, Function<Trouble, Response> instead) {
    try {
      table.insert(due.act(), due.touched());
    } catch (RuntimeException failure) {
      LOG.error("The access log cannot be written; nothing is shown", failure);
      Response told = instead.apply(Trouble.of(failure));
      answer.getHeaders().clear();
      answer.getHeaders().putAll(told.getHeaders());
      answer.setStatus(told.getStatus());
      answer.setEntity(told.getEntity(), null, told.getMediaType());
    }
  }
}
