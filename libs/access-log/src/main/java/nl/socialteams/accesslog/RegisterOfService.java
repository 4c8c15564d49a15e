// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The register of the running service, read once. */
final class RegisterOfService {
  private RegisterOfService() {}

  @Produces
  @Singleton
  static ProcessingRegister register() {
    return ProcessingRegister.load(Thread.currentThread().getContextClassLoader());
  }
}
