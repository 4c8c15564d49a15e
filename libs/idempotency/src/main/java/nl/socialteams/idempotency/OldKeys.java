// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Forgets keys once an hour. */
@ApplicationScoped
class OldKeys {
  private final KeptAnswers answers;

  @Inject
  OldKeys(KeptAnswers answers) {
    this.answers = answers;
  }

  @Scheduled(every = "1h", delayed = "10m")
  @Transactional
  void forget() {
    answers.forgetOld();
  }
}
