// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Tells the recorder which operation a request runs, before it does. */
@Provider
public class OperationBegins implements ContainerRequestFilter {
  private final AccessRecorder recorder;
  private final ReadOperation operations;

  @Context ResourceInfo resource;

  @Inject
  OperationBegins(AccessRecorder recorder, ReadOperation operations) {
    this.recorder = recorder;
    this.operations = operations;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() != null) {
      recorder.serves(operations.of(resource.getResourceMethod(), request));
    }
  }
}
