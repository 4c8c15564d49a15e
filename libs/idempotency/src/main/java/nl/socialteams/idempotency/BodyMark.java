// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.Fingerprints;
import nl.socialteams.strictinput.RequestFingerprint;

/**
 * By what a body is known again. Keyed: a plain hash of a short body, such as a team and a month,
 * could be found by trying them all.
 */
@RequestScoped
class BodyMark {
  private final RequestFingerprint fingerprint;
  private final Fingerprints keyed;

  @Inject
  BodyMark(RequestFingerprint fingerprint, Fingerprints keyed) {
    this.fingerprint = fingerprint;
    this.keyed = keyed;
  }

  String value() {
    return HexFormat.of().formatHex(keyed.of("request-body", fingerprint.value()));
  }
}
