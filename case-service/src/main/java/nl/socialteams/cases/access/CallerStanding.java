// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.SecurityIdentity;

import nl.socialteams.caller.Caller;

/** Notes what the caller's token tells. */
@RequestScoped
public class CallerStanding {
  private final Caller caller;
  private final SecurityIdentity identity;

  @Inject
  CallerStanding(Caller caller, SecurityIdentity identity) {
    this.caller = caller;
    this.identity = identity;
  }

  public Standing now() {
    return Standing.of(
        caller.issuer(),
        caller.subject(),
        caller.client(),
        caller.municipalities(),
        identity.getRoles());
  }
}
